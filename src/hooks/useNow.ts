import { useEffect, useState } from 'react';
import { cloudNow, onClockSet } from '../services/clock';

const TICK_MS = 10_000;

/** The cloud's time, again every ten seconds and whenever its clock was set. Nothing on a page counts seconds. */
export function useNow(): number {
  const [now, setNow] = useState(cloudNow);
  useEffect(() => {
    const look = (): void => setNow(cloudNow());
    const timer = setInterval(look, TICK_MS);
    const leave = onClockSet(look);
    return () => {
      clearInterval(timer);
      leave();
    };
  }, []);
  return now;
}
