import { DAY } from '@core/domain/calendar/time';
import { at } from '@core/domain/place/region';
import { journalled } from '../../kit/audit';
import { acts, nothing } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { mayCarry } from '../importing';

/** From here on there is no way back and no stopping: the job is brought to its end. One at a time in a tenant. */
export const importApply = acts(
  'import.apply',
  async ({ id }, call) => {
    const begun = await commitOnce(call, async (tx) => {
      const row = await tx.get('imports', id);
      if (!row || !call.reaches({ ownerId: row.by }) || !mayCarry(call, row.kind, row.place))
        return refused('NOT_FOUND');
      if (row.state !== 'ready') return refused('NOT_READY');
      if (row.at < call.now - DAY) return refused('CHECK_TOO_OLD');
      const tenant = at('tenant', row.place) ?? row.place;
      const before = await tx.get('applying', tenant);
      const other = before && (await tx.get('imports', before.importId));
      if (other?.state === 'applying') return refused('ANOTHER_RUNS');
      const { kind, place, rows } = row;
      const job = newId();
      await tx.put('applying', { _id: tenant, importId: id });
      await tx.put('imports', { ...row, state: 'applying', job });
      await tx.add(
        'jobs',
        jobOf(call, job, 'importApply', { place, input: { importId: id }, total: rows, firm: true }),
      );
      await journalled(tx, call, { place, about: id, detail: { kind, rows } });
      return { id };
    });
    await startJobs();
    return begun;
  },
  nothing,
);
