import { after, type WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import { ANSWER_WITHIN, missingSteps, type Registration, type RegistrationState } from './registration';

/** Who takes a step: the person himself, or the staff of the community he reports to. */
type By = 'oneself' | 'staff';

interface Step {
  from: readonly RegistrationState[];
  /** Absent: the state stays. */
  to?: RegistrationState;
  by: readonly By[];
}

/** Every lawful change of a registration, and by whom. A change that is no row here cannot happen. */
export const registrationActs = {
  save: { from: ['draft', 'returned'], by: ['oneself'] },
  beginAnew: { from: ['ended'], to: 'draft', by: ['oneself'] },
  submit: { from: ['draft', 'returned'], to: 'submitted', by: ['oneself'] },
  withdraw: { from: ['submitted'], to: 'draft', by: ['oneself'] },
  approve: { from: ['submitted'], to: 'approved', by: ['staff'] },
  return: { from: ['submitted'], to: 'returned', by: ['staff'] },
  change: { from: ['approved'], by: ['oneself'] },
  /** Moved within the community: the community knows him already. */
  moveNear: { from: ['approved'], by: ['oneself'] },
  /** Moved to another community, which has to approve him anew. */
  moveAway: { from: ['approved'], to: 'submitted', by: ['oneself'] },
  end: { from: ['approved'], to: 'ended', by: ['oneself', 'staff'] },
} as const satisfies Record<string, Step>;
export type RegistrationAct = keyof typeof registrationActs;

/** Whether an act is lawful in a state, for drawing its button. */
export function mayStep(state: RegistrationState, act: RegistrationAct, by: By): boolean {
  const row: Step = registrationActs[act];
  return row.from.includes(state) && row.by.includes(by);
}

/** Who takes the step, and when. */
interface Taking {
  by: By;
  personId: string;
  now: Ms;
  calendar: WorkingCalendar;
}

type Stepped = { ok: true; registration: Registration } | { ok: false; refusal: 'NOT_NOW' | 'UNFINISHED' };

/**
 * What a registration becomes by an act, with what the act brings along. One that misses something cannot be sent; what
 * is known of membership does not outlive the registration.
 */
export function stepped(
  before: Registration,
  act: RegistrationAct,
  change: Partial<Registration>,
  { by, personId, now, calendar }: Taking,
): Stepped {
  if (!mayStep(before.state, act, by)) return { ok: false, refusal: 'NOT_NOW' };
  const row: Step = registrationActs[act];
  const state = row.to ?? before.state;
  const next: Registration = { ...before, ...change, state, version: before.version + 1 };
  if (state === 'submitted' && missingSteps(next).length > 0) return { ok: false, refusal: 'UNFINISHED' };
  if (row.to === undefined) return { ok: true, registration: next };
  const { dueAt: _due, reason: _reason, decided: _decided, ...rest } = next;
  const decided = by === 'staff' ? { decided: { by: personId, at: now } } : {};
  const reason = change.reason === undefined ? {} : { reason: change.reason };
  const waits =
    state === 'submitted' ? { submittedAt: now, dueAt: after('wh', now, ANSWER_WITHIN, calendar) } : {};
  return { ok: true, registration: forgotten({ ...rest, ...decided, ...reason, ...waits }) };
}

/** An ended registration keeps that it was and why it ended, and nothing of unit, membership or habits. */
function forgotten(registration: Registration): Registration {
  if (registration.state !== 'ended') return registration;
  const { unit: _unit, partyConsent: _consent, ...rest } = registration;
  return { ...rest, skills: [], free: [] };
}
