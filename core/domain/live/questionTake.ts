import type { Ms } from '../calendar/time';
import type { QuestionAbout } from './questionMessages';
import {
  isQuestionOpen,
  MOST_QUESTION_SECONDS,
  questionViolations,
  type Question,
  type QuestionState,
} from './question';
import { questionRowOf, type QuestionAct, type QuestionRelation } from './questionSteps';
import type { Show, ShowHolder } from './show';

/** Who acts: the person, and every relation in which he stands to this question. */
export interface QuestionActor extends ShowHolder {
  relations: readonly QuestionRelation[];
}

/** An actor without a person: the timer, after the show. */
export const theQuestionClock: QuestionActor = { personId: 'clock', role: 'admin', relations: ['clock'] };

export type QuestionRefusal =
  | 'QUESTION_NOT_YOURS'
  | 'QUESTION_NOT_NOW'
  | 'OWN_QUESTION'
  | 'SECONDED'
  | 'QUESTION_NOT_SECONDED'
  | 'REPLY_EMPTY';

export interface QuestionNotice {
  to: string;
  about: QuestionAbout;
}
export type QuestionDecision =
  { ok: true; question: Question; notify: QuestionNotice[] } | { ok: false; refusal: QuestionRefusal };

/** What an act sets besides the state. */
export type QuestionChange = Partial<Pick<Question, 'answer' | 'orderId' | 'topicId'>>;

export interface QuestionCircumstances {
  now: Ms;
  show: Pick<Show, 'state'>;
}

/** Whether this person may take this step now. */
export const mayQuestion = (
  question: Question,
  act: QuestionAct,
  actor: Pick<QuestionActor, 'personId' | 'relations'>,
  show: Pick<Show, 'state'>,
): boolean => questionRefusal(question, act, actor, show) === undefined;

/** Why this person may not take this step now; an answer is not asked for its words here. */
export function questionRefusal(
  { state, askerId, seconds }: Question,
  act: QuestionAct,
  { personId, relations }: Pick<QuestionActor, 'personId' | 'relations'>,
  show: Pick<Show, 'state'>,
): QuestionRefusal | undefined {
  const row = questionRowOf(act);
  if (!row.by.some((relation) => relations.includes(relation))) return 'QUESTION_NOT_YOURS';
  if (!row.from.includes(state) || !row.during.includes(show.state)) return 'QUESTION_NOT_NOW';
  if (act === 'second') {
    if (personId === askerId) return 'OWN_QUESTION';
    if (seconds.includes(personId)) return 'SECONDED';
    return seconds.length >= MOST_QUESTION_SECONDS ? 'QUESTION_NOT_NOW' : undefined;
  }
  if (act === 'unsecond') return seconds.includes(personId) ? undefined : 'QUESTION_NOT_SECONDED';
  return undefined;
}

/**
 * Decides one step of a question's life. Pure: nothing is sent and nothing is stored; who must be told comes back in
 * `notify`.
 * @throws Error when the change would break an invariant of the question: that is a bug, never a user's mistake.
 */
export function takeQuestion(
  question: Question,
  act: QuestionAct,
  actor: QuestionActor,
  change: QuestionChange,
  { now, show }: QuestionCircumstances,
): QuestionDecision {
  const { personId, role } = actor;
  // What was on air was answered aloud; anything else is answered in words.
  const wordless = act === 'answer' && question.state === 'open' && !change.answer;
  const refusal = questionRefusal(question, act, actor, show) ?? (wordless ? 'REPLY_EMPTY' : undefined);
  if (refusal) return { ok: false, refusal };
  const next: Question = { ...question, ...change, version: question.version + 1 };
  next.state = questionRowOf(act).to ?? next.state;
  next.seconds = secondsAfter(question, act, personId);
  if (next.answer === '') delete next.answer;
  if (act === 'onAir') next.onAirAt = now;
  if (act === 'answer') Object.assign(next, { answeredAt: now, answeredBy: { personId, role } });
  if (act === 'back')
    for (const key of ['onAirAt', 'answeredAt', 'answeredBy', 'answer'] as const) delete next[key];
  if (isQuestionOpen(next)) delete next.endedAt;
  else next.endedAt ??= now;
  const wrong = questionViolations(next);
  if (wrong.length > 0) throw new Error(`${act} on ${question.state}: ${wrong.join('; ')}`);
  return { ok: true, question: next, notify: noticesOf(next, act, personId) };
}

function secondsAfter({ seconds }: Question, act: QuestionAct, personId: string): string[] {
  if (act === 'second') return [...seconds, personId];
  return act === 'unsecond' ? seconds.filter((one) => one !== personId) : seconds;
}

const told: Partial<Record<QuestionAct, QuestionAbout>> = {
  answer: 'questionAnswered',
  toOrder: 'questionOrder',
  toTopic: 'questionTopic',
};

function noticesOf({ askerId }: Question, act: QuestionAct, personId: string): QuestionNotice[] {
  const about = told[act];
  // Whoever has left is nobody.
  return about && askerId !== '' && askerId !== personId ? [{ to: askerId, about }] : [];
}

/** A new question: it waits in the line. */
export function askedQuestion(
  said: Pick<Question, '_id' | 'showId' | 'place' | 'grid' | 'askerId' | 'words'>,
  now: Ms,
): Question {
  return { ...said, version: 1, state: 'open', seconds: [], askedAt: now };
}

/** A question without the person who asked it; what nobody else waits for is withdrawn. */
export function forgottenQuestion(question: Question, now: Ms): Question {
  const { answer: _answer, ...rest } = question;
  const open = isQuestionOpen(question);
  const state: QuestionState = open ? 'withdrawn' : question.state;
  const aloud = question.onAirAt ?? question.answeredAt ?? question.askedAt;
  return {
    ...rest,
    state,
    askerId: '',
    words: '',
    ...(state === 'answered' ? { onAirAt: aloud } : {}),
    ...(open ? { endedAt: now, version: question.version + 1 } : {}),
  };
}
