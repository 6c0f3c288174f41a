import type { Output } from '@core/contract/index';
import { questionActs } from '@core/domain/live/questionSteps';
import { mayQuestion } from '@core/domain/live/questionTake';
import type { Call } from '../kit/call';
import type { ActResult, QuestionRow, ShowRow } from '../kit/documents';
import { withoutNumbers } from '../kit/mask';
import { refused, type Refused } from '../kit/refused';
import { count, many, moreThan, one } from '../kit/store';
import { questionActor, questionSubject } from './changeQuestion';

type Card = Output<'question.second'>['question'];

/** Questions of one show as cards; who asked is told to its crew alone, and as strangers may read it. */
export async function questionCards(
  questions: readonly QuestionRow[],
  show: ShowRow,
  call: Call,
): Promise<Card[]> {
  const runs = questionActor({ askerId: '' }, show, call).relations.includes('crew');
  const askers = runs ? await many('people', [...new Set(questions.map(({ askerId }) => askerId))]) : [];
  const names = new Map(askers.map(({ _id, maskedName }) => [_id, maskedName]));
  const places = await Promise.all(
    questions.map((question) =>
      question.askerId === call.id ? placeInLine(question) : Promise.resolve(undefined),
    ),
  );
  return questions.map((question, n) => ({
    ...cardOf(question, show, call),
    asker: names.get(question.askerId),
    place: places[n],
  }));
}

/** Which it is in the line, from 1; absent for what does not wait. */
async function placeInLine({ _id, showId, state, weight }: QuestionRow): Promise<number | undefined> {
  if (state !== 'open') return undefined;
  const before = [
    { showId, state, weight: moreThan(weight) },
    // Of those asked in the same second the line shows the higher id first.
    { showId, state, weight, _id: moreThan(_id) },
  ];
  const counts = await Promise.all(before.map((where) => count('questions', where)));
  return counts.reduce((sum, one) => sum + one, 1);
}

function cardOf(question: QuestionRow, show: ShowRow, call: Call): Card {
  const { _id: id, version, showId, state, words, seconds, askerId, askedAt } = question;
  const { onAirAt, answeredAt, answer, orderId, topicId } = question;
  const actor = questionActor(question, show, call);
  const own = askerId === call.id;
  const concerned = own || actor.relations.includes('crew');
  return {
    ...{ id, version, show: showId, state, seconds: seconds.length, own, askedAt, onAirAt, answeredAt },
    words: concerned ? words : withoutNumbers(words),
    seconded: seconds.includes(call.id),
    answer,
    orderId: concerned ? orderId : undefined,
    topicId,
    acts: questionActs.filter((act) => mayQuestion(question, act, actor, show)),
  };
}

/** The answer of every act on one question: the question as the caller may see it now. */
export async function answerQuestion(
  { questionId = '' }: ActResult,
  call: Call,
): Promise<Output<'question.second'> | Refused<'NOT_FOUND'>> {
  const question = await one('questions', questionId);
  const show = question && (await one('shows', question.showId));
  if (!question || !show || !call.reaches(questionSubject(question, show, call))) return refused('NOT_FOUND');
  const [card] = await questionCards([question], show, call);
  return card ? { question: card } : refused('NOT_FOUND');
}
