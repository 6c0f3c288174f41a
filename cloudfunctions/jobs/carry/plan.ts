import { faultOf } from '@core/domain/import/column';
import { Wrong, type Fault, type FaultKind } from '@core/domain/import/fault';
import type { Checked } from '@core/domain/import/sheet';
import type { Ms } from '@core/domain/calendar/time';
import type { RegionPath } from '@core/domain/place/region';
import type { Documents } from '../../kit/documents';
import { inTurn } from '../../kit/inTurn';
import { addAll, change, many } from '../../kit/store';
import type { CollectionName } from '../../manifest';

/** For which import lines are looked at. */
export interface Carrying {
  importId: string;
  by: string;
  now: Ms;
}

/** Documents that a line adds or changes. Those of one line stand in the order in which they may be seen. */
export type Write = {
  [C in CollectionName]:
    { into: C; add: Documents[C] } | { into: C; id: string; set: Readonly<Record<string, unknown>> };
}[CollectionName];

/** What some lines come to beside what is there: nothing is written by finding out. */
export interface Planned {
  fresh: number;
  changed: number;
  same: number;
  faults: Fault[];
  writes: Write[];
  /** What takes a transaction of its own, after the writes. */
  afterwards?: () => Promise<void>;
}

/** Finds out what lines come to. The same lines planned after they were written come to nothing. */
export type Plan<R> = (checked: readonly Checked<R>[], carrying: Carrying) => Promise<Planned>;

/** A plan that is being made. */
export class Planning implements Planned {
  fresh = 0;
  changed = 0;
  same = 0;
  readonly faults: Fault[] = [];
  readonly writes: Write[] = [];
  afterwards?: () => Promise<void>;

  /** Counts one line by what there was before and what of it changes. */
  count(before: unknown, changes: boolean): void {
    if (before === undefined) this.fresh += 1;
    else if (changes) this.changed += 1;
    else this.same += 1;
  }

  fault(line: number, column: string, kind: FaultKind): void {
    this.faults.push(faultOf(line, column, new Wrong(kind)));
  }
}

/** The lines all of whose needed places are there; the others become faults. */
export async function whosePlacesExist<R>(
  checked: readonly Checked<R>[],
  planning: Planning,
): Promise<Checked<R>[]> {
  const wanted = new Set(checked.flatMap(({ needs }) => needs.map(({ path }) => path)));
  const there = await placesOf([...wanted]);
  return checked.filter(({ line, needs }) => {
    const missing = needs.filter(({ path }) => !there.has(path));
    for (const { column, kind } of missing) planning.fault(line, column, kind);
    return missing.length === 0;
  });
}

const A_QUERY = 100;

/** Which of these places there are. */
async function placesOf(paths: readonly RegionPath[]): Promise<Set<RegionPath>> {
  const there = new Set<RegionPath>();
  for (let from = 0; from < paths.length; from += A_QUERY)
    for (const { _id } of await many('regions', paths.slice(from, from + A_QUERY))) there.add(_id);
  return there;
}

const AT_ONCE = 8;

/** Writes what was planned: what is new in one request a collection, then the changes. */
export async function write({ writes, afterwards }: Planned): Promise<void> {
  for (const into of new Set(writes.map((one) => one.into))) await addAll(into, addedTo(into, writes));
  await inTurn(writes, AT_ONCE, async (one) => {
    if ('set' in one) await change(one.into, { _id: one.id }, one.set);
    return 'set' in one;
  });
  await afterwards?.();
}

function addedTo(into: CollectionName, writes: readonly Write[]): { _id: string }[] {
  return writes.flatMap((one) => (one.into === into && 'add' in one ? [one.add] : []));
}
