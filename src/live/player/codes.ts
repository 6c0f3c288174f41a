import type { Told } from './line';

/** What WeChat's player says by number. Others are of no weight: it connected, it buffered. */
const codes: Record<number, Told> = {
  2003: 'playing',
  2004: 'playing',
  2006: 'lost',
  2007: 'stalled',
  2103: 'stalled',
  [-2301]: 'lost',
  [-2302]: 'lost',
};

/** The first piece of sound has come; a picture may still be waited for. */
const SOUND_CAME = 2026;

/** What a code means of a stream, or of its sound `alone`. */
export const toldOf = (code: number, alone: boolean): Told | undefined =>
  alone && code === SOUND_CAME ? 'playing' : codes[code];
