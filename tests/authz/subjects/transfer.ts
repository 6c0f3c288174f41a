import { importers } from '@core/domain/import/kinds';
import { newImport } from '../../../cloudfunctions/kit/imports';
import { jobRow } from '../../../cloudfunctions/kit/jobRow';
import { aboutMyself, aboutOwned, aboutPlace, COMMUNITY, type Rows, type Stand } from '../subject';

/** A table that somebody brought in for the place of whoever asks. */
function imported(by: string, { personId, scope, now: at }: Stand) {
  const id = `import-${personId}`;
  const where = { kind: 'members', place: scope || COMMUNITY } as const;
  const row = newImport({ _id: id, ...where, by, file: 'none', job: 'none', at });
  return { input: { id }, rows: { imports: [row] } };
}

/** A table that whoever holds the role may have: figures, where he carries no tables. */
function exported(by: string, { personId, holder, scope, now }: Stand) {
  const id = `job-${personId}`;
  const kind = importers.members.some((role) => role === holder) ? 'members' : 'statistics';
  const job = jobRow(id, 'export', now, { by, place: scope || COMMUNITY, input: { kind } });
  return { input: { id }, rows: { jobs: [{ ...job, state: 'done' as const }] } };
}

function uploaded({ personId, now: at }: Stand): Rows {
  const id = `table-${personId}`;
  const path = `imports/${id}.csv`;
  return {
    files: [{ _id: id, ownerId: personId, path, fileId: `cloud://none/${path}`, state: 'begun', at }],
  };
}

export const transfer = {
  'import.upload': aboutMyself<'import.upload'>({ format: 'csv', bytes: 100 }),
  'import.begin': aboutPlace<'import.begin'>(COMMUNITY, (stand) => ({
    input: { kind: 'members', file: `table-${stand.personId}`, place: COMMUNITY },
    rows: uploaded(stand),
  })),
  'import.get': aboutOwned<'import.get'>(imported),
  'import.mine': aboutMyself<'import.mine'>({}),
  'import.apply': aboutOwned<'import.apply'>(imported),
  'export.begin': aboutPlace<'export.begin'>(COMMUNITY, () => ({
    input: { kind: 'members', format: 'csv', place: COMMUNITY, template: true },
  })),
  'export.link': aboutOwned<'export.link'>(exported),
  'job.get': aboutOwned<'job.get'>(exported),
  'job.mine': aboutMyself<'job.mine'>({}),
  'job.cancel': aboutOwned<'job.cancel'>(exported),
};
