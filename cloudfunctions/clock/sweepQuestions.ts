import { forgottenQuestion, takeQuestion, theQuestionClock } from '@core/domain/live/questionTake';
import { isShowOver } from '@core/domain/live/show';
import { apart } from '../kit/apart';
import { now as readClock } from '../kit/clock';
import type { QuestionRow, ShowRow } from '../kit/documents';
import { inTurn } from '../kit/inTurn';
import { logFailure } from '../kit/log';
import { itemIdFor, orderOfQuestion } from '../kit/questionOrders';
import { recordQuestion, tellQuestions } from '../kit/recordQuestion';
import { isRefused } from '../kit/refused';
import { anyOf, find, one } from '../kit/store';
import { commit, type Tx } from '../kit/transaction';
import type { Pace } from './inDueOrder';

/**
 * Makes orders of what nobody has answered in a show that is over, once its time has come. Each question is one
 * transaction with its order, which bears its id: broken off anywhere and begun again, each becomes exactly one.
 * Returns how many were done.
 */
export async function sweepQuestions(showId: string, now: number, pace: Pace): Promise<number> {
  const show = await one('shows', showId);
  if (!show || !isShowOver(show) || show.due?.step !== 'sweep' || show.due.at > now) return 0;
  const itemId = (await itemIdFor(show.itemId)) ?? show.itemId;
  const waiting = { showId, state: anyOf(['open', 'onAir']) };
  let done = 0;
  for (let more = true; more && readClock() < pace.until;) {
    const questions = await find('questions', waiting, pace.slice);
    const swept = await inTurn(questions, pace.atOnce, ({ _id }) =>
      apart(`question ${_id}`, () => commit((tx) => goesOn(tx, { ...show, itemId }, _id, now))),
    );
    done += swept;
    more = swept > 0;
  }
  if (done > 0) await tellQuestions(showId);
  return done;
}

/** False when somebody has answered it after all. */
async function goesOn(tx: Tx, show: ShowRow, id: string, now: number): Promise<boolean> {
  const question = await tx.get('questions', id);
  if (question?.state !== 'open' && question?.state !== 'onAir') return false;
  const { itemId, planner: by } = show;
  const made = await orderOfQuestion(tx, question, { itemId, by, now });
  if (isRefused(made)) return made.code === 'NOT_FOUND' ? leftOff(tx, question, now) : unmade(id, made.code);
  const decision = takeQuestion(question, 'toOrder', theQuestionClock, made, { now, show });
  if (!decision.ok) throw new Error(`a question cannot go on: ${decision.refusal}`);
  const { question: after, notify } = decision;
  await recordQuestion(tx, { before: question, after, act: 'toOrder', notify, now });
  return true;
}

/** Whoever asked is not there any more: nobody waits for an answer. */
async function leftOff(tx: Tx, before: QuestionRow, now: number): Promise<boolean> {
  await recordQuestion(tx, {
    before,
    after: forgottenQuestion(before, now),
    act: 'withdraw',
    notify: [],
    now,
  });
  return true;
}

/** It stays in the line, and is tried again in a minute. */
function unmade(id: string, code: string): boolean {
  logFailure(`question ${id}`, new Error(code));
  return false;
}
