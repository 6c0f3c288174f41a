import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { sentAgain } from '../../kit/outbox';

export const unsentAgain = acts(
  'unsent.again',
  ({ ids }, call) =>
    commitOnce(call, async (tx) => {
      let count = 0;
      for (const id of new Set(ids)) {
        const message = await tx.get('messages', id);
        if (message?.push !== 'failed') continue;
        await tx.put('messages', sentAgain(message, call.now));
        count += 1;
      }
      return { count: String(count) };
    }),
  ({ count }) => Promise.resolve({ count: Number(count) }),
);
