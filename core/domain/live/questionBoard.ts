import { questionShelves, questionShelfOf, type Question, type QuestionShelf } from './question';

/** How the questions of one show stand; `_id` is the show. Whoever asks or answers writes it in the same commit. */
export interface QuestionBoard {
  _id: string;
  /** Counts up, so that of two tellings the later one is known. */
  version: number;
  counts: Record<QuestionShelf, number>;
  /** How many were asked, those taken back among them. */
  asked: number;
  orders: number;
  topics: number;
  /** The one that is on air. */
  onAir?: string;
}

export const emptyBoard = (_id: string): QuestionBoard => ({
  ...{ _id, version: 0, asked: 0, orders: 0, topics: 0 },
  counts: { open: 0, answered: 0, onward: 0 },
});

type Standing = Pick<Question, '_id' | 'state'>;

/** The board after a question has come, or changed from what it was. */
export function boardAfter(
  board: QuestionBoard,
  before: Standing | undefined,
  after: Standing,
): QuestionBoard {
  const counts = { ...board.counts };
  const [from, to] = [before && questionShelfOf(before), questionShelfOf(after)];
  for (const shelf of questionShelves) counts[shelf] += Number(shelf === to) - Number(shelf === from);
  const gained = (state: Question['state']) =>
    Number(after.state === state) - Number(before !== undefined && before.state === state);
  const { onAir, ...rest } = board;
  const left = onAir === after._id ? undefined : onAir;
  const now = after.state === 'onAir' ? after._id : left;
  return {
    ...rest,
    version: board.version + 1,
    counts,
    asked: board.asked + (before ? 0 : 1),
    orders: board.orders + gained('order'),
    topics: board.topics + gained('topic'),
    ...(now === undefined ? {} : { onAir: now }),
  };
}
