import type { Input, Output } from '@core/contract';
import { DAY, dayOf, type Ms } from '@core/domain/calendar/time';
import { isAskable, type QuestionKind } from '@core/domain/survey/survey';

export interface QuestionDraft {
  kind: QuestionKind;
  title: string;
  /** One option a line. */
  lines: string;
  optional: boolean;
}
export interface SurveyDraft {
  title: string;
  intro: string;
  questions: QuestionDraft[];
  until: string;
}

export const blankQuestion = (kind: QuestionKind): QuestionDraft => ({
  ...{ kind, title: '', lines: '', optional: kind === 'text' },
});
export const blankSurvey = (now: Ms): SurveyDraft => ({
  ...{ title: '', intro: '', questions: [blankQuestion('single')], until: dayOf(now + 7 * DAY) },
});

/** A survey taken up again. */
export const surveyDraftOf = ({
  title,
  intro,
  questions,
  until,
}: Output<'survey.edit'>['survey']): SurveyDraft => ({
  ...{ title, intro, until: dayOf(until - 1) },
  questions: questions.map(({ kind, title, options, optional }) => ({
    ...{ kind, title, optional, lines: options.join('\n') },
  })),
});

const optionsOf = ({ kind, lines }: QuestionDraft): string[] =>
  kind === 'single' || kind === 'multi'
    ? lines
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : [];

/** What is wrong with a question; undefined when it can be asked. */
export function lackIn(question: QuestionDraft): string | undefined {
  if (question.title.trim() === '') return '请写问什么';
  return isAskable({ kind: question.kind, options: optionsOf(question) })
    ? undefined
    : '至少两个选项，一行一个，别重复';
}

export function surveyOf(draft: SurveyDraft, place: string): Input<'survey.save'> {
  const questions = draft.questions.map((question) => ({
    ...{ kind: question.kind, title: question.title.trim(), optional: question.optional },
    options: optionsOf(question),
  }));
  const words = { title: draft.title.trim(), intro: draft.intro.trim() };
  return { target: { place, roles: [] }, ...words, questions, until: draft.until };
}
