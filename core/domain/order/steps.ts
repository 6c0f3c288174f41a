import type { OrderState, Outcome } from './order';

/**
 * In what relation a person stands to an order. One person may stand in several; `clock` is the timer.
 * `follower`: a relative, by the resident's consent. `helper`: lives in the community and holds a role that may take the order.
 */
export const relations = [
  'owner',
  'placer',
  'claimer',
  'dispatchee',
  'offered',
  'helper',
  'follower',
  'desk',
  'clock',
] as const;
export type Relation = (typeof relations)[number];

export interface Step {
  from: readonly OrderState[];
  /** Absent: the state stays. */
  to?: OrderState;
  outcome?: Outcome;
  by: readonly Relation[];
}

/**
 * Every lawful change of an order, and by whom. A change that is no row here cannot happen; the buttons on a
 * page and the cloud's decisions are both read from this table.
 */
export const steps = {
  publish: { from: ['submitted'], to: 'open', by: ['desk', 'clock'] },
  reject: { from: ['submitted'], to: 'closed', outcome: 'rejected', by: ['desk'] },
  merge: { from: ['submitted'], to: 'closed', outcome: 'duplicate', by: ['desk'] },
  claim: { from: ['open'], to: 'claimed', by: ['helper'] },
  assign: { from: ['open'], to: 'dispatched', by: ['desk'] },
  explain: { from: ['open', 'dispatched'], to: 'closed', outcome: 'explained', by: ['desk'] },
  accept: { from: ['dispatched'], to: 'claimed', by: ['dispatchee'] },
  refuse: { from: ['dispatched'], to: 'open', by: ['dispatchee', 'clock'] },
  contact: { from: ['claimed', 'inService'], by: ['claimer'] },
  start: { from: ['claimed'], to: 'inService', by: ['claimer'] },
  returnToPool: { from: ['claimed', 'inService'], to: 'open', by: ['claimer'] },
  lapse: { from: ['claimed'], to: 'open', by: ['clock'] },
  resolve: { from: ['inService'], to: 'resolved', by: ['claimer'] },
  confirm: { from: ['resolved'], to: 'closed', by: ['owner', 'placer'] },
  dispute: { from: ['resolved'], to: 'inService', by: ['owner', 'placer'] },
  closeUnconfirmed: { from: ['resolved'], to: 'closed', by: ['clock'] },
  withdraw: {
    from: ['submitted', 'open', 'dispatched', 'claimed'],
    to: 'closed',
    outcome: 'withdrawn',
    by: ['owner', 'placer'],
  },
  urge: { from: ['submitted', 'open', 'dispatched', 'claimed', 'inService'], by: ['owner', 'placer'] },
  rate: { from: ['closed'], by: ['owner', 'placer'] },
  ask: { from: ['open'], by: ['clock'] },
  handToHuman: { from: ['submitted', 'open'], by: ['clock'] },
  remind: { from: ['claimed', 'inService'], by: ['clock'] },
  /** Others hold the offices of the place now. */
  restaff: {
    from: ['submitted', 'open', 'dispatched', 'claimed', 'inService', 'resolved', 'suspended'],
    by: ['clock'],
  },
} as const satisfies Record<string, Step>;

export type Act = keyof typeof steps;
export const acts = Object.keys(steps) as Act[];

/** The row of an act, with its literal types widened. */
export function rowOf(act: Act): Step {
  return steps[act];
}
