import { useEffect, useRef } from 'react';

/** In the browser the focus goes along to where one has walked, so that the keyboard goes on from there. */
export function useFocusHere(here: string | undefined): void {
  const before = useRef<string>();
  useEffect(() => {
    const walked = before.current !== undefined && before.current !== here;
    before.current = here;
    if (process.env.TARO_ENV === 'weapp' || !walked) return;
    document.querySelector<HTMLElement>('#tree-here [tabindex]')?.focus({ preventScroll: true });
  }, [here]);
}
