import { useCallback, useEffect, useRef, useState } from 'react';
import { toast } from '../components/feedback/Toast';
import { canListen, listen, type Listening } from '../services/voice';

const NOT_HEARD = '没听清。再说一遍，或者打字、打电话都行';

export interface Voice {
  listening: boolean;
  /** Tap to start, tap again to stop. */
  toggle: () => void;
}

/** The microphone of a field, or undefined where the platform has none: then no button is drawn. */
export function useVoice(onHeard: (text: string) => void): Voice | undefined {
  const [listening, setListening] = useState(false);
  const ear = useRef<Listening>();
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
      ear.current?.stop();
    },
    [],
  );
  const toggle = useCallback(() => {
    if (ear.current) {
      ear.current.stop();
      return;
    }
    let heard = false;
    const hear = (words: string): void => {
      heard = true;
      onHeard(words);
    };
    ear.current = listen(hear, () => {
      ear.current = undefined;
      setListening(false);
      if (!heard && !gone.current) toast(NOT_HEARD);
    });
    setListening(ear.current !== undefined);
  }, [onHeard]);
  return canListen() ? { listening, toggle } : undefined;
}
