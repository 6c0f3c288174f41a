import type { Action, Input } from '@core/contract';
import { newCallTask } from '@core/domain/notify/callTask';
import { personRow } from '../../../localcloud/seeds/people';
import { aboutPlace, COMMUNITY, GRID, HOUSEHOLD, type Subject } from '../subject';

/** Somebody of the grid whom WeChat cannot reach. */
function aboutCall<A extends Action>(input: (id: string) => Input<A>): Subject<A> {
  return aboutPlace<A>(GRID, ({ personId, now }) => {
    const named = { name: '钱阿姨', phone: '13900000004' };
    const person = personRow({ id: `unreached-${personId}`, ...named, home: HOUSEHOLD }, now);
    const told = { about: 'dayCancelled', subject: 'day', title: '居住地服务日' } as const;
    const _id = `told-${personId}`;
    const task = newCallTask({ _id, personId: person._id, community: COMMUNITY, grid: GRID, ...told }, now);
    const push = { push: 'noCredit', nextAt: now, attempts: 1 } as const;
    const message = { _id, to: person._id, ...told, icon: 'calendar-check', at: now, read: false, ...push };
    return { input: input(_id), rows: { people: [person], messages: [message], callTasks: [task] } };
  });
}

export const telling = {
  'call.ring': aboutCall<'call.ring'>((id) => ({ id })),
  'call.note': aboutCall<'call.note'>((id) => ({ id, outcome: 'reached' })),
};
