import type { WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import { at } from '../place/region';
import { wishDueAfter } from './deadlines';
import { wishNoticesOf, type WishNotice } from './notices';
import { wishViolations, type Wish, type WishHolder } from './wish';

/** What is known when somebody says a wish. */
export type Submission = Pick<
  Wish,
  | '_id'
  | 'code'
  | 'place'
  | 'residentId'
  | 'wisher'
  | 'kind'
  | 'title'
  | 'words'
  | 'photos'
  | 'worth'
  | 'parts'
> &
  Pick<Wish, 'contact'> &
  Partial<Pick<Wish, 'proxy' | 'season'>>;

/**
 * A new wish: submitted, the duty worker of the place to verify it.
 * @throws Error when the place stands above a grid, or nobody holds an office there.
 */
export function submittedWish(
  said: Submission,
  { now, calendar, chain }: { now: Ms; calendar: WorkingCalendar; chain: readonly WishHolder[] },
): { wish: Wish; notify: WishNotice[] } {
  const community = at('community', said.place);
  const grid = at('grid', said.place);
  if (!community || !grid || chain.length === 0) throw new Error(`nobody answers for ${said.place}`);
  const by = said.proxy?.by ?? { personId: said.residentId, role: 'resident' as const };
  const wish: Wish = {
    ...said,
    version: 1,
    state: 'submitted',
    community,
    grid,
    pledges: [],
    submittedAt: now,
    level: 0,
    trail: [{ at: now, act: 'submit', by }],
  };
  wish.due = wishDueAfter(wish, 'submit', now, calendar);
  wish.dueAt = wish.due?.at;
  const wrong = wishViolations(wish);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  return { wish, notify: wishNoticesOf(wish, wish, 'submit', { personId: by.personId, chain }) };
}
