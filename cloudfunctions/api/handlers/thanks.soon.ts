import { inForce } from '@core/domain/people/person';
import { contains, type RegionPath } from '@core/domain/place/region';
import { daysAhead, nextBirthday, type Birthday } from '@core/domain/thanks/birthday';
import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { anyOf, find, many, moreThan } from '../../kit/store';
import { isLeaders, leadersOf, type LeaderGrant } from '../leaderCards';
import { communityOf } from '../registrar';
import { birthdayCardId } from '../thanksCards';

/** With their roles, names, places and cards they stay within a hundred documents. */
const SHOWN = 10;
const MOST_GRANTS = 30;

/** Leaders whose birthday is today or near, the nearest first. */
export const thanksSoon = reads('thanks.soon', async ({ community }, call) => {
  const place = communityOf(community, call);
  if (isRefused(place)) return place;
  const near = await nearest(place.community, call.now);
  const led = await rolesOf(near, place.community, call.now);
  const grants = near.flatMap(({ _id }) => led.find(({ personId }) => personId === _id) ?? []);
  const days = new Map(near.map(({ _id, day }) => [_id, nextBirthday(day, call.now)]));
  const cardOf = (personId: string): string => birthdayCardId(personId, days.get(personId) ?? '');
  const [leaders, cards] = await Promise.all([
    leadersOf(grants),
    many(
      'thanks',
      grants.map(({ personId }) => cardOf(personId)),
    ),
  ]);
  const sent = new Set(cards.map(({ _id }) => _id));
  const list = leaders.map((leader) => ({
    ...{ ...leader, on: days.get(leader.personId) ?? '' },
    sent: sent.has(cardOf(leader.personId)),
  }));
  return { list };
});

/** The days of a fortnight may lie in two years: the index knows those of one. */
async function nearest(community: RegionPath, now: number): Promise<Birthday[]> {
  const days = daysAhead(now);
  const turn = days.findIndex((day, at) => at > 0 && day < (days[at - 1] ?? ''));
  const parts = turn < 0 ? [days] : [days.slice(0, turn), days.slice(turn)];
  const found = await Promise.all(
    parts.map((part) => find('birthdays', { community, day: anyOf(part) }, SHOWN, ['day', 'asc'])),
  );
  return found.flat().slice(0, SHOWN);
}

/** Only who still looks after a part of the community. */
async function rolesOf(
  near: readonly Birthday[],
  community: RegionPath,
  now: number,
): Promise<LeaderGrant[]> {
  if (near.length === 0) return [];
  const personId = anyOf(near.map(({ _id }) => _id));
  const grants = await find('grants', { personId, until: moreThan(now) }, MOST_GRANTS);
  return inForce(grants, now)
    .filter(isLeaders)
    .filter(({ scope }) => contains(community, scope));
}
