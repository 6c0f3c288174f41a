import { callJobs } from '../kit/nudge';
import { keepOffices } from './keepOffices';

const SLICE = 20;
const AT_ONCE = 4;

/** Right after somebody gave, ended or lent a role: sets who answers, and has the live orders follow at once. */
export async function keepNow(now: number): Promise<{ moved: boolean }> {
  const moved = (await keepOffices(now, SLICE, AT_ONCE)) > 0;
  if (moved) await callJobs();
  return { moved };
}
