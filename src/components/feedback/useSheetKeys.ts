import { useEffect, useRef } from 'react';

const FIRST_CONTROL = '.sheet-content [tabindex]';

/** In the browser: Escape closes an open sheet; the focus goes into it, and back to where it was. */
export function useSheetKeys(open: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp' || !open) return undefined;
    const before = document.activeElement;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close.current();
    };
    // On the way down: a field keeps to itself what is typed in it.
    document.addEventListener('keydown', onKey, true);
    document.querySelector<HTMLElement>(FIRST_CONTROL)?.focus({ preventScroll: true });
    return () => {
      document.removeEventListener('keydown', onKey, true);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [open]);
}
