import { useEffect, useState } from 'react';

const PAUSE_MS = 400;

/** A value as it is once it has not changed for a moment: a search asks when one has stopped typing. */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
