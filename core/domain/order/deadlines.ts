import { after, minutesBetween, nextRunning, type WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import { deadline, type DueStep } from '../menu/item';
import { escalationOf } from './escalation';
import type { Due, Order } from './order';
import type { Act } from './steps';

type Happening = Act | 'place';

function from(start: Ms, order: Order, step: DueStep, calendar: WorkingCalendar): Ms {
  const span = deadline(order.deadlines, order.urgency, step);
  return after(span.clock, start, span.minutes, calendar);
}

/**
 * By when the accountable human must act on an order nobody has taken, else he must answer by name. Counted from the
 * first notice (product.md: 90 minutes, urgent 15); at once when nobody could be asked. Absent while somebody has to
 * answer already.
 */
export function humanByAfter(
  order: Order,
  act: Happening,
  now: Ms,
  calendar: WorkingCalendar,
): Ms | undefined {
  if (act === 'restaff') return order.humanBy;
  if (order.state !== 'open' && order.state !== 'submitted') return undefined;
  if (escalationOf(order)) return undefined;
  if (order.state === 'submitted') return order.humanBy;
  if (act === 'ask') {
    if (order.routing.exhausted && order.routing.firstNoticeAt === undefined) return order.humanBy ?? now;
    return order.humanBy ?? from(order.routing.firstNoticeAt ?? now, order, 'human', calendar);
  }
  if (backInPool.includes(act)) return from(now, order, 'human', calendar);
  return act === 'publish' ? undefined : order.humanBy;
}

/** Acts that bring an order back to be asked for anew. */
const backInPool: readonly Happening[] = [
  ...(['returnToPool', 'lapse', 'refuse', 'recall', 'noShow', 'reopen', 'resume'] as const),
];

/** Acts of others, or about other things: whoever has the order owes his next word when he owed it before. */
const keepsDue: readonly Happening[] = [
  ...(['restaff', 'urge', 'second', 'escalate', 'answerDown', 'involve', 'dismiss', 'answerParty'] as const),
  ...(['handOver', 'refuseHandOver', 'replyNoShow', 'settle', 'join', 'leaveTeam'] as const),
];

/** What falls due by an order's state alone. Undefined only for a closed one. */
export function stepDueAfter(
  order: Order,
  act: Happening,
  now: Ms,
  calendar: WorkingCalendar,
): Due | undefined {
  if (order.state === 'closed') return undefined;
  const { state, stepDue } = order;
  const asked = state === 'open' || state === 'submitted';
  // Who was silent once more has another stretch of time; whoever stands behind him must answer meanwhile.
  const silentAgain = act === 'escalate' && stepDue !== undefined && stepDue.at <= now;
  if (keepsDue.includes(act) && stepDue && !asked && !silentAgain) return stepDue;
  switch (order.state) {
    case 'submitted':
      return dueWhileSubmitted(order, now, calendar);
    case 'open':
      return dueWhileOpen(order, act, now, calendar);
    case 'dispatched':
      return {
        step: 'answerDispatch',
        at: order.dispatch?.until ?? from(now, order, 'answerDispatch', calendar),
      };
    case 'claimed':
      return dueWhileClaimed(order, now, calendar);
    case 'inService':
      return { step: 'word', at: from(now, order, 'word', calendar) };
    case 'resolved':
      return { step: 'confirm', at: from(order.resolvedAt ?? now, order, 'confirm', calendar) };
    case 'suspended':
      return { step: 'resume', at: order.suspension?.until ?? now };
  }
}

/** The next moment the clock must look at an order, and why: what its state says, or who must answer before that. */
export function dueAfter(order: Order, now: Ms): Due | undefined {
  const { stepDue } = order;
  const escalation = escalationOf(order);
  if (!escalation || order.state === 'closed') return stepDue;
  const answer: Due = { step: 'answerDown', at: Math.max(escalation.until, escalation.answer ? 0 : now) };
  return !stepDue || answer.at < stepDue.at ? answer : stepDue;
}

function dueWhileSubmitted(order: Order, now: Ms, calendar: WorkingCalendar): Due | undefined {
  const triage = order.humanBy ?? from(order.submittedAt, order, 'triage', calendar);
  if (!escalationOf(order)) return { step: 'triage', at: triage };
  // Nobody looked: what needs no judgement publishes itself at twice the time.
  const span = deadline(order.deadlines, order.urgency, 'triage');
  const twice = after(span.clock, order.submittedAt, 2 * span.minutes, calendar);
  return order.selfPublishing ? { step: 'publishAnyway', at: Math.max(twice, now) } : undefined;
}

function dueWhileOpen(order: Order, act: Happening, now: Ms, calendar: WorkingCalendar): Due | undefined {
  const human: Due | undefined =
    order.humanBy === undefined ? undefined : { step: 'human', at: order.humanBy };
  if (order.routing.exhausted && (human || escalationOf(order))) return human;
  const wave: Due = { step: 'wave', at: nextWaveAt(order, act, now, calendar) };
  return human && human.at < wave.at ? human : wave;
}

function nextWaveAt(order: Order, act: Happening, now: Ms, calendar: WorkingCalendar): Ms {
  const wave = order.routing.waves.at(-1);
  if (wave && !wave.ended) return wave.until;
  if (keepsDue.includes(act) && order.stepDue?.step === 'wave') return order.stepDue.at;
  return nextRunning(order.urgency === 'urgent' ? 'wall' : 'day', now, calendar);
}

type Waiting = Pick<Order, 'contactTime' | 'claimedAt' | 'deadlines' | 'urgency'>;

/** Since when the claimer's time for the first contact runs, and how many minutes of its clock he has. */
function contactTimeOf(order: Waiting, now: Ms): { from: Ms; minutes: number } {
  const { minutes } = deadline(order.deadlines, order.urgency, 'firstContact');
  return order.contactTime ?? { from: order.claimedAt ?? now, minutes };
}

/** The time for the first contact after a rest: what was left of it when the rest began. While it rests it does not run. */
export function contactTimeAfter(
  before: Order,
  now: Ms,
  calendar: WorkingCalendar,
): Order['contactTime'] | undefined {
  const { suspension } = before;
  if (suspension?.from !== 'claimed' || before.contactedAt !== undefined) return undefined;
  const { clock } = deadline(before.deadlines, before.urgency, 'firstContact');
  const { from: since, minutes } = contactTimeOf(before, now);
  return { from: now, minutes: Math.max(0, minutes - minutesBetween(clock, since, suspension.at, calendar)) };
}

/** First contact, with a reminder at half the time; then the visit; then his word, as in service. */
function dueWhileClaimed(order: Order, now: Ms, calendar: WorkingCalendar): Due {
  if (order.contactedAt === undefined && order.startedAt === undefined) {
    const { clock } = deadline(order.deadlines, order.urgency, 'firstContact');
    const { from: since, minutes } = contactTimeOf(order, now);
    const half = after(clock, since, minutes / 2, calendar);
    return half > now && !order.reminders
      ? { step: 'contactHalf', at: half }
      : { step: 'firstContact', at: after(clock, since, minutes, calendar) };
  }
  const visit = from(order.wanted.until, order, 'appointment', calendar);
  return visit > now
    ? { step: 'appointment', at: visit }
    : { step: 'word', at: from(now, order, 'word', calendar) };
}
