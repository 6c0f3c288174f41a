import { SECOND, type Ms } from '../calendar/time';
import type { Question } from './question';
import { type Recording, type Show } from './show';

/**
 * In seconds: what is gone to has something to show, whoever lands at the end is taken on at once. A stretch is up to a
 * second shorter than it is said to be.
 */
export const LEAST_LEFT = 2;

/** Something that can be gone to in what was recorded: in which stretch, and so many seconds in. */
export interface ReplayMark {
  kind: 'chapter' | 'question';
  title: string;
  part: number;
  at: number;
}

/** Where a moment lies in what was recorded; what fell into a gap, or before the first stretch, begins with the next. */
function placeOf(recordings: readonly Recording[], moment: Ms): Pick<ReplayMark, 'part' | 'at'> | undefined {
  const part = recordings.findIndex(({ endsAt }) => endsAt > moment);
  const stretch = recordings[part];
  if (!stretch) return undefined;
  const into = Math.min(moment, stretch.endsAt - LEAST_LEFT * SECOND) - stretch.startsAt;
  return { part, at: Math.max(0, Math.floor(into / SECOND)) };
}

/** What can be gone to: chapters that were begun, and questions that were answered on air, in the order of the show. */
export function replayMarks(
  { recordings, chapters }: Pick<Show, 'recordings' | 'chapters'>,
  questions: readonly Pick<Question, 'words' | 'onAirAt'>[],
): ReplayMark[] {
  const begun = chapters.map(({ title, at }) => ({ kind: 'chapter' as const, title, at }));
  const answered = questions.map(({ words, onAirAt }) => ({
    kind: 'question' as const,
    title: words,
    at: onAirAt,
  }));
  return [...begun, ...answered]
    .flatMap(({ at, ...mark }) => {
      const place = at === undefined ? undefined : placeOf(recordings, at);
      return place ? [{ ...mark, ...place }] : [];
    })
    .sort((a, b) => a.part - b.part || a.at - b.at);
}

/** How many seconds a stretch has. */
export const secondsIn = ({ startsAt, endsAt }: Pick<Recording, 'startsAt' | 'endsAt'>): number =>
  (endsAt - startsAt) / SECOND;
