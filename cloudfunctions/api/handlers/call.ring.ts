import { acts } from '../../kit/handler';
import { isPast } from '../../kit/isPast';
import { commitOnce } from '../../kit/once';
import { openName } from '../../kit/personal';
import { isRefused, refused } from '../../kit/refused';
import { change, many, one } from '../../kit/store';
import { addressOf, partsOf } from '../../kit/address';
import { noteLookAt } from '../looks';
import { inReach, stillOpen } from '../ringing';

/** Opens whom to ring. Where there is nothing left to tell, nobody's number is opened: the task is over. */
export const callRing = acts(
  'call.ring',
  async ({ id }, call) => {
    const task = stillOpen(await one('callTasks', id), call);
    if (isRefused(task)) return task;
    const message = await one('messages', id);
    if (!message || (await isPast(message, call.now))) {
      await change('callTasks', { _id: id, state: 'open' }, { state: message?.read ? 'read' : 'past' });
      return refused('CALL_OVER');
    }
    return commitOnce(call, () => Promise.resolve({ id }));
  },
  async ({ id = '' }, call) => {
    const task = inReach(await one('callTasks', id), call);
    if (isRefused(task)) return task;
    const person = await one('people', task.personId);
    if (!person) return refused('NOT_FOUND');
    await noteLookAt({ personId: person._id, place: task.grid ?? task.community, saw: 'person' }, call);
    const { name, phone } = openName(person);
    const { home = '' } = person;
    const places = new Map((await many('regions', partsOf(home))).map((place) => [place._id, place]));
    return { name, phone, address: addressOf(home, places) };
  },
);
