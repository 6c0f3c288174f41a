import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { mayCancel } from '../jobView';

/** The slice that is under way may still end; its note finds the job cancelled and goes no further. */
export const jobCancel = acts(
  'job.cancel',
  async ({ id }, call) =>
    commitOnce(call, async (tx) => {
      const job = await tx.get('jobs', id);
      if (!job || !call.reaches({ ownerId: job.by })) return refused('NOT_FOUND');
      if (!mayCancel(job)) return refused('NOT_NOW');
      await tx.put('jobs', { ...job, state: 'cancelled' });
      return { id };
    }),
  nothing,
);
