import { TAG } from './flvHeader';
import { localNow } from './localTime';

/** What came in at once, as the media server has it. */
interface Piece {
  codec_type: number;
  size: number;
  flags: number;
}

/** How a stream comes in: bits, and pieces of sound and of picture, a second. */
export interface Measured {
  /** By the local clock. */
  at: number;
  audioRate: number;
  videoRate: number;
  audioFps: number;
  videoFps: number;
}

/** Counts what comes in of a stream. */
export interface Flow {
  take(packet: Piece): void;
  /** Notes how much it is by now; to be called by the second. */
  look(): void;
  /** Over the last seconds; undefined until there have been two looks. */
  measured(): Measured | undefined;
}

/** The provider measures over five seconds. */
const KEPT_LOOKS = 6;
/** What a decoder is set up with, which is no picture. */
const SET_UP = 2;

export function openFlow(): Flow {
  const sum = { audioBits: 0, videoBits: 0, sounds: 0, pictures: 0 };
  const looks: (typeof sum & { at: number; really: number })[] = [];
  return {
    take: ({ codec_type: type, size, flags }) => {
      if (type === TAG.audio) {
        sum.audioBits += size * 8;
        sum.sounds += 1;
      } else if (type === TAG.video) {
        sum.videoBits += size * 8;
        if (flags !== SET_UP) sum.pictures += 1;
      }
    },
    look: () => {
      looks.push({ ...sum, at: localNow(), really: performance.now() });
      if (looks.length > KEPT_LOOKS) looks.shift();
    },
    measured: () => {
      const [first, last] = [looks[0], looks.at(-1)];
      if (!first || !last || first === last) return undefined;
      // The local clock may have been moved meanwhile.
      const seconds = (last.really - first.really) / 1000;
      const a = (kind: keyof typeof sum): number => Math.round((last[kind] - first[kind]) / seconds);
      return {
        at: last.at,
        ...{ audioRate: a('audioBits'), videoRate: a('videoBits') },
        ...{ audioFps: a('sounds'), videoFps: a('pictures') },
      };
    },
  };
}
