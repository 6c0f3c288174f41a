import type { Ms } from '../calendar/time';
import type { Around, RegionPath } from '../place/region';

/** How sure we are of who somebody is and where he lives; each level has what those before it have. */
export const bindingLevels = ['visitor', 'phone', 'household', 'verified'] as const;
export type BindingLevel = (typeof bindingLevels)[number];

export const bindingStates = ['claimed', 'verified', 'declined', 'left'] as const;
export type BindingState = (typeof bindingStates)[number];

/** What a person said of where he lives, and what became of it. One a person: `_id` is his id. */
export interface Binding extends Around {
  _id: string;
  household: RegionPath;
  /** The places around the household that queries ask for. */
  community: RegionPath;
  grid: RegionPath;
  building: RegionPath;
  stairwell: RegionPath;
  state: BindingState;
  /** When it got into this state. */
  at: Ms;
  /** Who verified or declined it; ids only. */
  by?: string;
  /** Why it was declined. */
  reason?: string;
}

/** What is known of a person apart from his binding. */
interface Known {
  home?: RegionPath;
  /** When WeChat told us the number; what somebody typed is not confirmed. */
  phoneConfirmedAt?: Ms;
}

/** The level of a person. A household chosen before bindings were kept counts as claimed. */
export function bindingLevelOf(person: Known, binding: Binding | undefined): BindingLevel {
  if (person.home !== undefined) {
    const verified = binding?.state === 'verified' && binding.household === person.home;
    return verified ? 'verified' : 'household';
  }
  return person.phoneConfirmedAt === undefined ? 'visitor' : 'phone';
}

/** What a level opens. A household may order at once; its people are shown to who is known to live there. */
const opens = {
  beCalled: 'phone',
  order: 'household',
  seeMembers: 'verified',
  verify: 'verified',
} as const satisfies Record<string, BindingLevel>;
type Opened = keyof typeof opens;

export function isOpenAt(level: BindingLevel, act: Opened): boolean {
  return bindingLevels.indexOf(level) >= bindingLevels.indexOf(opens[act]);
}

export type BindingAct = 'verify' | 'decline' | 'leave';

/** Every lawful change of a binding. Claiming is lawful from anywhere: it begins anew. */
const steps: Readonly<Record<BindingAct, { from: readonly BindingState[]; to: BindingState }>> = {
  verify: { from: ['claimed'], to: 'verified' },
  decline: { from: ['claimed'], to: 'declined' },
  leave: { from: ['claimed', 'verified'], to: 'left' },
};

/** A binding after an act, or undefined when the act is not lawful now. Nobody verifies himself. */
export function boundAfter(
  binding: Binding,
  act: BindingAct,
  by: string,
  { now, reason }: { now: Ms; reason?: string },
): Binding | undefined {
  const { from, to } = steps[act];
  if (!from.includes(binding.state)) return undefined;
  if ((act === 'leave') !== (by === binding._id)) return undefined;
  return { ...binding, state: to, at: now, by, ...(reason === undefined ? {} : { reason }) };
}
