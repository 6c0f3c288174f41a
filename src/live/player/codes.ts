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

export const toldOf = (code: number): Told | undefined => codes[code];
