import { questionShelfOf, questionWeight, type Question } from '@core/domain/live/question';
import { boardAfter, emptyBoard, type QuestionBoard } from '@core/domain/live/questionBoard';
import type { QuestionAct } from '@core/domain/live/questionSteps';
import type { QuestionNotice } from '@core/domain/live/questionTake';
import type { QuestionRow } from './documents';
import { withoutNumbers } from './mask';
import { tellAll } from './outbox';
import { tellRoom } from './rooms';
import { one } from './store';
import type { Tx } from './transaction';

/** One decided step of a question, with everything that has to be written for it. */
export interface QuestionStepTaken {
  before?: QuestionRow;
  after: Question;
  act: QuestionAct | 'ask';
  notify: readonly QuestionNotice[];
  now: number;
}

/** Writes a step: the question, how the questions of its show stand, and the messages it causes, in one transaction. */
export async function recordQuestion(tx: Tx, step: QuestionStepTaken): Promise<void> {
  const { before, after, notify, now } = step;
  await tx.put('questions', questionRowOf(step));
  if (before?.state !== after.state) {
    const board = (await tx.get('questionBoards', after.showId)) ?? emptyBoard(after.showId);
    await tx.put('questionBoards', boardAfter(board, before, after));
  }
  // It opens the show; of two questions of one person there each is told by the second it was asked in.
  const told = { subject: after.showId, version: after.askedAt, title: after.words, icon: 'video-camera' };
  await tellAll(
    tx,
    notify.map((notice) => ({ ...notice, ...told })),
    now,
  );
}

/** Steps that change nothing a person decides by: whoever saw the question before may still act on it. */
const unnoticed: readonly QuestionStepTaken['act'][] = ['second', 'unsecond'];

/** A question as it is stored, with what the indexes ask for. */
export function questionRowOf({
  before,
  after,
  act,
}: Pick<QuestionStepTaken, 'before' | 'after' | 'act'>): QuestionRow {
  const { ...plain }: Question & Partial<QuestionRow> = after;
  delete plain.shelf;
  const shelf = questionShelfOf(after);
  return {
    ...plain,
    weight: questionWeight(after),
    trueSince: before && unnoticed.includes(act) ? before.trueSince : after.version,
    ...(shelf ? { shelf } : {}),
  };
}

/** How the questions of a show stand. */
export const boardOf = async (showId: string): Promise<QuestionBoard> =>
  (await one('questionBoards', showId)) ?? emptyBoard(showId);

/** Tells the room of a show how its questions stand; after the commit. */
export async function tellQuestions(showId: string): Promise<void> {
  const { version, counts, onAir } = await boardOf(showId);
  const airing = onAir === undefined ? undefined : await one('questions', onAir);
  const questions = {
    version,
    ...counts,
    ...(airing ? { onAir: { id: airing._id, words: withoutNumbers(airing.words) } } : {}),
  };
  await tellRoom(showId, { kind: 'parts', parts: { questions } });
}
