import { needsVisit } from '@core/domain/notify/callTask';
import { kinds } from '@core/domain/notify/kinds';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { many, page } from '../../kit/store';
import { deskPlace, ordersIn } from '../deskPlace';

export const callList = reads('call.list', async ({ cursor }, call) => {
  const where = { ...ordersIn(deskPlace(call)), state: 'open' };
  const { list, next } = await page('callTasks', where, ['nextAt', 'asc'], PAGE, cursor);
  const people = await many(
    'people',
    list.map(({ personId }) => personId),
  );
  const names = new Map(people.map(({ _id, maskedName }) => [_id, maskedName]));
  return {
    list: list.map((task) => {
      const last = task.calls.at(-1);
      return {
        ...{ id: task._id, title: task.title, at: task.at, nextAt: task.nextAt, missed: task.missed },
        name: names.get(task.personId) ?? '',
        words: kinds[task.about].title,
        visit: needsVisit(task),
        last: last && { outcome: last.outcome, at: last.at },
      };
    }),
    next,
  };
});
