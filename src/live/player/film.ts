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
