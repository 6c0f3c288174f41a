import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Said } from '@core/domain/live/room';
import { read, type Refusal } from '../../services/cloud';
import { browser } from './link.h5';
import { miniProgram } from './link.weapp';
import { listen, type Link, type Listener, type Way } from './listen';
import { emptyView, flushed, listed, said, unsaid, type CommentPage, type RoomView } from './roomView';

const link: Link = process.env.TARO_ENV === 'weapp' ? miniProgram : browser;
/** Everybody in a room that was started anew lacks the past in the same second. */
const SPREAD_MS = 2_000;
const AGAIN_MS = 3_000;
/** Where no room is kept, the cloud itself is asked. */
const LOOK_MS = 10_000;

export interface Door {
  url: string;
  ticket: string;
}

/** Who the caller is in this room. */
type Standing = Pick<CommentPage, 'mine' | 'muted' | 'mayPost' | 'moderates'>;

export interface InRoom extends Partial<Standing> {
  view: RoomView;
  /** Absent before anything was heard. */
  way?: Way | undefined;
  /** Why the comments are not there. */
  refusal: Refusal<'comment.list'> | undefined;
  refresh: () => Promise<void>;
  /** Goes further back. */
  earlier?: (() => Promise<void>) | undefined;
  /** Shows one's own comment at once; takes one away. */
  put: (comment: Said) => void;
  take: (seq: number) => void;
}

/**
 * What goes on in a show, for as long as the page is shown: the last comments from the cloud, then whatever the room
 * tells. `isOn`: people are there now, and may say something. `onExpired` gets another ticket.
 */
export function useRoom(
  show: string,
  isOn: boolean,
  { door, onExpired }: { door: Door | undefined; onExpired: () => void },
): InRoom {
  const [view, setView] = useState<RoomView>(emptyView);
  const [standing, setStanding] = useState<Standing>();
  const [refusal, setRefusal] = useState<Refusal<'comment.list'>>();
  const [way, setWay] = useState<Way>();
  const isShown = useShown();
  const now = useRef({ view, onExpired });
  now.current = { view, onExpired };
  const listener = useRef<Listener>();

  const load = useCallback(
    async (where: 'latest' | 'after' | 'before', seq?: number): Promise<void> => {
      const reach = seq === undefined ? {} : where === 'after' ? { after: seq } : { before: seq };
      const reply = await read('comment.list', { show, ...reach });
      setRefusal(reply.ok ? undefined : reply.refusal);
      if (!reply.ok) return;
      const { mine, muted, mayPost, moderates } = reply.output;
      setStanding({ mine, muted, mayPost, moderates });
      setView((old) => listed(old, reply.output, where));
    },
    [show],
  );

  const refresh = useCallback(() => load('latest'), [load]);
  // Again when it begins and when it ends: who may say something changes then.
  useEffect(() => {
    if (show !== '') void refresh();
  }, [show, isOn, refresh]);

  const { url, ticket } = door ?? {};
  const knows = view.ear !== undefined;
  useEffect(() => {
    if (!isShown || !knows || url === undefined || ticket === undefined) return undefined;
    const listening = listen(link, {
      ...{ url, ticket, chance: Math.random, onWay: setWay },
      ear: () => now.current.view.ear,
      onFlush: (flush) => setView((old) => flushed(old, flush)),
      onExpired: () => now.current.onExpired(),
    });
    listener.current = listening;
    return () => listening.close();
  }, [isShown, knows, url, ticket]);

  useEffect(() => {
    if (!isShown || !isOn || !knows || url !== undefined) return undefined;
    const timer = setInterval(() => void load('after', now.current.view.ear?.seq ?? 0), LOOK_MS);
    return () => clearInterval(timer);
  }, [isShown, isOn, knows, url, load]);

  useCatchingUp(view, load, (seq) => listener.current?.caughtUp(seq));
  return {
    ...{ view, way, refusal, refresh, ...standing },
    earlier: view.from > 1 ? () => load('before', view.from) : undefined,
    put: (comment) => {
      setStanding((old) => old && { ...old, mine: comment.number });
      setView((old) => said(old, comment));
    },
    take: (seq) => setView((old) => unsaid(old, seq)),
  };
}

/** What the room lacks is asked of the cloud, page by page, and the room told once it is there. */
function useCatchingUp(
  { lacksAfter, ear }: RoomView,
  load: (where: 'after', seq: number) => Promise<void>,
  onDone: (seq: number) => void,
): void {
  const done = useRef(onDone);
  done.current = onDone;
  const was = useRef(false);
  useEffect(() => {
    if (lacksAfter === undefined) {
      if (was.current && ear) done.current(ear.seq);
      was.current = false;
      return undefined;
    }
    const wait = was.current ? 0 : Math.random() * SPREAD_MS;
    was.current = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      again = setTimeout(ask, AGAIN_MS);
      void load('after', lacksAfter);
    };
    const begin = setTimeout(ask, wait);
    return () => {
      clearTimeout(begin);
      clearTimeout(again);
    };
    // `ear` runs on meanwhile; what is asked for stays the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [lacksAfter, load]);
}

/** Whether the page is before somebody's eyes. */
function useShown(): boolean {
  const [isShown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  return isShown;
}
