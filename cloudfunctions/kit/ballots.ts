import { createHmac, randomInt } from 'node:crypto';
import * as v from 'valibot';
import {
  BOXES,
  RECEIPT_DIGITS,
  withBallot,
  type BallotBox,
  type HouseholdVote,
  type Receipt,
} from '@core/domain/hearing/vote';
import { idOf } from './ids';
import { currentKeyId, derivedKey, keyIds } from './keys';
import { seal, unseal } from './seal';
import type { Tx } from './transaction';

/** Wide enough for every household there is: a box is as long with one ballot as with ten thousand. */
const WIDTH = 6;
const Sealed = v.object({ counts: v.string() });

export const boxId = (voteId: string, number: number): string => `${voteId}-${number}`;
export const boxIds = (voteId: string): string[] =>
  Array.from({ length: BOXES }, (_, number) => boxId(voteId, number));
/** A household votes once. */
export const participationId = (voteId: string, household: string): string =>
  idOf(voteId, 'voted', household);

/** The boxes of a vote, empty; all of them are there before anybody votes. */
export const emptyBoxes = ({ _id: voteId, options }: Pick<HouseholdVote, '_id' | 'options'>): BallotBox[] =>
  boxIds(voteId).map((_id) => ({
    _id,
    voteId,
    shut: false,
    sealed: sealedCounts(
      _id,
      options.map(() => 0),
    ),
  }));

const sealedCounts = (id: string, counts: readonly number[]): string =>
  seal(
    { counts: counts.map((count) => String(count).padStart(WIDTH, '0')).join(' ') },
    { collection: 'ballotBoxes', id },
  );

/** What is in a box. */
export const countsIn = ({ _id: id, sealed }: BallotBox): number[] =>
  v
    .parse(Sealed, unseal(sealed, { collection: 'ballotBoxes', id }))
    .counts.split(' ')
    .map(Number);

/** The box of a vote that chance says; undefined once it is shut. Each try asks chance anew. */
export async function anyBox(tx: Tx, voteId: string): Promise<BallotBox | undefined> {
  const box = await tx.get('ballotBoxes', boxId(voteId, randomInt(BOXES)));
  return box?.shut === false ? box : undefined;
}

/** The box with one ballot more; without a choice sealed anew with what was in it. */
export function boxWith(box: BallotBox, choice?: number): BallotBox {
  const counts = countsIn(box);
  return {
    ...box,
    sealed: sealedCounts(box._id, choice === undefined ? counts : withBallot(counts, choice)),
  };
}

/** The number an act's receipt has: the same again when the act is sent again, and to be made by nobody without a key. */
const numberUnder = (keyId: string, actId: string): number =>
  Number(
    createHmac('sha256', derivedKey(keyId, 'receipts')).update(actId).digest().readBigUInt64BE() % RANGE,
  );
const RANGE = 10n ** BigInt(RECEIPT_DIGITS);

export const newReceipt = (voteId: string, actId: string): Receipt =>
  receiptOf(voteId, numberUnder(currentKeyId(), actId));
/** The receipts an act can have left: under the key of now, and under those before. */
export const possibleReceipts = (voteId: string, actId: string): string[] =>
  keyIds().map((keyId) => receiptOf(voteId, numberUnder(keyId, actId))._id);

const receiptOf = (voteId: string, number: number): Receipt => ({
  _id: receiptId(voteId, number),
  voteId,
  number,
});
export const receiptId = (voteId: string, number: number): string => `${voteId}-${number}`;
/** 0382 7194 0556, as it is read out and typed. */
export const receiptWords = ({ number }: Receipt): string =>
  String(number)
    .padStart(RECEIPT_DIGITS, '0')
    .replace(/(\d{4})(?=\d)/g, '$1 ');
