import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { widestScope } from '../deskPlace';
import { checkTexts } from '../texts';
import { isOver } from '../units';

/** Writes down, or rewrites, what a place needs. */
export const needSave = acts(
  'need.save',
  async ({ id, place: asked, ...line }, call) => {
    const before = id === undefined ? undefined : await one('needs', id);
    const place = before?.place ?? asked ?? widestScope(call) ?? '';
    if ((id !== undefined && !before) || !call.reaches({ place })) return refused('NOT_FOUND');
    if (isOver(line, call.now)) return refused('DAY_PAST');
    const stopped = await checkTexts(call, [line.title, line.quantity]);
    if (stopped) return stopped;
    const _id = id ?? newId();
    return commitOnce(call, async (tx) => {
      if ((await tx.get('needs', _id))?.state === 'closed') return refused('SETTLED');
      await tx.put('needs', { _id, place, ...line, state: 'open', at: call.now, by: call.id });
      return { needId: _id };
    });
  },
  ({ needId: id = '' }) => Promise.resolve({ id }),
);
