import { roundOf, type Resolution } from '@core/domain/hearing/resolution';
import type { Objection } from '@core/domain/notice/objection';
import { isPrivate } from '@core/domain/hearing/hearing';
import { fullPeople } from '../archivePeople';
import { anyOf, count, find, many, one } from '../../kit/store';
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
  const [region, minutes, resolution, vote, orders, came, ratings, officers] = await Promise.all([
    one('regions', place),
    find('minuteEditions', { hearingId }, 1, ['edition', 'desc']),
    one('resolutions', hearingId),
    voteId === undefined ? undefined : one('votes', voteId),
    many(
      'orders',
      actions.map(({ orderId }) => orderId),
    ),
    Promise.all(hearing.pools.map(({ id }) => count('seats', { hearingId, poolId: id, state: 'came' }))),
    Promise.all([1, 2, 3, 4, 5].map((stars) => count('hearingRatings', { hearingId, stars }))),
    fullPeople([host, minuteTaker]),
  ]);
  const objections = resolution ? await objectionsTo(resolution) : [];
  const sheet = archiveSheet({
    ...{
      hearing,
      placeName: region?.name ?? '',
      minutes: minutes[0],
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

/** To every edition that all could read. */
const objectionsTo = ({ _id, edition: last }: Resolution): Promise<Objection[]> => {
  const rounds = Array.from({ length: last }, (_, n) => roundOf({ _id, edition: n + 1 }));
  return find('objections', { noticeId: anyOf(rounds) }, MOST_OBJECTIONS, ['at', 'asc']);
};
