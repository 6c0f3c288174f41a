import type NodeMediaServer from 'node-media-server';
import { COPY, feed, type Feed } from './feed';
import { hasGone, hearFfmpeg, QUIET } from './ffmpeg';
import { type Heard, TAG } from './flvHeader';

export interface RecorderPorts {
  ffmpeg: string;
  name: string;
  /** The file that grows meanwhile. */
  part: string;
  /** What has come in so far. */
  heard: Heard;
  /** The first piece is in it. */
  begun: () => void;
}

/**
 * Records a stream from its next key frame on, and nothing that came in before. What is written is a fragmented MP4:
 * whatever happens to the process, all but the last second can be played.
 */
export function record(
  broadcast: NodeMediaServer.Broadcast,
  { ffmpeg, name, part, heard, begun }: RecorderPorts,
): Feed {
  const args = [...COPY, '-f', 'mp4', '-movflags', '+frag_keyframe+empty_moov+default_base_moof', part];
  return feed(broadcast, { ffmpeg, name, args, heard, wants: fromKeyFrame(heard, begun) });
}

function fromKeyFrame(heard: Heard, begun: () => void): (piece: Buffer, isBefore: boolean) => boolean {
  let isIn = false;
  return (piece, isBefore) => {
    if (isIn || setsUp(piece)) return true;
    if (isBefore || (heard.video && !isKeyFrame(piece))) return false;
    isIn = true;
    begun();
    return true;
  };
}

/** Before what a piece carries stands its kind, its length and its hour. */
const HEAD_BYTES = 11;
const AAC = 10;
const EXTENDED_SOUND = 9;
const EXTENDED = 0x80;
const KEY = 1;

/** Whether it only tells how the pieces after it are to be read. */
function setsUp(piece: Buffer): boolean {
  const [first = 0, second] = piece.subarray(HEAD_BYTES);
  if (piece[0] === TAG.audio)
    return first >> 4 === EXTENDED_SOUND ? (first & 0x0f) === 0 : first >> 4 === AAC && second === 0;
  if (piece[0] === TAG.video) return first & EXTENDED ? (first & 0x0f) === 0 : second === 0;
  return true;
}

const isKeyFrame = (piece: Buffer): boolean =>
  piece[0] === TAG.video && (((piece[HEAD_BYTES] ?? 0) >> 4) & 0b111) === KEY;

/** Puts what a player asks for first to the front of a recording; gives its length in seconds, or undefined if there is none. */
export async function finish(ffmpeg: string, part: string, whole: string): Promise<number | undefined> {
  const front = ['-movflags', '+faststart', '-f', 'mp4', whole];
  const child = hearFfmpeg(ffmpeg, [...QUIET, '-progress', 'pipe:1', '-i', part, ...COPY, ...front]);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await hasGone(child);
  const length = Number([...said.matchAll(/^out_time_us=(\d+)$/gm)].at(-1)?.[1] ?? 0) / 1e6;
  return code === 0 && length > 0 ? length : undefined;
}
