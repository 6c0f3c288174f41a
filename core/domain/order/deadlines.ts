import { after, nextRunning, type WorkingCalendar } from '../calendar/clocks';
import { DAY, type Ms } from '../calendar/time';
import { deadline, type DueStep } from '../menu/item';
import type { Due, Order } from './order';
import type { Act } from './steps';

type Happening = Act | 'place';

function from(start: Ms, order: Order, step: DueStep, calendar: WorkingCalendar): Ms {
  const span = deadline(order.deadlines, order.urgency, step);
  return after(span.clock, start, span.minutes, calendar);
}

/** Once nobody stands higher, the last person is reminded at this distance. */
const REMIND_LAST = DAY;

/**
 * By when the accountable human must act on an order nobody has claimed, else accountability moves one up.
 * Counted from the first notice (product.md: 90 minutes, urgent 15); at once when nobody could be asked.
 */
export function humanByAfter(
  order: Order,
  act: Happening,
  now: Ms,
  calendar: WorkingCalendar,
): Ms | undefined {
  if (act === 'restaff') return order.humanBy;
  if (order.state === 'submitted')
    return act === 'handToHuman' ? renewed(order, 'triage', now, calendar) : order.humanBy;
  if (order.state !== 'open') return undefined;
  if (act === 'handToHuman') return renewed(order, 'human', now, calendar);
  if (act === 'ask') {
    if (order.routing.exhausted && order.routing.firstNoticeAt === undefined) return order.humanBy ?? now;
    return order.humanBy ?? from(order.routing.firstNoticeAt ?? now, order, 'human', calendar);
  }
  if (act === 'returnToPool' || act === 'lapse' || act === 'refuse')
    return from(now, order, 'human', calendar);
  return act === 'publish' ? undefined : order.humanBy;
}

function renewed(order: Order, step: DueStep, now: Ms, calendar: WorkingCalendar): Ms {
  return order.level < order.chain.length - 1 ? from(now, order, step, calendar) : now + REMIND_LAST;
}

/** The next moment the clock must look at an order, and why. Undefined only for a closed one. */
export function dueAfter(order: Order, act: Happening, now: Ms, calendar: WorkingCalendar): Due | undefined {
  if (act === 'restaff') return order.due;
  switch (order.state) {
    case 'submitted':
      return { step: 'triage', at: order.humanBy ?? from(order.submittedAt, order, 'triage', calendar) };
    case 'open':
      return dueWhileOpen(order, act, now, calendar);
    case 'dispatched':
      return act === 'urge' && order.due
        ? order.due
        : { step: 'answerDispatch', at: from(now, order, 'answerDispatch', calendar) };
    case 'claimed':
      return dueWhileClaimed(order, act, now, calendar);
    case 'inService':
      return act === 'urge' && order.due
        ? order.due
        : { step: 'word', at: from(now, order, 'word', calendar) };
    case 'resolved':
      return { step: 'confirm', at: from(order.resolvedAt ?? now, order, 'confirm', calendar) };
    default:
      return undefined;
  }
}

function dueWhileOpen(order: Order, act: Happening, now: Ms, calendar: WorkingCalendar): Due {
  const human: Due | undefined =
    order.humanBy === undefined ? undefined : { step: 'human', at: order.humanBy };
  if (order.routing.exhausted && human) return human;
  const wave: Due = { step: 'wave', at: nextWaveAt(order, act, now, calendar) };
  return human && human.at < wave.at ? human : wave;
}

function nextWaveAt(order: Order, act: Happening, now: Ms, calendar: WorkingCalendar): Ms {
  const wave = order.routing.waves.at(-1);
  if (wave && !wave.ended) return wave.until;
  if (act === 'urge' && order.due?.step === 'wave') return order.due.at;
  return nextRunning(order.urgency === 'urgent' ? 'wall' : 'day', now, calendar);
}

function dueWhileClaimed(order: Order, act: Happening, now: Ms, calendar: WorkingCalendar): Due {
  if (act === 'urge' && order.due) return order.due;
  if (order.contactedAt === undefined && act !== 'remind') {
    return { step: 'firstContact', at: from(order.claimedAt ?? now, order, 'firstContact', calendar) };
  }
  const visit = from(order.wanted.until, order, 'appointment', calendar);
  return visit > now
    ? { step: 'appointment', at: visit }
    : { step: 'word', at: from(now, order, 'word', calendar) };
}
