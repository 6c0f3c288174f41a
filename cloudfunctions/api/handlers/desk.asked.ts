import { reads } from '../../kit/handler';
import { askedMessageId } from '../../kit/outbox';
import { openName } from '../../kit/personal';
import { isRefused } from '../../kit/refused';
import { find, many } from '../../kit/store';
import { orderAtDesk } from '../desking';

const MOST = 22;

/** Who was asked for an order, by name, the latest first, and what each said. */
export const deskAsked = reads('desk.asked', async ({ id }, call) => {
  const order = await orderAtDesk(id, call);
  if (isRefused(order)) return order;
  const offers = await find('offers', { orderId: id }, MOST, ['at', 'desc']);
  const [people, helpers, messages] = await Promise.all([
    many(
      'people',
      offers.map(({ personId }) => personId),
    ),
    many(
      'helpers',
      offers.map(({ personId }) => personId),
    ),
    many(
      'messages',
      offers.map(({ personId }) => askedMessageId(id, personId)),
    ),
  ]);
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  const kinds = new Map(helpers.map(({ _id, kind }) => [_id, kind]));
  const pushed = new Set(messages.filter(({ push }) => push === 'sent').map(({ to }) => to));
  return {
    list: offers.map(({ personId, wave, at, state, seenAt }) => ({
      person: { name: names.get(personId) ?? '', role: kinds.get(personId) ?? 'volunteer' },
      wave,
      at,
      state: state === 'waiting' && seenAt !== undefined ? ('seen' as const) : state,
      pushed: pushed.has(personId),
    })),
  };
});
