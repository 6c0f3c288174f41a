import { POLL_EVERY, type Flush, type Heard } from '@core/domain/live/room';
import { backOff } from '../player/backOff';

/** What carries words between a page and its room, on whichever platform. */
export interface Link {
  /** Opens a connection; nothing is heard of it any more after `close`. */
  open(url: string, on: { text: (text: string) => void; closed: () => void }): Wire;
  /** Asks once over HTTP. Throws when nobody answers. */
  ask(url: string): Promise<{ status: number; text: string }>;
}
export interface Wire {
  send(text: string): void;
  close(): void;
}

/** How news comes now: told at once, asked for every few seconds, or not at all. */
export type Way = 'told' | 'asked' | 'cut';

interface Listening {
  url: string;
  ticket: string;
  /** How far the page has been told. */
  ear: () => Heard | undefined;
  chance: () => number;
  onFlush: (flush: Flush) => void;
  onWay: (way: Way) => void;
  /** The ticket does not hold any more: the page asks for another. */
  onExpired: () => void;
}

export interface Listener {
  /** The page has asked the cloud, and has everything up to there. */
  caughtUp(seq: number): void;
  close(): void;
}

const LONGEST_WAIT = 30_000;
/** A connection that has told nothing for so long is none: the room says at once where one stands. */
const SILENT_FOR = 8_000;
/** So often in a row nobody answered before the page says that it is cut off. */
const CUT_AFTER = 2;

/**
 * Hears what goes on in the room of a show until it is closed: by a connection that comes back by itself, and while
 * there is none by asking every three seconds. Either way goes on from where the page had been.
 */
export function listen(link: Link, options: Listening): Listener {
  const { url, ticket, ear, chance, onFlush, onWay, onExpired } = options;
  let wire: Wire | undefined;
  let fails = 0;
  let unanswered = 0;
  let closed = false;
  let isTold = false;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;

  const address = (way: 'listen' | 'poll'): string => {
    const at = ear();
    const base = way === 'listen' ? url.replace(/^http/, 'ws') : url;
    const from = at ? `&after=${at.seq}&since=${at.rev}` : '';
    return `${base}/${way}?ticket=${encodeURIComponent(ticket)}${from}`;
  };

  const heard = (text: string): boolean => {
    const flush = readFlush(text);
    if (flush) onFlush(flush);
    return flush !== undefined;
  };

  const connect = (): void => {
    let over = false;
    const lost = (): void => {
      if (over || closed) return;
      over = true;
      clearTimeout(silence);
      mine.close();
      wire = undefined;
      isTold = false;
      fails += 1;
      retrying = setTimeout(connect, backOff(fails, chance(), LONGEST_WAIT));
      if (asking === undefined) void ask();
    };
    const silence = setTimeout(lost, SILENT_FOR);
    const mine = link.open(address('listen'), {
      text: (text) => {
        if (over || closed || !heard(text)) return;
        clearTimeout(silence);
        clearTimeout(asking);
        asking = undefined;
        fails = 0;
        unanswered = 0;
        isTold = true;
        onWay('told');
      },
      closed: lost,
    });
    wire = mine;
  };

  const ask = async (): Promise<void> => {
    asking = setTimeout(() => void ask(), POLL_EVERY);
    const answer = await link.ask(address('poll')).catch(() => undefined);
    if (closed || isTold) return;
    if (answer?.status === 401) {
      close();
      onExpired();
      return;
    }
    const wasHeard = answer?.status === 200 && heard(answer.text);
    unanswered = wasHeard ? 0 : unanswered + 1;
    if (wasHeard) onWay('asked');
    else if (unanswered >= CUT_AFTER) onWay('cut');
  };

  const close = (): void => {
    closed = true;
    clearTimeout(retrying);
    clearTimeout(asking);
    wire?.close();
  };

  connect();
  return { caughtUp: (seq) => wire?.send(String(seq)), close };
}

/** What the room said; undefined for anything else, some proxy's page. */
function readFlush(text: string): Flush | undefined {
  try {
    const said: unknown = JSON.parse(text);
    return isFlush(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

const isFlush = (said: unknown): said is Flush =>
  typeof said === 'object' && said !== null && 'comments' in said && 'rev' in said && 'to' in said;
