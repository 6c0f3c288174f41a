import type { QuestionState } from './question';
import type { ShowState } from './show';

/**
 * As what somebody acts on a question. `asker`: asked it. `neighbour`: the show is for him and he lives there. `crew`:
 * runs the show. `desk`: of those who run it, who holds an office of the place. `clock`: the timer.
 */
export const questionRelations = ['asker', 'neighbour', 'crew', 'desk', 'clock'] as const;
export type QuestionRelation = (typeof questionRelations)[number];

interface QuestionStep {
  from: readonly QuestionState[];
  /** Absent: the state stays. */
  to?: QuestionState;
  by: readonly QuestionRelation[];
  /** In which states of its show. */
  during: readonly ShowState[];
}

const onAir = ['live', 'interrupted'] as const satisfies readonly ShowState[];
/** People ask from when they are told of it until it ends. */
export const asking = ['announced', 'rehearsing', ...onAir] as const satisfies readonly ShowState[];
const held = [...asking, 'ended', 'replay'] as const satisfies readonly ShowState[];
const waiting = ['open', 'onAir'] as const satisfies readonly QuestionState[];

/**
 * Every lawful change of a question, and by whom. A change that is no row here cannot happen; the buttons on a page
 * and the cloud's decisions are both read from this table. What must hold besides stands in `questionTake.ts`.
 */
export const questionSteps = {
  second: { from: waiting, by: ['neighbour'], during: asking },
  unsecond: { from: waiting, by: ['neighbour'], during: asking },
  withdraw: { from: ['open'], to: 'withdrawn', by: ['asker'], during: held },
  /** It is being answered; what was on air before has been. */
  onAir: { from: ['open'], to: 'onAir', by: ['crew'], during: onAir },
  /** Aloud when it was on air, and in words. */
  answer: { from: waiting, to: 'answered', by: ['crew'], during: held },
  /** It was not answered after all. */
  back: { from: ['onAir', 'answered'], to: 'open', by: ['crew'], during: onAir },
  toOrder: { from: waiting, to: 'order', by: ['desk', 'clock'], during: held },
  toTopic: { from: waiting, to: 'topic', by: ['desk'], during: held },
} as const satisfies Record<string, QuestionStep>;

export type QuestionAct = keyof typeof questionSteps;
export const questionActs = Object.keys(questionSteps) as QuestionAct[];

/** The row of an act, with its literal types widened. */
export const questionRowOf = (act: QuestionAct): QuestionStep => questionSteps[act];
