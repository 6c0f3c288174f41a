import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';

/** Takes a need off the list: met in another way, or not needed any longer. */
export const needClose = acts(
  'need.close',
  ({ id }, call) =>
    commitOnce(call, async (tx) => {
      const row = await tx.get('needs', id);
      if (!row || !call.reaches({ place: row.place })) return refused('NOT_FOUND');
      if (row.state === 'closed') return refused('SETTLED');
      await tx.put('needs', { ...row, state: 'closed', at: call.now });
      return {};
    }),
  nothing,
);
