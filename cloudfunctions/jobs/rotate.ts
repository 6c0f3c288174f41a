import { inTurn } from '../kit/inTurn';
import { currentKeyId } from '../kit/keys';
import { walks } from './rewrap';
import type { Work } from './slices';

const SLICE = 40;
const AT_ONCE = 4;

/**
 * Brings everything that hangs on a master key under the current one: people's own keys, what they are found by,
 * rosters and tables that are being brought in. Walks through everything until one whole walk finds nothing left: a
 * function that was still being deployed may have written under the old key behind its back. Afterwards the old key
 * may go.
 */
export const rotateKeys: Work = async (cursor, _now, { result }) => {
  const [number = '0', from = '', left = '0'] = cursor.split('|');
  const walk = walks[Number(number)];
  if (!walk) return { cursor: '', done: 0, finished: left === '0' };
  const { last, old } = await walk.slice(from, SLICE);
  const changed = await inTurn(old, AT_ONCE, walk.move);
  const found = Number(left) + changed;
  const position = last === undefined ? `${Number(number) + 1}||${found}` : `${number}|${last}|${found}`;
  const rewrapped = Number(result?.rewrapped ?? 0) + changed;
  return { cursor: position, done: changed, finished: false, result: { key: currentKeyId(), rewrapped } };
};
