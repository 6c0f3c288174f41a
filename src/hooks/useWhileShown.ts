import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';

interface Options {
  /** Look again this often while the page is shown, in milliseconds. */
  every?: number | undefined;
  /** Look only when this holds. */
  when?: boolean;
}

/** Looks when the page opens, whenever it is shown again, and every so often while it is. Pass a stable `look`. */
export function useWhileShown(look: () => void, { every, when = true }: Options = {}): void {
  const shown = useRef(true);
  useEffect(() => {
    if (!when) return undefined;
    look();
    if (every === undefined) return undefined;
    const timer = setInterval(() => {
      if (shown.current) look();
    }, every);
    return () => clearInterval(timer);
  }, [look, every, when]);
  useDidShow(() => {
    const again = !shown.current;
    shown.current = true;
    if (again && when) look();
  });
  useDidHide(() => {
    shown.current = false;
  });
}
