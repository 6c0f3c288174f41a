import type { TopicState } from './topic';

/**
 * In what relation a person stands to a topic; `clock` is the timer. `neighbour`: lives in its community. `desk`: staff
 * or secretary of the community. `answering`: the one who answers for it now.
 */
export const topicRelations = ['owner', 'placer', 'neighbour', 'desk', 'answering', 'clock'] as const;
export type TopicRelation = (typeof topicRelations)[number];

interface TopicStep {
  from: readonly TopicState[];
  /** Absent: the state stays. */
  to?: TopicState;
  by: readonly TopicRelation[];
  /** Never for what was said to the mediator alone. */
  openOnly?: true;
}

const staff = ['desk', 'answering'] as const satisfies readonly TopicRelation[];
const waiting = ['proposed', 'screened'] as const satisfies readonly TopicState[];
const live = [...waiting, 'accepted'] as const satisfies readonly TopicState[];

/**
 * Every lawful change of a topic, and by whom. A change that is no row here cannot happen; the buttons on a page and
 * the cloud's decisions are both read from this table. What must hold besides stands in `conditions.ts`.
 */
export const topicSteps = {
  /** It is something to be talked about; when, is not settled yet. */
  screen: { from: ['proposed'], to: 'screened', by: staff },
  /** Into a session, or for later; another session, when that one is not held. */
  accept: { from: live, to: 'accepted', by: staff },
  merge: { from: waiting, to: 'merged', by: staff, openOnly: true },
  return: { from: waiting, to: 'returned', by: staff },
  convert: { from: waiting, to: 'converted', by: staff, openOnly: true },
  withdraw: { from: waiting, to: 'withdrawn', by: ['owner', 'placer'] },
  second: { from: live, by: ['neighbour'], openOnly: true },
  unsecond: { from: live, by: ['neighbour'], openOnly: true },
  /** Another topic was merged into this one, and its seconds with it. */
  takeIn: { from: live, by: staff, openOnly: true },
  escalate: { from: live, by: ['clock'] },
} as const satisfies Record<string, TopicStep>;

export type TopicAct = keyof typeof topicSteps;
export const topicActs = Object.keys(topicSteps) as TopicAct[];

/** The row of an act, with its literal types widened. */
export const topicRowOf = (act: TopicAct): TopicStep => topicSteps[act];
