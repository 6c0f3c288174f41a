import type NodeMediaServer from 'node-media-server';
import { feedFfmpeg, hasGone, QUIET } from './ffmpeg';
import { flvHeader, type Heard, KNOWN_AFTER_MS, TAG } from './flvHeader';

/** An ffmpeg that is fed with a stream from within the server. */
export interface Feed {
  /** Ends it; resolves once all that it makes is whole. */
  end(): Promise<void>;
}

export interface FeedPorts {
  ffmpeg: string;
  /** Not that of any other listener. */
  name: string;
  /** What is made of the stream. */
  args: readonly string[];
  /** What has come in so far. */
  heard: Heard;
  /** Which pieces are wanted; absent: all. `isBefore`: it came in before there was anybody to listen. */
  wants?: (piece: Buffer, isBefore: boolean) => boolean;
}

const PATIENCE_MS = 10_000;
/** An ffmpeg that takes nothing any more must not fill the memory. */
const MOST_WAITING_BYTES = 32 * 1024 * 1024;

/** Nothing is encoded anew. */
export const COPY = ['-map', '0:v?', '-map', '0:a?', '-c', 'copy'];

/** Has ffmpeg listen to a stream. */
export function feed(
  broadcast: NodeMediaServer.Broadcast,
  { ffmpeg, name, args, heard, wants = () => true }: FeedPorts,
): Feed {
  const child = feedFfmpeg(ffmpeg, [...QUIET, '-f', 'flv', '-i', 'pipe:0', ...args]);
  const gone = hasGone(child);
  const { stdin } = child;
  const write = (buffer: Buffer) => {
    if (stdin.writableLength > MOST_WAITING_BYTES) child.kill('SIGKILL');
    else if (stdin.writable) stdin.write(buffer);
  };
  const send = fromItsKinds(heard, write);
  let isBefore = true;
  const listener: NodeMediaServer.Listener = {
    id: name,
    ip: '',
    protocol: 'flv',
    streamPath: '',
    sendBuffer: (buffer) => {
      if (wants(buffer, isBefore)) send(buffer);
    },
    close: () => undefined,
  };
  broadcast.postPlay(listener);
  isBefore = false;

  return {
    end: async () => {
      broadcast.donePlay(listener);
      stdin.end();
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await gone;
      clearTimeout(late);
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
