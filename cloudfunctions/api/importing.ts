import type { Output } from '@core/contract/index';
import { importers, importKinds, type ImportKind } from '@core/domain/import/kinds';
import { holds } from '@core/domain/people/person';
import type { RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { ImportRow, JobRow } from '../kit/documents';
import { many } from '../kit/store';

/** Whether a word names a kind of table. */
export const isImportKind = (word: string): word is ImportKind => importKinds.some((kind) => kind === word);

/** Whether the caller may bring such a table in over this place, or take it out. */
export function mayCarry(call: Call, kind: ImportKind, place: RegionPath): boolean {
  return holds(call.caller, importers[kind], place);
}

type Summary = Output<'import.mine'>['list'][number];

/** Imports as lists show them. The look through a table that was stopped, or given up, is `stopped`. */
export async function summaries(rows: readonly ImportRow[]): Promise<Summary[]> {
  const [regions, jobs] = await Promise.all([
    many(
      'regions',
      rows.map(({ place }) => place),
    ),
    many(
      'jobs',
      rows.map(({ job }) => job),
    ),
  ]);
  return rows.map((row) => {
    const { _id: id, kind, at, fresh, changed, same, faultCount } = row;
    const placeName = regions.find(({ _id }) => _id === row.place)?.name ?? '';
    const state = stateOf(
      row,
      jobs.find(({ _id }) => _id === row.job),
    );
    return { id, kind, placeName, state, at, fresh, changed, same, faultCount };
  });
}

function stateOf({ state }: ImportRow, job: JobRow | undefined): Summary['state'] {
  const over = job?.state === 'cancelled' || job?.state === 'failed';
  return state === 'checking' && over ? 'stopped' : state;
}
