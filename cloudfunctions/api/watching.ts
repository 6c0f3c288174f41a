import type { Output } from '@core/contract/index';
import { replayMarks, secondsIn } from '@core/domain/live/replay';
import { isOnAir, streamOf } from '@core/domain/live/show';
import type { Call } from '../kit/call';
import type { ShowRow } from '../kit/documents';
import { watchAt } from '../kit/live';
import { withoutNumbers } from '../kit/mask';
import { recordingsUntil } from '../kit/recordingAddresses';
import { find } from '../kit/store';
import { picturesOf } from './pictures';
import { runsIt, type InShow } from './showViews';

type Watched = Output<'show.watch'>;

/** Marks of one replay; more could not be looked over. */
const MOST_MARKS = 60;

/** Where the picture is watched now: on air by everybody, in a rehearsal by its crew. */
export function playOf({ show, relations }: InShow, now: number): Watched['play'] {
  // What is sent to Channels alone has nothing to be watched here.
  if (show.channels && show.pushes.length === 0) return undefined;
  const shown = isOnAir(show) || (show.state === 'rehearsing' && runsIt({ relations }));
  return shown ? watchAt(streamOf(show._id), now) : undefined;
}

/** What was recorded, signed anew, with what can be gone to in it; of what was put away nothing. */
export async function replayOf(show: ShowRow, now: number): Promise<Watched['replay']> {
  if (show.state !== 'replay') return undefined;
  const answered = { showId: show._id, shelf: 'answered' };
  const questions = await find('questions', answered, MOST_MARKS, ['endedAt', 'asc']);
  const { signed, until } = recordingsUntil(now);
  const parts = show.recordings.map((part) => ({
    url: signed(part.url),
    startsAt: part.startsAt,
    seconds: secondsIn(part),
  }));
  return {
    ...{ parts, until },
    marks: replayMarks(
      show,
      questions.map(({ words, ...question }) => ({ ...question, words: withoutNumbers(words) })),
    ),
    seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/** What is to be seen while nothing else is. */
export async function posterOf({ cover }: ShowRow, call: Call): Promise<string | undefined> {
  if (cover === undefined) return undefined;
  const [picture] = (await picturesOf([cover])).of([cover], call);
  return picture?.url;
}

/** The chapter that was begun last. */
export const chapterNow = ({ chapters }: ShowRow): Watched['chapter'] =>
  chapters.filter(({ at }) => at !== undefined).sort((a, b) => (b.at ?? 0) - (a.at ?? 0))[0];
