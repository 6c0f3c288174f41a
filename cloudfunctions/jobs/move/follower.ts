import { relocated, type Move } from '@core/domain/place/move';
import type { CollectionName } from '../../manifest';
import type { Documents } from '../../kit/documents';
import { inTurn } from '../../kit/inTurn';
import { count, find, type Where } from '../../kit/store';
import { commit, type Tx } from '../../kit/transaction';

/** With what goes along with it, a document costs up to six. */
const SLICE = 15;
const AT_ONCE = 3;

/** Documents of one collection that follow a building to its new path. */
export interface Follower {
  /** How many are still at the old one. */
  left(move: Move): Promise<number>;
  /** Takes some of them along; returns how many there were. */
  take(move: Move, now: number): Promise<number>;
}

/** What one document becomes, and what goes along with it in the same transaction. */
export type Taking<C extends CollectionName> = (
  tx: Tx,
  before: Documents[C],
  move: Move,
  now: number,
) => Promise<void>;

/** Writes a document again with its paths as they are after the move. */
export const rewritten =
  <C extends CollectionName>(name: C): Taking<C> =>
  (tx, before, move) =>
    tx.put(name, relocated(before, move));

/** The documents that an indexed query finds at the old path, until it finds none. */
export function follower<C extends CollectionName>(
  name: C,
  at: (from: string) => Where,
  taking: Taking<C> = rewritten(name),
): Follower {
  return {
    left: ({ from }) => count(name, at(from)),
    take: async (move, now) => {
      const found = await find(name, at(move.from), SLICE);
      await inTurn(found, AT_ONCE, ({ _id }) =>
        commit(async (tx) => {
          const before = await tx.get(name, _id);
          if (before) await taking(tx, before, move, now);
          return before !== undefined;
        }),
      );
      return found.length;
    },
  };
}
