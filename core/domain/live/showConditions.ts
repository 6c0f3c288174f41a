import { DAY, HOUR, MINUTE, type Ms } from '../calendar/time';
import { isNews, type StreamTold } from './pushes';
import { isOfTheShow } from './recordingLaw';
import { hasPicture, type Recording, type Show } from './show';
import type { ShowAct } from './showSteps';
import { isNewVerdict, type Verdict } from './verdicts';

/** A show can be begun so long before its hour. */
export const EARLY = HOUR;
/** What is to begin this minute may be planned still. */
const AT_ONCE = 5 * MINUTE;
export const LONGEST_SHOW = 6 * HOUR;
/** Whoever waits for a show that nobody begins, waits no longer than this. */
export const LAPSES_AFTER = DAY;

export type ShowConditionRefusal =
  'SHOW_NOT_NOW' | 'SHOW_TIMES' | 'SHOW_TOO_SOON' | 'NO_PICTURE' | 'CHAPTER_GONE' | 'QUESTIONS_OPEN';

type Hours = Pick<Show, 'startsAt' | 'endsAt'>;

/** What somebody wants to do, as far as it bears on whether he may. */
export interface ShowAttempt {
  now: Ms;
  hours?: Hours | undefined;
  told?: StreamTold | undefined;
  recording?: Recording | undefined;
  verdict?: Verdict | undefined;
  /** The chapter that begins. */
  chapter?: string | undefined;
  isClock?: boolean;
}

/** Whether a show can be held at these hours: it is still to come, begins before it ends, and does not go on for ever. */
export const areShowHours = ({ startsAt, endsAt }: Hours, now: Ms): boolean =>
  startsAt >= now - AT_ONCE && startsAt < endsAt && endsAt - startsAt <= LONGEST_SHOW;

/** What must hold for an act besides the table. */
export function showConditionOf(
  show: Show,
  act: ShowAct,
  { now, hours, told, recording, verdict, chapter, isClock }: ShowAttempt,
): ShowConditionRefusal | undefined {
  const say = (holds: boolean, code: ShowConditionRefusal = 'SHOW_NOT_NOW') => (holds ? undefined : code);
  switch (act) {
    case 'reschedule':
      return say(hours === undefined || areShowHours(hours, now), 'SHOW_TIMES');
    case 'announce':
      return say(now < show.endsAt, 'SHOW_TIMES');
    case 'start':
      if (show.announcedAt === undefined) return 'SHOW_NOT_NOW';
      if (now < show.startsAt - EARLY) return 'SHOW_TOO_SOON';
      // Of what is sent to Channels nothing is told here: there the word alone begins it.
      return say(hasPicture(show) || show.channels !== undefined, 'NO_PICTURE');
    case 'end':
      // The clock ends only what has lost its picture.
      return say(!isClock || show.state === 'interrupted');
    case 'chapter':
      return say(chapter === undefined || show.chapters.some(({ id }) => id === chapter), 'CHAPTER_GONE');
    case 'told':
      return say(told !== undefined && isNews(show.pushes, told));
    case 'recorded':
      return say(recording !== undefined && isOfTheShow(show, recording));
    case 'blocked':
    case 'doubted':
      return say(verdict !== undefined && isNewVerdict(show, verdict));
    case 'lapse':
      return say(now >= show.startsAt + LAPSES_AFTER);
    case 'swept':
      return say(show.sweptAt === undefined);
    case 'archive':
      return say(show.sweptAt !== undefined, 'QUESTIONS_OPEN');
    default:
      return undefined;
  }
}
