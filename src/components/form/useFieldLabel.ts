import { useEffect } from 'react';

/**
 * taro-ui gives its fields no label, and in the browser Taro wraps the real element. This names the real one;
 * in the mini-program the row's own group label is read.
 */
export function useFieldLabel(id: string, label: string): void {
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') return;
    const host = document.getElementById(id);
    const real = host?.matches('input, textarea') ? host : host?.querySelector('input, textarea');
    real?.setAttribute('aria-label', label);
  });
}
