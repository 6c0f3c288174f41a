import { acts, nothing } from '../../kit/handler';
import { startJobs } from '../../kit/nudge';
import { isRefused } from '../../kit/refused';
import { leave } from '../leaving';

/** Leaves for good. Who is gone already, and sends it again, is gone. */
export const meDelete = acts(
  'me.delete',
  async (_input, call) => {
    if (!call.known) return {};
    const result = await leave(call);
    if (!isRefused(result)) await startJobs();
    return result;
  },
  nothing,
);
