import type { OrderState, Outcome } from './order';

/**
 * In what relation a person stands to an order. One person may stand in several; `clock` is the timer.
 * `follower`: a relative, by the resident's consent. `helper`: lives in the community and holds a role that may take the order.
 * `successor`: asked to take it over. `absentee`: said not to have come. `partner`: has a part in it. `teammate`: sits in its team.
 * `answering`: of the staff, the one who answers for it now. `neighbour`: lives where a snap was taken.
 */
export const relations = [
  'owner',
  'placer',
  'claimer',
  'dispatchee',
  'offered',
  'helper',
  'successor',
  'absentee',
  'partner',
  'teammate',
  'follower',
  'neighbour',
  'answering',
  'desk',
  'clock',
] as const;
export type Relation = (typeof relations)[number];

export interface Step {
  from: readonly OrderState[];
  /** Absent: the state stays. `asBefore`: the state that a suspension left. */
  to?: OrderState | 'asBefore';
  outcome?: Outcome;
  by: readonly Relation[];
}

const live = [
  'submitted',
  'open',
  'dispatched',
  'claimed',
  'inService',
  'resolved',
  'suspended',
] as const satisfies readonly OrderState[];
const inHand = ['claimed', 'inService'] as const satisfies readonly OrderState[];

/**
 * Every lawful change of an order, and by whom. A change that is no row here cannot happen; the buttons on a
 * page and the cloud's decisions are both read from this table. What must hold besides stands in `conditions.ts`.
 */
export const steps = {
  publish: { from: ['submitted'], to: 'open', by: ['desk', 'clock'] },
  reject: { from: ['submitted'], to: 'closed', outcome: 'rejected', by: ['desk'] },
  merge: { from: ['submitted'], to: 'closed', outcome: 'duplicate', by: ['desk'] },
  /** 转介: says where to go, by name and telephone; somebody asks later what came of it. */
  refer: { from: ['submitted'], to: 'closed', outcome: 'explained', by: ['desk', 'clock'] },
  claim: { from: ['open'], to: 'claimed', by: ['helper', 'offered'] },
  assign: { from: ['open'], to: 'dispatched', by: ['desk'] },
  slip: { from: ['open'], to: 'dispatched', by: ['desk'] },
  bundle: { from: ['open'], to: 'dispatched', by: ['desk', 'clock'] },
  /** Takes a dispatch back, whether sent to somebody or bundled into the service day: no refusal is counted. */
  recall: { from: ['dispatched'], to: 'open', by: ['desk', 'clock'] },
  explain: { from: ['open', 'dispatched'], to: 'closed', outcome: 'explained', by: ['desk'] },
  accept: { from: ['dispatched'], to: 'claimed', by: ['dispatchee'] },
  refuse: { from: ['dispatched'], to: 'open', by: ['dispatchee', 'clock'] },
  contact: { from: inHand, by: ['claimer'] },
  appoint: { from: ['claimed'], by: ['claimer', 'owner', 'placer'] },
  start: { from: ['claimed'], to: 'inService', by: ['claimer'] },
  handOver: { from: ['claimed'], by: ['claimer'] },
  takeHandOver: { from: ['claimed'], by: ['successor'] },
  refuseHandOver: { from: ['claimed'], by: ['successor', 'claimer'] },
  returnToPool: { from: inHand, to: 'open', by: ['claimer'] },
  lapse: { from: ['claimed'], to: 'open', by: ['clock'] },
  noShow: { from: ['claimed'], to: 'open', by: ['owner', 'placer', 'desk'] },
  replyNoShow: { from: [...live, 'closed'], by: ['absentee'] },
  receipt: { from: inHand, by: ['claimer'] },
  settle: { from: ['inService', 'resolved', 'closed'], by: ['claimer', 'owner', 'placer'] },
  plan: { from: inHand, by: ['claimer', 'desk'] },
  reach: { from: ['inService'], by: ['claimer'] },
  involve: { from: ['open', 'dispatched', 'claimed', 'inService'], by: ['desk'] },
  dismiss: { from: ['open', 'dispatched', 'claimed', 'inService'], by: ['desk'] },
  answerParty: { from: ['open', 'dispatched', 'claimed', 'inService'], by: ['partner'] },
  join: { from: inHand, by: ['helper', 'offered'] },
  leaveTeam: { from: inHand, by: ['teammate'] },
  resolve: { from: ['inService'], to: 'resolved', by: ['claimer'] },
  confirm: { from: ['resolved'], to: 'closed', by: ['owner', 'placer'] },
  /** A slip that was signed on paper. */
  signOff: { from: ['resolved'], to: 'closed', by: ['claimer', 'desk'] },
  dispute: { from: ['resolved'], to: 'inService', by: ['owner', 'placer'] },
  closeUnconfirmed: { from: ['resolved'], to: 'closed', by: ['clock'] },
  suspend: {
    from: ['submitted', 'open', 'dispatched', 'claimed', 'inService', 'resolved'],
    to: 'suspended',
    by: ['desk', 'claimer'],
  },
  resume: { from: ['suspended'], to: 'asBefore', by: ['desk', 'claimer', 'clock'] },
  withdraw: {
    from: ['submitted', 'open', 'dispatched', 'claimed', 'suspended'],
    to: 'closed',
    outcome: 'withdrawn',
    by: ['owner', 'placer'],
  },
  urge: { from: ['submitted', 'open', 'dispatched', 'claimed', 'inService'], by: ['owner', 'placer'] },
  second: {
    from: ['submitted', 'open', 'dispatched', 'claimed', 'inService', 'suspended'],
    by: ['neighbour'],
  },
  rate: { from: ['closed'], by: ['owner', 'placer'] },
  replyRating: { from: ['closed'], by: ['claimer'] },
  followUp: { from: ['closed'], by: ['desk'] },
  reopen: { from: ['closed'], to: 'open', by: ['owner', 'placer', 'desk'] },
  ask: { from: ['open'], by: ['clock', 'desk'] },
  handToHuman: { from: ['submitted', 'open'], by: ['clock'] },
  escalate: { from: live, by: ['desk', 'clock'] },
  answerDown: { from: live, by: ['answering'] },
  remind: { from: inHand, by: ['clock'] },
  /** Others hold the offices of the place now. */
  restaff: { from: live, by: ['clock'] },
} as const satisfies Record<string, Step>;

export type Act = keyof typeof steps;
export const acts = Object.keys(steps) as Act[];

/** The row of an act, with its literal types widened. */
export function rowOf(act: Act): Step {
  return steps[act];
}
