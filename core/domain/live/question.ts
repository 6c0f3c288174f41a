import { SECOND, type Ms } from '../calendar/time';
import type { RegionPath } from '../place/region';
import type { ShowHolder } from './show';

export const questionStates = ['open', 'onAir', 'answered', 'order', 'topic', 'withdrawn'] as const;
export type QuestionState = (typeof questionStates)[number];

/** Where it stands among those of a show: waiting or on air, answered, or gone on as an order or a topic. */
export const questionShelves = ['open', 'answered', 'onward'] as const;
export type QuestionShelf = (typeof questionShelves)[number];

export const QUESTION_WORDS = 120;
export const ANSWER_WORDS = 300;
/** So many of one person wait in one show. */
export const QUESTIONS_AT_ONCE = 3;
/** So many questions one show takes; who comes later is asked to place an order. */
export const QUESTIONS_A_SHOW = 1000;
/** So many stand in one document; nothing that several hundred want has to be counted further. */
export const MOST_QUESTION_SECONDS = 500;

/** What somebody wants to know in a show. It ends answered, as an order or as a topic, unless he takes it back. */
export interface Question {
  _id: string;
  version: number;
  state: QuestionState;
  showId: string;
  /** Of the show. */
  place: RegionPath;
  /** Where he lived who asked, down to the grid: its worker answers. */
  grid: RegionPath;
  /** Who asked; neighbours are not told who that is. */
  askerId: string;
  words: string;
  /** Who wants to know it as well, each once; never who asked. */
  seconds: string[];
  askedAt: Ms;
  /** Since when it is answered on air; kept as the mark of its chapter. */
  onAirAt?: Ms;
  answeredAt?: Ms;
  answeredBy?: ShowHolder;
  /** What was written besides, or instead of what was said on air. */
  answer?: string;
  orderId?: string;
  topicId?: string;
  endedAt?: Ms;
}

/** Whether it still waits to be answered. */
export const isQuestionOpen = ({ state }: Pick<Question, 'state'>): boolean =>
  state === 'open' || state === 'onAir';

/** Absent for what was taken back. */
export function questionShelfOf({ state }: Pick<Question, 'state'>): QuestionShelf | undefined {
  const shelves: Partial<Record<QuestionState, QuestionShelf>> = {
    open: 'open',
    onAir: 'open',
    answered: 'answered',
    order: 'onward',
    topic: 'onward',
  };
  return shelves[state];
}

const WEIGHT = 1e10;

/** Its place among those that wait: what more people want first, of equals what was asked first. */
export const questionWeight = ({ seconds, askedAt }: Pick<Question, 'seconds' | 'askedAt'>): number =>
  (seconds.length + 1) * WEIGHT - Math.floor(askedAt / SECOND);

/** The invariants of one question, as sentences about what is wrong; empty when it is sound. */
export function questionViolations(question: Question): string[] {
  const { state, seconds, askerId } = question;
  const sound: [boolean, string][] = [
    [(state === 'order') === (question.orderId !== undefined), 'what became an order says which'],
    [(state === 'topic') === (question.topicId !== undefined), 'what became a topic says which'],
    [(state === 'answered') === (question.answeredAt !== undefined), 'what is answered says when'],
    [
      state !== 'answered' || question.onAirAt !== undefined || !!question.answer,
      'it was answered aloud or in words',
    ],
    [isQuestionOpen(question) === (question.endedAt === undefined), 'what does not wait has come to an end'],
    [state !== 'onAir' || question.onAirAt !== undefined, 'what is on air says since when'],
    [new Set(seconds).size === seconds.length, 'nobody seconds twice'],
    [!seconds.includes(askerId), 'nobody seconds his own'],
  ];
  return sound.flatMap(([holds, what]) => (holds ? [] : [`not so: ${what}`]));
}
