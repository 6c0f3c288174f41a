import type NodeMediaServer from 'node-media-server';
import { cutOff } from './gate';

type Session = NodeMediaServer.Session;

/** Those who watch. */
export interface Viewers {
  begun(session: Session): void;
  ended(session: Session): void;
  count(): number;
  /** How many did not keep up. */
  dropped(): number;
  /** Lets go whoever does not keep up: what he does not take waits in our memory. */
  lookAfter(): void;
}

/** Some fifteen seconds of a picture for phones. */
const MOST_WAITING_BYTES = 2 * 1024 * 1024;

export function openViewers(): Viewers {
  const watching = new Set<Session>();
  /** Who was over the line when last looked at: what a viewer gets in one piece at first is no sign yet. */
  let behind = new Set<Session>();
  let dropped = 0;
  return {
    begun: (session) => void watching.add(session),
    ended: (session) => void watching.delete(session),
    count: () => watching.size,
    dropped: () => dropped,
    lookAfter: () => {
      const now = [...watching].filter((session) => waitingOf(session) > MOST_WAITING_BYTES);
      for (const session of now.filter((one) => behind.has(one))) {
        dropped += 1;
        cutOff(session);
      }
      behind = new Set(now);
    },
  };
}

const waitingOf = ({ res, socket }: Session): number => (res ?? socket)?.writableLength ?? 0;
