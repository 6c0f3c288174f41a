import { inTurn } from '../kit/inTurn';
import { currentKeyId } from '../kit/keys';
import { isCurrent } from '../kit/seal';
import { find, moreThan } from '../kit/store';
import { personRewrapped, lineResealed } from './rewrap';
import type { Work } from './slices';

const SLICE = 40;
const AT_ONCE = 4;

/** What is walked through, in this order; whatever else is sealed opens with the keys of these people. */
const walks = ['people', 'roster'] as const;

/**
 * Brings everything that hangs on a master key under the current one: people's own keys, what they are found by, and
 * rosters. Walks through everything until one whole walk finds nothing left: a function that was still being deployed
 * may have written under the old key behind its back. Afterwards the old key may go.
 */
export const rotateKeys: Work = async (cursor, _now, { result }) => {
  const [walk = 'people', from = '', left = '0'] = cursor.split('|');
  const name = walks.find((each) => each === walk) ?? 'people';
  const rows = await find(name, { _id: moreThan(from) }, SLICE, ['_id', 'asc']);
  const old = rows.filter((row) => !isCurrent('key' in row ? row.key : row.sealed));
  const ids = old.map(({ _id }) => _id);
  const changed = await inTurn(ids, AT_ONCE, name === 'people' ? personRewrapped : lineResealed);
  const found = Number(left) + changed;
  const total = Number(result?.rewrapped ?? 0) + changed;
  const counted = { key: currentKeyId(), rewrapped: total };
  const last = rows.at(-1)?._id;
  if (last !== undefined)
    return { cursor: `${name}|${last}|${found}`, done: changed, finished: false, result: counted };
  const next = walks[walks.indexOf(name) + 1];
  if (next) return { cursor: `${next}||${found}`, done: changed, finished: false, result: counted };
  return { cursor: 'people||0', done: changed, finished: found === 0, result: counted };
};
