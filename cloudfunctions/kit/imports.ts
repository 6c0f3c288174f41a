import * as v from 'valibot';
import { faultKinds, type Fault } from '@core/domain/import/fault';
import type { Sealed } from '@core/domain/people/person';
import type { ImportRow } from './documents';
import { seal, unseal } from './seal';

/** Faults that are kept and shown; who has more begins with these. */
export const FAULTS_SHOWN = 200;

const Faults = v.object({
  faults: v.array(
    v.object({
      line: v.number(),
      column: v.string(),
      kind: v.picklist(faultKinds),
      value: v.exactOptional(v.string()),
      expected: v.exactOptional(v.string()),
    }),
  ),
});

/** Faults show what stands in a table, and tables hold names and telephones: they are kept sealed. */
export const sealFaults = (faults: readonly Fault[], importId: string): Sealed =>
  seal({ faults: faults.slice(0, FAULTS_SHOWN) }, { collection: 'imports', id: importId });

export const openFaults = ({ _id, faults }: Pick<ImportRow, '_id' | 'faults'>): Fault[] =>
  v.parse(Faults, unseal(faults, { collection: 'imports', id: _id })).faults;

/** An import that is about to be looked through. */
export function newImport(
  begun: Pick<ImportRow, '_id' | 'kind' | 'place' | 'by' | 'file' | 'job' | 'at'>,
): ImportRow {
  const counts = { rows: 0, fresh: 0, changed: 0, same: 0, faultCount: 0 };
  return { ...begun, ...counts, state: 'checking', faults: sealFaults([], begun._id) };
}
