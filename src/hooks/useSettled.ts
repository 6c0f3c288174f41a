import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 300;

/** What was typed, once the typing has paused. */
export function useSettled<T>(typed: T): T {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

/** The last list found: it stays while the next one is on its way, so that nothing jumps while one types. */
export function useLast<T>(found: T | undefined): T | undefined {
  const last = useRef(found);
  if (found !== undefined) last.current = found;
  return found ?? last.current;
}
