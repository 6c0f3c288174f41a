import type { Ms } from '../calendar/time';
import type { Target } from '../notice/target';
import type { RegionPath } from '../place/region';

export const questionKinds = ['single', 'multi', 'scale', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Question {
  kind: QuestionKind;
  title: string;
  /** What can be chosen; none of a text or a scale. */
  options: string[];
  /** It can be left out. */
  optional: boolean;
}

export const surveyStates = ['draft', 'open', 'closed'] as const;
export type SurveyState = (typeof surveyStates)[number];

export const MOST_QUESTIONS = 10;
export const MOST_OPTIONS = 8;
export const LONGEST_ANSWER = 300;
/** From 1 to 5. */
export const SCALE = 5;
/** Fewer than these are not told apart: who answered what could be guessed. */
export const FEWEST_SHOWN = 5;

/** 问卷: questions to a place, for a time. */
export interface Survey extends Target {
  _id: string;
  version: number;
  within: RegionPath[];
  keys: string[];
  title: string;
  intro: string;
  questions: Question[];
  state: SurveyState;
  /** Whether people find it. */
  open: boolean;
  by: string;
  at: Ms;
  openedAt?: Ms;
  /** The moment from which nobody answers any more. */
  until: Ms;
}

/** What somebody answers to one question: which options, or words. */
export interface Answer {
  picks: number[];
  words?: string;
}

/** One set of answers. It names nobody and knows no hour: who took part stands elsewhere, without the answers. */
export interface AnswerSheet {
  _id: string;
  surveyId: string;
  /** `2:0`: of the third question the first option. */
  picks: string[];
  /** Numbers of the questions that have words. */
  said: string[];
  words: Record<string, string>;
  /** A number by chance, so that sheets stand in no order of time. */
  lot: number;
}

/** How many choices a question has. */
export const choicesOf = ({ kind, options }: Question): number => {
  if (kind === 'text') return 0;
  return kind === 'scale' ? SCALE : options.length;
};

/** Whether a question can be asked like this. */
export function isAskable({ kind, options }: Pick<Question, 'kind' | 'options'>): boolean {
  const chooses = kind === 'single' || kind === 'multi';
  return chooses ? options.length >= 2 && new Set(options).size === options.length : options.length === 0;
}

/** Whether somebody can answer now. */
export const isOpen = ({ state, until }: Pick<Survey, 'state' | 'until'>, now: Ms): boolean =>
  state === 'open' && now < until;

/** Whether answers fit the questions: one each, chosen among what there is, nothing left out that is asked for. */
export function fits(questions: readonly Question[], answers: readonly Answer[]): boolean {
  return (
    questions.length === answers.length && questions.every((question, at) => fitsOne(question, answers[at]))
  );
}

function fitsOne(question: Question, answer: Answer | undefined): boolean {
  const { picks = [], words = '' } = answer ?? {};
  const most = question.kind === 'multi' ? choicesOf(question) : Math.min(1, choicesOf(question));
  const lawful = picks.every((pick) => pick >= 0 && pick < choicesOf(question));
  if (!lawful || picks.length > most || new Set(picks).size !== picks.length) return false;
  if (question.kind !== 'text' && words !== '') return false;
  return question.optional || picks.length > 0 || words.trim() !== '';
}

/** Answers as they are kept. */
export function sheetOf(
  answers: readonly Answer[],
  kept: Pick<AnswerSheet, '_id' | 'surveyId' | 'lot'>,
): AnswerSheet {
  const words = answers.flatMap(({ words = '' }, at) =>
    words.trim() === '' ? [] : [[String(at), words.trim()]],
  );
  return {
    ...kept,
    picks: answers.flatMap(({ picks }, at) => picks.map((pick) => pickOf(at, pick))),
    said: words.map(([at = '']) => at),
    words: Object.fromEntries(words) as Record<string, string>,
  };
}
export const pickOf = (question: number, option: number): string => `${question}:${option}`;
