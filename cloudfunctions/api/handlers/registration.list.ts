import { reads } from '../../kit/handler';
import { refused, isRefused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { addressOf } from '../../kit/address';
import { placesOf } from '../ownRegistration';
import { communityOf } from '../registrar';

/** Registrations of the caller's community in one state, with names masked until one is opened. */
export const registrationList = reads('registration.list', async ({ community, state, cursor }, call) => {
  const place = communityOf(community, call);
  if (isRefused(place)) return place;
  if (state === 'draft') return refused('NOT_FOUND');
  const { list, next } = await page(
    'registrations',
    { ...place, state },
    ['submittedAt', 'asc'],
    PAGE,
    cursor,
  );
  const places = await placesOf(...list);
  return {
    list: list.map(({ _id, kind, maskedName, home = '', submittedAt, dueAt }) => ({
      ...{ id: _id, kind, name: maskedName, place: addressOf(home, places), submittedAt, dueAt },
    })),
    next,
  };
});
