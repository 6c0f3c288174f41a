import type { Member } from './city';

/** As many candidates as the index gives the cloud. */
export const MOST_CANDIDATES = 100;

/** The order of the index: who was asked least of late, then longest ago. */
const before = (a: Member, b: Member): number =>
  a.helper.notices7d - b.helper.notices7d ||
  a.helper.lastAskedAt - b.helper.lastAskedAt ||
  a.number - b.number;

/** Takes somebody out of a list kept in that order, before his record changes. */
export function leave(list: Member[], member: Member): void {
  const at = position(list, member);
  if (list[at] !== member) throw new Error(`${member.helper._id} is not where the index has him`);
  list.splice(at, 1);
}

/** Puts somebody where he belongs now. */
export function enter(list: Member[], member: Member): void {
  list.splice(position(list, member), 0, member);
}

function position(list: readonly Member[], member: Member): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there && before(there, member) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first hundred of several places together, as an index on `place in […]` gives them. */
export function firstOf(lists: readonly (readonly Member[])[]): Member[] {
  const next = lists.map(() => 0);
  const found: Member[] = [];
  while (found.length < MOST_CANDIDATES) {
    let best = -1;
    let first: Member | undefined;
    for (let n = 0; n < lists.length; n += 1) {
      const one = lists[n]?.[next[n] ?? 0];
      if (one && (!first || before(one, first) < 0)) [best, first] = [n, one];
    }
    if (!first) return found;
    found.push(first);
    next[best] = (next[best] ?? 0) + 1;
  }
  return found;
}
