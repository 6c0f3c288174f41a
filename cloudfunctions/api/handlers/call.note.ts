import { whenCalled } from '@core/domain/notify/callTask';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused } from '../../kit/refused';
import { one } from '../../kit/store';
import { inReach, stillOpen } from '../ringing';

export const callNote = acts(
  'call.note',
  ({ id, outcome }, call) =>
    commitOnce(call, async (tx) => {
      const task = stillOpen(await tx.get('callTasks', id), call);
      if (isRefused(task)) return task;
      await tx.put('callTasks', whenCalled(task, call.id, outcome, call.now));
      return { id };
    }),
  async ({ id = '' }, call) => {
    const task = inReach(await one('callTasks', id), call);
    return isRefused(task) ? task : { open: task.state === 'open', nextAt: task.nextAt };
  },
);
