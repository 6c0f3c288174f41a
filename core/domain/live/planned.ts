import type { WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import { showViolations, type Show } from './show';
import { showDueAfter } from './showDeadlines';

/** What is known when somebody plans a show. */
export type Plan = Pick<
  Show,
  | '_id'
  | 'place'
  | 'title'
  | 'words'
  | 'startsAt'
  | 'endsAt'
  | 'chapters'
  | 'planner'
  | 'hosts'
  | 'moderators'
  | 'guests'
  | 'open'
  | 'itemId'
> &
  Partial<Pick<Show, 'cover' | 'channels'>>;

/**
 * A new show: planned, and known to nobody yet.
 * @throws Error when it cannot be planned so.
 */
export function plannedShow(said: Plan, { now, calendar }: { now: Ms; calendar: WorkingCalendar }): Show {
  const show: Show = {
    ...said,
    version: 1,
    state: 'planned',
    ...{ pushes: [], recordings: [], createdAt: now },
    trail: [{ at: now, act: 'plan', by: said.planner }],
  };
  show.due = showDueAfter(show, 'plan', now, calendar);
  show.dueAt = show.due?.at;
  const wrong = showViolations(show);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  return show;
}
