import type { Line, Trouble } from '../words/studio';

/** What WeChat's `<live-pusher>` tells, as this page understands it. */
export interface Told {
  line?: Line;
  trouble?: Trouble;
  /** It has given up, and has to be started again by us. */
  again?: true;
}

const meanings: Readonly<Record<number, Told>> = {
  1001: { line: 'connecting' },
  1002: { line: 'sending' },
  1101: { line: 'sending' },
  1102: { line: 'waiting' },
  [-1301]: { line: 'off', trouble: 'camera' },
  [-1302]: { line: 'off', trouble: 'microphone' },
  [-1303]: { line: 'waiting', again: true },
  [-1304]: { line: 'waiting', again: true },
  [-1307]: { line: 'waiting', again: true },
  [-1313]: { line: 'ready', trouble: 'noLink' },
  [-1314]: { line: 'off', trouble: 'refused' },
  3002: { line: 'waiting' },
  3003: { line: 'waiting' },
  3004: { line: 'waiting' },
  3005: { line: 'waiting' },
};

/** What a state code means here; codes that change nothing for who leads the show mean nothing. */
export const pusherTold = (code: number): Told => meanings[code] ?? {};
