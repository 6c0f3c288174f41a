import type { Call } from '../kit/call';
import type { JobRow } from '../kit/documents';
import { find } from '../kit/store';

/** Long work of one person that is looked through for copies. */
const LOOKED_AT = 20;

/** The copies of his data that the caller asked for, the latest first. */
export async function copiesOf(call: Call): Promise<JobRow[]> {
  const jobs = await find('jobs', { by: call.id }, LOOKED_AT, ['at', 'desc'], ['_id', 'desc']);
  return jobs.filter(({ kind }) => kind === 'mydata');
}
