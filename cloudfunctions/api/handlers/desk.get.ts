import { at } from '@core/domain/place/region';
import { reads } from '../../kit/handler';
import { count, find, one } from '../../kit/store';
import { cardsOf } from '../cards';
import { deskPlace, ordersIn } from '../deskPlace';
import { isRegistrar } from '../registrar';

const MOST = 12;
const counted = ['submitted', 'open', 'dispatched', 'inService', 'resolved'] as const;

/** What needs the caller now, by due time, and how his place stands: counts come from indexes, not from documents. */
export const deskGet = reads('desk.get', async (_input, call) => {
  const place = deskPlace(call);
  const mine = { 'accountable.personId': call.id };
  const [community, act, wait, registrations, ...totals] = await Promise.all([
    one('regions', at('community', place) ?? place),
    find('orders', { ...mine, needs: 'act' }, MOST, ['dueAt', 'asc']),
    find('orders', { ...mine, needs: 'wait' }, MOST, ['dueAt', 'asc']),
    isRegistrar(call) ? count('registrations', { community: place, state: 'submitted' }) : undefined,
    ...counted.map((state) => count('orders', { ...ordersIn(place), state })),
  ]);
  const [submitted = 0, open = 0, dispatched = 0, inService = 0, resolved = 0] = totals;
  const cards = await cardsOf([...act, ...wait], call);
  return {
    communityName: community?.name ?? '',
    counts: { submitted, open, dispatched, inService, resolved },
    mine: cards.slice(0, act.length),
    waiting: cards.slice(act.length),
    registrations,
  };
});
