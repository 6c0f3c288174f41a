import { workingDaysAfter, type WorkingCalendar } from '../calendar/clocks';
import { DAY, HOUR, type Ms } from '../calendar/time';
import type { WishAct } from './steps';
import { isFull, type Wish } from './wish';

type Due = NonNullable<Wish['due']>;

/** Whoever answers for a wish has so many working days. */
const DAYS = { verify: 2, publish: 1, decide: 3, ring: 2, mend: 2, again: 1 } as const;
export const UNITS_AFTER = 7 * DAY;
export const SECRETARY_AFTER = 15 * DAY;
export const CONTACT_WITHIN = 48 * HOUR;
export const WARN_AFTER = 14 * DAY;
export const RELEASE_AFTER = 21 * DAY;
export const CONFIRM_WITHIN = 72 * HOUR;
export const CLOSE_AFTER = 7 * DAY;

/** What falls due next for a wish, and when; undefined only for one that has ended. */
export function wishDueAfter(
  wish: Wish,
  act: WishAct | 'submit',
  now: Ms,
  calendar: WorkingCalendar,
): Due | undefined {
  const office = (step: Due['step'], days: number): Due => {
    // Whoever was silent is followed by the next, who has a day.
    const again = act === 'escalate' ? DAYS.again : days;
    return { step, at: workingDaysAfter(now, again, calendar) };
  };
  switch (wish.state) {
    case 'submitted':
      return office('verify', DAYS.verify);
    case 'verified':
      return office('publish', DAYS.publish);
    case 'published':
    case 'coClaiming':
      if (isFull(wish)) return { step: 'contact', at: (wish.claimedAt ?? now) + CONTACT_WITHIN };
      if (wish.toDecide) return keepsDecision(wish, act) ?? office('decide', DAYS.decide);
      return waiting(wish, now);
    case 'claimed':
      return { step: 'contact', at: (wish.claimedAt ?? now) + CONTACT_WITHIN };
    case 'inProgress':
      return wish.warned
        ? { step: 'release', at: (wish.claimedAt ?? now) + RELEASE_AFTER }
        : { step: 'warn', at: (wish.claimedAt ?? now) + WARN_AFTER };
    case 'delivered':
      if (wish.toCall) return office('ring', DAYS.ring);
      return { step: 'call', at: (wish.deliveredAt ?? now) + CONFIRM_WITHIN };
    case 'disputed':
      return office('mend', DAYS.mend);
    case 'confirmed':
      return { step: 'close', at: (wish.confirmedAt ?? now) + CLOSE_AFTER };
    default:
      return undefined;
  }
}

/** The ladder of a wish that nobody takes on. */
function waiting(wish: Wish, now: Ms): Due {
  const since = wish.waitingSince ?? now;
  return wish.unitsAskedAt === undefined
    ? { step: 'offerUnits', at: Math.max(now, since + UNITS_AFTER) }
    : { step: 'handUp', at: Math.max(now, since + SECRETARY_AFTER) };
}

/** Neighbours who take on a part, or no longer do, give the secretary no more time. */
function keepsDecision(wish: Wish, act: WishAct | 'submit'): Due | undefined {
  const others = act === 'pledge' || act === 'unpledge' || act === 'offerUnits';
  return others && wish.due?.step === 'decide' ? wish.due : undefined;
}
