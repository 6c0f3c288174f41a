import type { Told } from './line';

/** What draws a live picture is given, on whichever platform. */
export interface PictureProps {
  /** Where it comes from; taken up anew with each attempt. */
  play: { flv: string; hls: string };
  /** Where its sound comes from alone; then nothing is asked of the picture. */
  sound: string | undefined;
  attempt: number;
  /** By HLS: later, but let through where the quick way is not. */
  slower: boolean;
  muted: boolean;
  /** For whoever cannot see it. */
  label: string;
  onTold: (told: Told) => void;
  /** The browser plays without sound until somebody taps. */
  onSilenced: () => void;
}

/** The element that plays, by which it is made large or small. */
export const PICTURE = 'live-picture';
/** With the line under it. */
export const STAGE = 'live-stage';
