import { useCallback, useEffect, useRef, useState } from 'react';
import { canListen, listen, type Listening } from '../services/voice';

export interface Voice {
  listening: boolean;
  /** Tap to start, tap again to stop. */
  toggle: () => void;
}

/** The microphone of a field, or undefined where the platform has none: then no button is drawn. */
export function useVoice(onHeard: (text: string) => void): Voice | undefined {
  const [listening, setListening] = useState(false);
  const ear = useRef<Listening>();
  useEffect(() => () => ear.current?.stop(), []);
  const toggle = useCallback(() => {
    if (ear.current) {
      ear.current.stop();
      return;
    }
    ear.current = listen(onHeard, () => {
      ear.current = undefined;
      setListening(false);
    });
    setListening(ear.current !== undefined);
  }, [onHeard]);
  return canListen() ? { listening, toggle } : undefined;
}
