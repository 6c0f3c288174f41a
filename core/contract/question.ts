import * as v from 'valibot';
import { ANSWER_WORDS, QUESTION_WORDS, questionShelves, questionStates } from '../domain/live/question';
import { questionActs } from '../domain/live/questionSteps';
import { topicCategories } from '../domain/topic/topic';
import { action } from './action';
import { count, cursor, id, ms, pageOf, someText, text, version } from './shapes';

/** A question as its neighbours see it: who asked stands nowhere. */
const questionCard = v.object({
  id,
  version,
  show: id,
  state: v.picklist(questionStates),
  words: v.string(),
  /** So many want to know it as well. */
  seconds: count,
  /** Whether the caller seconds it, or asked it. */
  seconded: v.boolean(),
  own: v.boolean(),
  /** Of the caller's own that waits: which it is in the line, from 1. */
  place: v.optional(count),
  askedAt: ms,
  onAirAt: v.optional(ms),
  answeredAt: v.optional(ms),
  /** What was written. */
  answer: v.optional(v.string()),
  /** For whoever asked it, and the crew. */
  orderId: v.optional(id),
  topicId: v.optional(id),
  /** For the crew, as strangers may read it: 李**. */
  asker: v.optional(v.string()),
  acts: v.array(v.picklist(questionActs)),
});

const shown = v.object({ question: questionCard });
const which = { id, version };
/** What any step of a question may be refused for. */
const stale = ['STALE', 'QUESTION_NOT_NOW', 'QUESTION_NOT_YOURS'] as const;

export const question = {
  'question.ask': action({
    kind: 'act',
    input: v.object({ show: id, words: someText(QUESTION_WORDS) }),
    output: shown,
    /** QUESTIONS_FULL: the show takes no more. */
    refusals: ['SHOW_NOT_NOW', 'NOT_LIVING_HERE', 'TOO_MANY_QUESTIONS', 'QUESTIONS_FULL', 'TEXT_REFUSED'],
  }),
  /**
   * The questions of a show: those that wait by their place in the line, the others the latest first. With the first
   * page what is on air and the caller's own.
   */
  'question.list': action({
    kind: 'read',
    input: v.object({ show: id, shelf: v.picklist(questionShelves), cursor: v.optional(cursor) }),
    output: v.object({
      ...pageOf(questionCard).entries,
      onAir: v.optional(questionCard),
      mine: v.optional(v.array(questionCard)),
      counts: v.optional(v.object({ open: count, answered: count, onward: count })),
    }),
    refusals: [],
  }),
  /** What the caller asked, in whichever show, the latest first. */
  'question.mine': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(v.object({ ...questionCard.entries, showTitle: v.string() })),
    refusals: [],
  }),
  'question.second': action({
    kind: 'act',
    input: v.object({ id }),
    output: shown,
    refusals: ['QUESTION_NOT_NOW', 'QUESTION_NOT_YOURS', 'OWN_QUESTION', 'SECONDED'],
  }),
  'question.unsecond': action({
    kind: 'act',
    input: v.object({ id }),
    output: shown,
    refusals: ['QUESTION_NOT_NOW', 'QUESTION_NOT_YOURS', 'QUESTION_NOT_SECONDED'],
  }),
  'question.withdraw': action({ kind: 'act', input: v.object(which), output: shown, refusals: stale }),
  /** It is being answered; what was on air before is answered thereby. */
  'question.onAir': action({ kind: 'act', input: v.object(which), output: shown, refusals: stale }),
  /** Aloud, when it was on air; else in words, which REPLY_EMPTY asks for. */
  'question.answer': action({
    kind: 'act',
    input: v.object({ ...which, words: v.optional(text(ANSWER_WORDS), '') }),
    output: shown,
    refusals: [...stale, 'REPLY_EMPTY', 'TEXT_REFUSED'],
  }),
  /** It was not answered after all: back into the line. */
  'question.back': action({ kind: 'act', input: v.object(which), output: shown, refusals: stale }),
  /** Into an order for the grid worker of whoever asked, in one tap; without a service it is the show's. */
  'question.toOrder': action({
    kind: 'act',
    input: v.object({ ...which, itemId: v.optional(id) }),
    output: shown,
    refusals: [...stale, 'ITEM_GONE', 'NOBODY_ANSWERS'],
  }),
  /** Into a topic that is screened thereby; its words are the question's unless others are given. */
  'question.toTopic': action({
    kind: 'act',
    input: v.object({
      ...which,
      title: v.optional(text(30), ''),
      category: v.optional(v.picklist(topicCategories), 'other'),
    }),
    output: shown,
    refusals: [...stale, 'TEXT_REFUSED', 'NOBODY_ANSWERS'],
  }),
} as const;
