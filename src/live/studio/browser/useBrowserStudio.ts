import { useCallback, useEffect, useRef, useState } from 'react';
import { read } from '../../../services/cloud';
import type { Figures, Line, Trouble } from '../../words/studio';
import { openCamera, openFilm, type Facing, type Source } from './camera';
import { canPush, pushStream } from './push';
import { listenTo } from './sound';

export interface BrowserStudio {
  line: Line;
  trouble: Trouble | undefined;
  source: Source | undefined;
  figures: Figures | undefined;
  level: number;
  muted: boolean;
  camera: (facing: Facing) => Promise<void>;
  film: (film: Blob) => Promise<void>;
  send: () => void;
  /** Sends no more; the camera stays open. */
  hold: () => void;
  close: () => void;
  turnSound: () => void;
}

/** A browser's camera or a film, sent on by it; ends when the page is left. `cutAt`: when it was cut off by force. */
export function useBrowserStudio(id: string, cutAt: number | undefined): BrowserStudio {
  const [line, setLine] = useState<Line>('off');
  const [trouble, setTrouble] = useState<Trouble>();
  const [source, setSource] = useState<Source>();
  const [figures, setFigures] = useState<Figures>();
  const [level, setLevel] = useState(0);
  const [muted, setMuted] = useState(false);
  const pushing = useRef<{ stop: () => void }>();
  const open = useRef<Source>();

  const hold = useCallback(() => {
    pushing.current?.stop();
    pushing.current = undefined;
    setFigures(undefined);
    setLine(open.current ? 'ready' : 'off');
  }, []);
  const close = useCallback(() => {
    open.current?.close();
    open.current = undefined;
    setSource(undefined);
    hold();
  }, [hold]);
  const take = useCallback(
    async (opening: Promise<Source | Trouble>) => {
      close();
      const opened = await opening;
      setMuted(false);
      setTrouble(typeof opened === 'string' ? opened : undefined);
      if (typeof opened === 'string') return;
      open.current = opened;
      setSource(opened);
      setLine('ready');
    },
    [close],
  );
  const send = useCallback(() => {
    const { current } = open;
    if (!current || pushing.current) return;
    if (!canPush()) {
      setTrouble('browser');
      return;
    }
    setTrouble(undefined);
    pushing.current = pushStream(current.stream, {
      address: () => browserAddress(id),
      onLine: setLine,
      onFigures: setFigures,
    });
  }, [id]);
  const turnSound = useCallback(() => {
    const off = open.current?.stream.getAudioTracks().some(({ enabled }) => enabled) === true;
    open.current?.stream.getAudioTracks().forEach((track) => (track.enabled = !off));
    setMuted(off);
  }, []);

  useEffect(() => close, [close]);
  useEffect(() => {
    if (!source) return undefined;
    const listening = listenTo(source.stream, setLevel);
    return listening.stop;
  }, [source]);
  const knownCut = useRef(cutAt);
  useEffect(() => {
    if (cutAt === knownCut.current) return;
    knownCut.current = cutAt;
    if (!pushing.current) return;
    hold();
    setTrouble('cut');
  }, [cutAt, hold]);

  return {
    ...{ line, trouble, source, figures, level, muted },
    camera: (facing) => take(openCamera(facing)),
    film: (film) => take(openFilm(film)),
    ...{ send, hold, close, turnSound },
  };
}

async function browserAddress(id: string): Promise<string | undefined> {
  const reply = await read('show.stream', { id });
  return reply.ok ? reply.output.browser : undefined;
}
