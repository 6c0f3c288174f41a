import { after, type WorkingCalendar } from '../calendar/clocks';
import { DAY, HOUR, MINUTE, type Ms } from '../calendar/time';
import { isOnAir, isShowLive, isShowOver, type Show } from './show';
import { EARLY, LAPSES_AFTER, LONGEST_SHOW } from './showConditions';
import type { ShowAct } from './showSteps';

type Due = NonNullable<Show['due']>;

/** Its crew hears of it when nobody has begun so long after the hour, and when nobody has ended. */
const LATE_START = 15 * MINUTE;
const LATE_END = HOUR;
/** A picture that does not come back within this does not come back. */
export const RESUMES_WITHIN = 3 * MINUTE;
/** What nobody has answered becomes orders within two working hours; half an hour of them is kept for doing it. */
export const SWEEP_AFTER_MINUTES = 90;
export const SWEPT_WITHIN_MINUTES = 120;
/** So long it can be watched again. */
export const ARCHIVE_AFTER = 180 * DAY;

/**
 * So long a show is recorded before that is asked for anew: as long as the longest may be on air that is begun as early as
 * it may be, until its crew is asked whether it goes on.
 */
export const RECORDED_FOR = EARLY + LONGEST_SHOW + LATE_END;

/** What falls due next for a show, and when; undefined only for one that is finished. */
export function showDueAfter(
  show: Show,
  act: ShowAct | 'plan',
  now: Ms,
  calendar: WorkingCalendar,
): Due | undefined {
  if (!isShowLive(show)) return undefined;
  if (isShowOver(show)) return dueOver(show, calendar);
  if (show.state === 'interrupted')
    return { step: 'resume', at: (show.interruptedAt ?? now) + RESUMES_WITHIN };
  if (isOnAir(show))
    return { step: 'end', at: (act === 'late' ? now : Math.max(show.endsAt, now)) + LATE_END };
  const told = act === 'late' || (show.due?.at ?? 0) === show.startsAt + LAPSES_AFTER;
  const anew = act === 'plan' || act === 'reschedule' || !told;
  return { step: 'start', at: show.startsAt + (anew ? LATE_START : LAPSES_AFTER) };
}

function dueOver({ sweptAt, endedAt = 0 }: Show, calendar: WorkingCalendar): Due {
  return sweptAt === undefined
    ? { step: 'sweep', at: sweepsAt(endedAt, calendar) }
    : { step: 'archive', at: endedAt + ARCHIVE_AFTER };
}

/** When questions that nobody has answered go to the grid workers. */
export const sweepsAt = (endedAt: Ms, calendar: WorkingCalendar): Ms =>
  after('wh', endedAt, SWEEP_AFTER_MINUTES, calendar);

/** What the clock does with a show once its time has come and nobody has acted. */
export function showExpiryOf({ due, startsAt }: Pick<Show, 'due' | 'startsAt'>): ShowAct | undefined {
  switch (due?.step) {
    case 'start':
      return due.at >= startsAt + LAPSES_AFTER ? 'lapse' : 'late';
    case 'end':
      return 'late';
    case 'resume':
      return 'end';
    case 'sweep':
      return 'swept';
    case 'archive':
      return 'archive';
    case undefined:
      return undefined;
  }
}
