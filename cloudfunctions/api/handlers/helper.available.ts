import { moment } from '@core/domain/calendar/time';
import { isAway, misses } from '@core/domain/routing/away';
import { isFree } from '@core/domain/routing/eligible';
import { dayParts } from '@core/domain/routing/freeGrid';
import { reads } from '../../kit/handler';
import { openName } from '../../kit/personal';
import { isRefused } from '../../kit/refused';
import { many, page } from '../../kit/store';
import { addressOf, partsOf } from '../../kit/address';
import { communityOf } from '../registrar';

/** Helpers looked at for one page; with their names and buildings a call stays within a hundred documents. */
const LOOKED_AT = 24;

/** Who of the caller's community is free in a part of a day and there, those asked longest ago first. */
export const helperAvailable = reads('helper.available', async ({ community, day, part, cursor }, call) => {
  const place = communityOf(community, call);
  if (isRefused(place)) return place;
  const hours = { from: moment(day, dayParts[part].from), until: moment(day, dayParts[part].until) };
  const found = await page('helpers', place, ['lastAskedAt', 'asc'], LOOKED_AT, cursor);
  const free = found.list.filter(
    (helper) =>
      isFree(helper.free, { day, ...hours }) && !misses(helper, hours) && !isAway(helper, hours.from),
  );
  const [people, regions] = await Promise.all([
    many(
      'people',
      free.map(({ _id }) => _id),
    ),
    many(
      'regions',
      free.flatMap(({ home }) => partsOf(home).slice(0, 1)),
    ),
  ]);
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  const places = new Map(regions.map((region) => [region._id, region]));
  return {
    list: free.map(({ _id: id, kind, home, skills, liveOrders }) => ({
      ...{ id, kind, skills, liveOrders, name: names.get(id) ?? '', place: addressOf(home, places) },
    })),
    next: found.next,
  };
});
