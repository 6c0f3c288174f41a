import type { Output } from '@core/contract/index';
import type { RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { JobRow, TrialRow } from '../kit/documents';
import { find, one } from '../kit/store';
import { mayCancel } from './jobView';

type Trial = Output<'whatIf.begin'>['trial'];

/** The last trial of a county. */
export async function lastTrial(place: RegionPath): Promise<TrialRow | undefined> {
  const [last] = await find('whatIfs', { place }, 1, ['at', 'desc'], ['_id', 'desc']);
  return last;
}

/** Whether a trial is still being reckoned. */
export async function isUnderWay(row: TrialRow | undefined): Promise<boolean> {
  return row !== undefined && stateOf(row, await one('jobs', row._id)) === 'running';
}

/** It is done once there is a result: the job tidies up after that. */
const stateOf = ({ result }: TrialRow, job: JobRow | undefined): Trial['state'] =>
  result ? 'done' : (job?.state ?? 'failed');

/** A trial as its page shows it. */
export async function trialView(row: TrialRow, call: Call): Promise<Trial> {
  const { _id: id, tried, present, version, result, at } = row;
  const job = await one('jobs', id);
  const state = stateOf(row, job);
  const mine = state === 'running' && job !== undefined && job.by === call.id && mayCancel(job);
  const { progress = 0, total } = job ?? {};
  return { id, state, progress, total, tried, present, version, result, at, mayCancel: mine };
}
