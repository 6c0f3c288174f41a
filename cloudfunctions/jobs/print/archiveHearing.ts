import { isPrivate } from '@core/domain/hearing/hearing';
import { fullPeople } from '../archivePeople';
import { count, find, many, one } from '../../kit/store';
import type { Work } from '../slices';
import { archivePdf } from './archivePdf';
import { archiveSheet } from './archiveSheet';
import { keptSheet } from './keptSheet';

const MOST_OBJECTIONS = 40;

/** Puts a whole session on paper for the archive: who sat there by office, what was resolved, and what came of it. */
export const archiveHearing: Work = async (cursor, now, job) => {
  const hearing = await one('hearings', job.input?.hearing ?? '');
  if (!hearing || (isPrivate(hearing) && hearing.host.personId !== job.by))
    return { cursor, done: 0, finished: true };
  const { _id: hearingId, place, voteId, actions, host, minuteTaker } = hearing;
  const [region, resolution, vote, objections, orders, came, ratings, officers] = await Promise.all([
    one('regions', place),
    one('resolutions', hearingId),
    voteId === undefined ? undefined : one('votes', voteId),
    find('objections', { noticeId: hearingId }, MOST_OBJECTIONS, ['at', 'desc']),
    many(
      'orders',
      actions.map(({ orderId }) => orderId),
    ),
    Promise.all(hearing.pools.map(({ id }) => count('seats', { hearingId, poolId: id, state: 'came' }))),
    Promise.all([1, 2, 3, 4, 5].map((stars) => count('hearingRatings', { hearingId, stars }))),
    fullPeople([host, minuteTaker]),
  ]);
  const sheet = archiveSheet({
    ...{
      hearing,
      placeName: region?.name ?? '',
      resolution,
      vote,
      objections,
      orders,
      came,
      ratings,
      officers,
    },
  });
  return keptSheet(job, 'sheets', await archivePdf(sheet), now);
};
