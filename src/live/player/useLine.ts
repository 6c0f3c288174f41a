import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';
import { again, anew, due, firstLine, told, type Line, type Told } from './line';

const LOOK_EVERY = 250;

/** The line a picture comes in by, kept up for as long as it is wanted; `isBack` turning true connects at once. */
export function useLine(wanted: boolean, isBack: boolean) {
  const [line, setLine] = useState<Line>(() => firstLine(Date.now()));
  useEffect(() => {
    if (!wanted) return undefined;
    setLine(firstLine(Date.now()));
    const timer = setInterval(() => setLine((old) => due(old, Date.now(), Math.random())), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [wanted]);
  const retry = useCallback(() => setLine((old) => again(old, Date.now())), []);
  const restart = useCallback(() => setLine((old) => anew(old, Date.now())), []);
  useEffect(() => {
    if (isBack) retry();
  }, [isBack, retry]);
  // Whoever comes back to the page has waited long enough.
  useDidShow(retry);
  const tell = useCallback((said: Told) => setLine((old) => told(old, said, Date.now(), Math.random())), []);
  return { line, tell, retry, restart };
}
