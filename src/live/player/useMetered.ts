import { useEffect, useState } from 'react';
import { isMetered } from './network';

/** Once somebody has said yes it holds for as long as the app is open. */
let accepted = false;

/** Asks before a picture is paid for by the megabyte; where that is not known it plays. */
export function useMetered() {
  const [state, setState] = useState<'unknown' | 'asks' | 'fine'>(accepted ? 'fine' : 'unknown');
  useEffect(() => {
    if (accepted) return undefined;
    let isLeft = false;
    isMetered().then(
      (metered) => !isLeft && setState(metered ? 'asks' : 'fine'),
      () => !isLeft && setState('fine'),
    );
    return () => {
      isLeft = true;
    };
  }, []);
  const accept = (): void => {
    accepted = true;
    setState('fine');
  };
  return { isFine: state === 'fine', asks: state === 'asks', accept };
}
