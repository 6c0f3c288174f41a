import { isHolderRole, type HolderRecord } from '@core/domain/import/holders';
import type { HoursRecord } from '@core/domain/import/hours';
import type { MemberRecord } from '@core/domain/import/members';
import type { ItemRecord } from '@core/domain/import/menu';
import type { PlaceRecord } from '@core/domain/import/tree';
import type { Ms } from '@core/domain/calendar/time';
import { contentOf } from '@core/domain/menu/draft';
import { needsSecond } from '@core/domain/people/grants';
import type { Grant } from '@core/domain/people/person';
import type { RegionPath } from '@core/domain/place/region';
import { usualHours } from '@core/domain/settings/hours';
import { openName, openOnRoster } from '../../kit/personal';
import { find, inside, many, moreThan } from '../../kit/store';

/** A stretch of what there is, and where the next one begins; none when that was all. */
export interface Gathered<R> {
  records: R[];
  next?: string;
}
/** Reads what there is in a place, at most a hundred documents after `after`. */
export type Gather<R> = (place: RegionPath, after: string | undefined, now: Ms) => Promise<Gathered<R>>;

const SLICE = 100;
/** Half a slice where each document has a person behind it. */
const HALF = 50;

const following = (rows: readonly { _id: string }[], most: number): { next?: string } => {
  const last = rows.length === most ? rows.at(-1)?._id : undefined;
  return last === undefined ? {} : { next: last };
};

export const gatherTree: Gather<PlaceRecord> = async (place, after) => {
  const rows = await find('regions', { _id: inside(place, after) }, SLICE, ['_id', 'asc']);
  const records = rows.map(({ _id: path, level, parent, name, estate, phone, neighbours, order }) => {
    return { path, level, parent, name, estate, phone, neighbours, order };
  });
  return { records, ...following(rows, SLICE) };
};

/** Community by community; of one, line by line. */
export const gatherMembers: Gather<MemberRecord> = async (place, after) => {
  const [from, last = ''] = after?.split(' ') ?? [];
  const community = from ?? (await communityAfter(place, undefined));
  if (community === undefined) return { records: [] };
  const rows = await find('roster', { community, _id: moreThan(last) }, SLICE, ['_id', 'asc']);
  const records = rows.map((row) => {
    const { name, phone = '' } = openOnRoster(row);
    return { name, phone, community, kind: row.kind, orgUnit: row.orgUnit };
  });
  const { next } = following(rows, SLICE);
  if (next !== undefined) return { records, next: `${community} ${next}` };
  const neighbour = await communityAfter(place, community);
  return { records, ...(neighbour === undefined ? {} : { next: `${neighbour} ` }) };
};

async function communityAfter(
  place: RegionPath,
  last: RegionPath | undefined,
): Promise<RegionPath | undefined> {
  const where = { level: 'community', _id: inside(place, last) };
  return (await find('regions', where, 1, ['_id', 'asc']))[0]?._id;
}

/** Who holds which place: grants that somebody was given, not those by which he stands in for another, nor what tables cannot give. */
export const gatherHolders: Gather<HolderRecord> = async (place, after, now) => {
  const where = { scope: inside(place, after), until: moreThan(now) };
  const rows = await find('grants', where, HALF, ['scope', 'asc']);
  const last = rows.length === HALF ? rows.at(-1)?.scope : undefined;
  // The last place may have more holders than were read: it is read whole with the next stretch.
  const whole = rows.some(({ scope }) => scope !== last) ? rows.filter(({ scope }) => scope !== last) : rows;
  const next = last === undefined ? undefined : whole.at(-1)?.scope;
  return { records: await holdersOf(whole), ...(next === undefined ? {} : { next }) };
};

async function holdersOf(grants: readonly Grant[]): Promise<HolderRecord[]> {
  const people = new Map(
    (
      await many(
        'people',
        grants.map(({ personId }) => personId),
      )
    ).map((row) => [row._id, row]),
  );
  return grants.flatMap(({ personId, role, scope, pair, from, until, standsInFor }) => {
    const person = people.get(personId);
    if (!person || !isHolderRole(role) || needsSecond(role) || standsInFor !== undefined) return [];
    const { name, phone = '' } = openName(person);
    return [{ name, phone, role, place: scope, pair, from, until }];
  });
}

export const gatherMenu: Gather<ItemRecord> = async (_place, after) => {
  const rows = await find('menu', after === undefined ? {} : { _id: moreThan(after) }, SLICE, ['_id', 'asc']);
  const records = rows.map((item) => {
    const { deadlines: _d, judged: _j, purchase: _p, seats: _s, snap: _n, ...content } = contentOf(item);
    return { id: item._id, order: item.order, active: item.active, content };
  });
  return { records, ...following(rows, SLICE) };
};

/** Communities that have set no hours are written with the usual ones. */
export const gatherHours: Gather<HoursRecord> = async (place, after) => {
  const where = { level: 'community', _id: inside(place, after) };
  const rows = await find('regions', where, HALF, ['_id', 'asc']);
  const set = new Map(
    (
      await many(
        'settings',
        rows.map(({ _id }) => _id),
      )
    ).map((row) => [row._id, row.hours]),
  );
  const records = rows.map(({ _id: community }) => ({ community, hours: set.get(community) ?? usualHours }));
  return { records, ...following(rows, HALF) };
};
