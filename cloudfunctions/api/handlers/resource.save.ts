import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { checkTexts } from '../texts';
import { isOver, unitIdOf } from '../units';

/** Writes down, or rewrites, what the caller's unit offers. */
export const resourceSave = acts(
  'resource.save',
  async ({ id, ...line }, call) => {
    if (isOver(line, call.now)) return refused('DAY_PAST');
    const stopped = await checkTexts(call, [line.title, line.quantity]);
    if (stopped) return stopped;
    const _id = id ?? newId();
    return commitOnce(call, async (tx) => {
      const unit = await tx.get('units', unitIdOf(call.id));
      if (unit?.state !== 'approved') return refused('NOT_FOUND');
      const before = id === undefined ? undefined : await tx.get('resources', id);
      if (id !== undefined && (!before || !call.reaches({ ownerId: before.contactId })))
        return refused('NOT_FOUND');
      if (before?.state === 'closed') return refused('SETTLED');
      const own = { unitId: unit._id, contactId: call.id, place: unit.place };
      await tx.put('resources', { _id, ...own, ...line, state: 'open', at: call.now });
      return { resourceId: _id };
    });
  },
  ({ resourceId: id = '' }) => Promise.resolve({ id }),
);
