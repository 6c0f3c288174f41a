import * as v from 'valibot';
import {
  isAskable,
  LONGEST_ANSWER,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  questionKinds,
  surveyStates,
} from '../domain/survey/survey';
import { isTarget, targetRoles } from '../domain/notice/target';
import { action } from './action';
import { count, cursor, day, done, id, ms, pageOf, regionPath, someText, text, version } from './shapes';

const target = v.pipe(
  v.object({
    place: regionPath,
    roles: v.pipe(v.array(v.picklist(targetRoles)), v.maxLength(targetRoles.length)),
  }),
  v.check(isTarget, 'target'),
);
const question = v.pipe(
  v.object({
    kind: v.picklist(questionKinds),
    title: someText(60),
    options: v.pipe(v.array(someText(30)), v.maxLength(MOST_OPTIONS)),
    optional: v.boolean(),
  }),
  v.check((asked) => isAskable(asked), 'options'),
);
const shownQuestion = v.object({
  kind: v.picklist(questionKinds),
  title: v.string(),
  options: v.array(v.string()),
  optional: v.boolean(),
});
const answer = v.object({
  picks: v.pipe(v.array(count), v.maxLength(MOST_OPTIONS)),
  words: v.optional(text(LONGEST_ANSWER)),
});

const card = v.object({
  id,
  title: v.string(),
  placeName: v.string(),
  until: ms,
  state: v.picklist(surveyStates),
  /** Whether the caller has taken part. */
  taken: v.boolean(),
});
const view = v.object({
  ...card.entries,
  intro: v.string(),
  questions: v.array(shownQuestion),
  mayAnswer: v.boolean(),
});
const edited = v.object({
  ...view.entries,
  version,
  place: regionPath,
  roles: v.array(v.picklist(targetRoles)),
  answered: count,
  acts: v.array(v.picklist(['save', 'open', 'close'])),
});
const shown = v.object({ survey: edited });

export const survey = {
  /** Those that the caller can answer now, the latest first. */
  'survey.list': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: pageOf(card),
    refusals: [],
  }),
  'survey.get': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ survey: view }),
    refusals: [],
  }),
  /** One set of answers a person; nothing says whose it is. */
  'survey.answer': action({
    kind: 'act',
    input: v.object({ id, answers: v.pipe(v.array(answer), v.maxLength(MOST_QUESTIONS)) }),
    output: done,
    refusals: ['SURVEY_CLOSED', 'SURVEY_TAKEN', 'ANSWERS_WRONG', 'TEXT_REFUSED'],
  }),
  'survey.manage': action({
    kind: 'read',
    input: v.object({ cursor: v.optional(cursor) }),
    output: v.object({ ...pageOf(card).entries, placeName: v.string() }),
    refusals: [],
  }),
  'survey.edit': action({ kind: 'read', input: v.object({ id }), output: shown, refusals: [] }),
  'survey.save': action({
    kind: 'act',
    input: v.object({
      id: v.optional(id),
      version: v.optional(version),
      target,
      title: someText(40),
      intro: text(300),
      questions: v.pipe(v.array(question), v.minLength(1, 'empty'), v.maxLength(MOST_QUESTIONS)),
      /** The last day on which it can be answered. */
      until: day,
    }),
    output: shown,
    refusals: ['STALE', 'SURVEY_NOT_NOW', 'DAY_PAST', 'TEXT_REFUSED'],
  }),
  'survey.open': action({
    kind: 'act',
    input: v.object({ id, version }),
    output: shown,
    refusals: ['STALE', 'SURVEY_NOT_NOW', 'NOT_PUBLISHER', 'DAY_PAST'],
  }),
  'survey.close': action({
    kind: 'act',
    input: v.object({ id, version }),
    output: shown,
    refusals: ['STALE', 'SURVEY_NOT_NOW', 'NOT_PUBLISHER'],
  }),
  /** What was answered, counted; nothing at all while fewer than five have answered. */
  'survey.results': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({
      title: v.string(),
      answered: count,
      few: v.boolean(),
      questions: v.array(v.object({ ...shownQuestion.entries, counts: v.array(count), said: count })),
    }),
    refusals: [],
  }),
  /** What was written to one question, in no order of time. */
  'survey.words': action({
    kind: 'read',
    input: v.object({ id, question: count, cursor: v.optional(cursor) }),
    output: pageOf(v.object({ id, words: v.string() })),
    refusals: [],
  }),
  /** Has a sheet with its code put on paper; the answer is the id of the job. */
  'survey.print': action({
    kind: 'act',
    input: v.object({ id }),
    output: v.object({ id }),
    refusals: ['SURVEY_NOT_NOW'],
  }),
  'survey.sheet': action({
    kind: 'read',
    input: v.object({ id }),
    output: v.object({ url: v.string(), name: v.string(), missing: v.string() }),
    refusals: ['NOT_READY'],
  }),
  /** Has a table of what was answered written; its link is `export.link`'s. */
  'survey.export': action({
    kind: 'act',
    input: v.object({ id }),
    output: v.object({ id }),
    refusals: ['FEW_ANSWERS'],
  }),
} as const;
