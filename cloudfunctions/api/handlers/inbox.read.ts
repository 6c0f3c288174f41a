import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { atMost, change, count } from '../../kit/store';

/** Everything up to a moment has been read; marking it twice marks it once. */
export const inboxRead = acts(
  'inbox.read',
  async ({ upTo }, call) => {
    await change('messages', { to: call.id, read: false, at: atMost(upTo) }, { read: true });
    // Whoever has read it need not be rung up any more.
    await change('callTasks', { personId: call.id, state: 'open', at: atMost(upTo) }, { state: 'read' });
    return commitOnce(call, () => Promise.resolve({}));
  },
  async (_result, call) => ({ unread: await count('messages', { to: call.id, read: false }) }),
);
