import Taro from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Figures, Line, Trouble } from '../words/studio';
import { pusherTold } from './pusherState';

const AGAIN_MS = 2_000;
const scopes = ['scope.camera', 'scope.record'] as const;

export interface PhoneStudio {
  line: Line;
  trouble: Trouble | undefined;
  figures: Figures | undefined;
  level: number | undefined;
  /** Asks for camera and microphone, and shows what they take. */
  open: () => Promise<void>;
  send: () => void;
  hold: () => void;
  /** From the camera that looks at who speaks to the one on the back, and again. */
  turn: () => void;
  onState: (code: number) => void;
  onNet: (kbps: number) => void;
  onVolume: (level: number) => void;
}

/** The camera of a phone in WeChat, sent on by its own `<live-pusher>`; started again when that gives up. */
export function usePhoneStudio(cutAt: number | undefined): PhoneStudio {
  const [line, setLine] = useState<Line>('off');
  const [trouble, setTrouble] = useState<Trouble>();
  const [figures, setFigures] = useState<Figures>();
  const [level, setLevel] = useState<number>();
  const wanted = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const open = useCallback(async () => {
    setTrouble(undefined);
    for (const scope of scopes)
      if (!(await isAllowed(scope))) {
        setTrouble('refused');
        return;
      }
    setLine('ready');
  }, []);
  const begin = useCallback(() => {
    if (!wanted.current) return;
    Taro.createLivePusherContext().start({ fail: () => setTrouble('noLink') });
  }, []);
  const send = useCallback(() => {
    wanted.current = true;
    setTrouble(undefined);
    setLine('connecting');
    begin();
  }, [begin]);
  const hold = useCallback(() => {
    wanted.current = false;
    clearTimeout(timer.current);
    Taro.createLivePusherContext().stop();
    setFigures(undefined);
    setLine('ready');
  }, []);
  const turn = useCallback(() => Taro.createLivePusherContext().switchCamera(), []);
  const onState = useCallback(
    (code: number) => {
      const { line: next, trouble: wrong, again } = pusherTold(code);
      if (wrong) setTrouble(wrong);
      if (next && (wanted.current || wrong)) setLine(next);
      if (!again || !wanted.current) return;
      clearTimeout(timer.current);
      Taro.createLivePusherContext().stop();
      timer.current = setTimeout(begin, AGAIN_MS);
    },
    [begin],
  );
  useEffect(
    () => () => {
      wanted.current = false;
      clearTimeout(timer.current);
    },
    [],
  );
  useEffect(() => {
    if (line !== 'ready') return;
    Taro.createLivePusherContext().startPreview();
  }, [line]);
  const knownCut = useRef(cutAt);
  useEffect(() => {
    if (cutAt === knownCut.current) return;
    knownCut.current = cutAt;
    if (!wanted.current) return;
    hold();
    setTrouble('cut');
  }, [cutAt, hold]);
  return {
    ...{ line, trouble, figures, level, open, send, hold, turn, onState },
    onNet: useCallback((kbps: number) => setFigures({ kbps, queued: 0 }), []),
    onVolume: setLevel,
  };
}

/** Whether it may be used: asked for once, and after a no in the settings. */
async function isAllowed(scope: (typeof scopes)[number]): Promise<boolean> {
  const asked = await Taro.authorize({ scope }).catch(() => undefined);
  if (asked) return true;
  const { authSetting } = await Taro.openSetting();
  return authSetting[scope] === true;
}
