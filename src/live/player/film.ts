import { LEAST_LEFT } from '@core/domain/live/replay';

/** What shows a recording is given, on whichever platform. */
export interface FilmProps {
  url: string;
  /** Where to go, in seconds; gone to whenever `taps` changes. */
  at: number;
  taps: number;
  label: string;
  poster: string | undefined;
  onEnd: () => void;
}

export const FILM = 'live-film';

/**
 * Where to go in a file of that length, in seconds. The provider rounds lengths up, so a mark may lie behind the end;
 * of a length that is not known nothing is held back.
 */
export const within = (at: number, length: number): number =>
  Number.isFinite(length) ? Math.max(0, Math.min(at, length - LEAST_LEFT)) : at;
