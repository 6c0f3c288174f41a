import { useEffect } from 'react';

/**
 * taro-ui gives its fields no label, and in the browser Taro wraps the real element. This names the real one;
 * in the mini-program the row's own group label is read.
 */
export function useFieldLabel(id: string, label: string): void {
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return undefined;
    const host = document.getElementById(id);
    if (!host || nameReal(host, label)) return undefined;
    // Taro draws the real element a moment later, on a slow phone after everything else.
    const drawn = new MutationObserver(() => nameReal(host, label) && drawn.disconnect());
    drawn.observe(host, { childList: true, subtree: true });
    return () => drawn.disconnect();
  });
}

function nameReal(host: HTMLElement, label: string): boolean {
  const real = host.matches('input, textarea') ? host : host.querySelector('input, textarea');
  real?.setAttribute('aria-label', label);
  return real !== null;
}
