import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type NodeMediaServer from 'node-media-server';
import { feedFfmpeg, hasGone, hearFfmpeg, QUIET } from './ffmpeg';
import { flvHeader, type Heard, KNOWN_AFTER_MS, TAG } from './flvHeader';

/** A stream that is being recorded, and cut into pieces for HLS. */
export interface Film {
  /** Where the pieces and their list lie. */
  hlsDir: string;
  /** Ends it; resolves once the recording is whole. */
  end(): Promise<void>;
}

export interface FilmPorts {
  ffmpeg: string;
  sequence: string;
  /** The file that grows while it is live. */
  part: string;
  hlsDir: string;
  /** What has come in so far. */
  heard: Heard;
}

/** The list and its pieces, by name. */
export const PLAYLIST = 'index.m3u8';
const PATIENCE_MS = 10_000;
/** An ffmpeg that takes nothing any more must not fill the memory. */
const MOST_WAITING_BYTES = 32 * 1024 * 1024;

/**
 * Films a stream from within the server. Nothing is encoded anew, and what is written is a fragmented MP4: whatever
 * happens to the process, all but the last second can be played.
 */
export function film(
  broadcast: NodeMediaServer.Broadcast,
  { ffmpeg, sequence, part, hlsDir, heard }: FilmPorts,
): Film {
  mkdirSync(hlsDir, { recursive: true });
  const child = feedFfmpeg(ffmpeg, argsFor(part, hlsDir));
  const gone = hasGone(child);
  const { stdin } = child;
  const write = (buffer: Buffer) => {
    if (stdin.writableLength > MOST_WAITING_BYTES) child.kill('SIGKILL');
    else if (stdin.writable) stdin.write(buffer);
  };
  const send = fromItsKinds(heard, write);

  const listener: NodeMediaServer.Listener = {
    id: `film-${sequence}`,
    ip: '',
    protocol: 'flv',
    streamPath: '',
    sendBuffer: send,
    close: () => undefined,
  };
  broadcast.postPlay(listener);

  return {
    hlsDir,
    end: async () => {
      broadcast.donePlay(listener);
      stdin.end();
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await gone;
      clearTimeout(late);
      rmSync(hlsDir, { recursive: true, force: true });
    },
  };
}

/** Holds a stream back until it is known whether it has sound and picture: what is promised and does not come is waited for. */
function fromItsKinds(heard: Heard, write: (buffer: Buffer) => void): (buffer: Buffer) => void {
  let held: Buffer[] | undefined = [];
  let since = Infinity;
  return (buffer) => {
    // What stands in words about the stream is taken for a third one, of a kind that is looked for in vain.
    if (buffer[0] === TAG.script) return;
    if (!held) {
      write(buffer);
      return;
    }
    held.push(buffer);
    if (heard.audio || heard.video) since = Math.min(since, Date.now());
    if (!(heard.audio && heard.video) && Date.now() - since < KNOWN_AFTER_MS) return;
    if (since === Infinity) return;
    const [, ...tags] = held;
    held = undefined;
    [flvHeader(heard), ...tags].forEach(write);
  };
}

const COPY = ['-map', '0:v?', '-map', '0:a?', '-c', 'copy'];

function argsFor(part: string, hlsDir: string): string[] {
  const from = ['-f', 'flv', '-i', 'pipe:0'];
  const mp4 = ['-f', 'mp4', '-movflags', '+frag_keyframe+empty_moov+default_base_moof', part];
  const pieces = ['-hls_time', '1', '-hls_list_size', '8', '-hls_flags', 'delete_segments+temp_file'];
  const hls = ['-f', 'hls', ...pieces, '-hls_segment_filename', join(hlsDir, '%d.ts')];
  return [...QUIET, ...from, ...COPY, ...mp4, ...COPY, ...hls, join(hlsDir, PLAYLIST)];
}

/** Puts what a player asks for first to the front of a recording; gives its length in seconds, or undefined if there is none. */
export async function finish(ffmpeg: string, part: string, whole: string): Promise<number | undefined> {
  const args = [
    ...QUIET,
    '-progress',
    'pipe:1',
    '-i',
    part,
    ...COPY,
    '-movflags',
    '+faststart',
    '-f',
    'mp4',
    whole,
  ];
  const child = hearFfmpeg(ffmpeg, args);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await hasGone(child);
  const length = Number([...said.matchAll(/^out_time_us=(\d+)$/gm)].at(-1)?.[1] ?? 0) / 1e6;
  return code === 0 && length > 0 ? length : undefined;
}
