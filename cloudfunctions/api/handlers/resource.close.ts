import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';

/** Takes an offer off the list; projects that came of it go on. */
export const resourceClose = acts(
  'resource.close',
  ({ id }, call) =>
    commitOnce(call, async (tx) => {
      const row = await tx.get('resources', id);
      if (!row || !call.reaches({ ownerId: row.contactId, place: row.place })) return refused('NOT_FOUND');
      if (row.state === 'closed') return refused('SETTLED');
      await tx.put('resources', { ...row, state: 'closed', at: call.now });
      return {};
    }),
  nothing,
);
