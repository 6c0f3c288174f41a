import { useRef } from 'react';
import { asksForSound, goesSlower, type Line } from './line';
import type { Watch } from './phase';

/** Where one attempt takes a picture from. */
interface Way {
  play: NonNullable<Watch['play']>;
  /** Its sound alone is taken from there, and nothing of the picture. */
  sound: string | undefined;
  slower: boolean;
}

interface Wanted {
  line: Line;
  /** Whether it is to be played at all. */
  wanted: boolean;
  /** Whether its sound is wanted alone, and can be had. */
  alone: boolean;
}

/**
 * The way of this attempt, kept until the next one: addresses are signed anew whenever they are asked for, and what
 * failed says how to go the next time, not how to go on.
 */
export function useWay(play: Watch['play'], { line, wanted, alone }: Wanted): Way | undefined {
  const held = useRef<{ attempt: number; way: Way }>();
  if (!play || !wanted) held.current = undefined;
  else if (held.current?.attempt !== line.attempt) {
    const sound = alone && asksForSound(line) ? play.sound : undefined;
    held.current = { attempt: line.attempt, way: { play, sound, slower: goesSlower(line) } };
  }
  return held.current?.way;
}
