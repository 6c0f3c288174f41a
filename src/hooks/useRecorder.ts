import { useCallback, useEffect, useRef, useState } from 'react';
import { toast } from '../components/feedback/Toast';
import { canRecord, record, type Recorder, type Recording } from '../services/recorder';

const REFUSED = '没用上话筒。可以打字，或者打电话';

export interface Recorded {
  /** Seconds so far; undefined while nothing is being recorded. */
  seconds: number | undefined;
  begin: () => void;
  /** What was said is handed on. */
  finish: () => void;
  /** What was said is thrown away. */
  drop: () => void;
}

/** The microphone of a talk, or undefined where the platform has none: then no button is drawn. */
export function useRecorder(most: number, onSaid: (recording: Recording) => void): Recorded | undefined {
  const [seconds, setSeconds] = useState<number>();
  const recorder = useRef<Recorder>();
  const dropped = useRef(false);
  const said = useRef(onSaid);
  said.current = onSaid;
  const recording = seconds !== undefined;

  useEffect(() => {
    if (!recording) return undefined;
    const timer = setInterval(() => setSeconds((count = 0) => Math.min(most, count + 1)), 1000);
    return () => clearInterval(timer);
  }, [recording, most]);
  useEffect(
    () => () => {
      dropped.current = true;
      recorder.current?.stop();
    },
    [],
  );

  const begin = useCallback(() => {
    dropped.current = false;
    setSeconds(0);
    const ended = (heard: Recording | undefined): void => {
      recorder.current = undefined;
      setSeconds(undefined);
      if (dropped.current) return;
      if (heard) said.current(heard);
      else toast(REFUSED);
    };
    void record(most, ended).then((begun) => {
      recorder.current = begun;
      if (!begun) ended(undefined);
    });
  }, [most]);
  const finish = useCallback(() => recorder.current?.stop(), []);
  const drop = useCallback(() => {
    dropped.current = true;
    recorder.current?.stop();
  }, []);
  return canRecord() ? { seconds, begin, finish, drop } : undefined;
}
