import { dayOf } from '@core/domain/calendar/time';
import { isLive } from '@core/domain/order/order';
import { officeOf } from '@core/domain/people/offices';
import { relocated } from '@core/domain/place/move';
import { at } from '@core/domain/place/region';
import { participationId } from '../../kit/ballots';
import { indexName, unindexName } from '../../kit/nameIndex';
import { openName, openOnRoster } from '../../kit/personal';
import { restaffIn } from '../../kit/restaff';
import { countAgain } from '../../kit/statistics';
import { inside } from '../../kit/store';
import { rosterTokens } from '../initials';
import { follower, type Follower, type Taking } from './follower';

/** Whoever lives there; who goes to another community is found by name in that one from now on. */
const takePerson: Taking<'people'> = async (tx, before, move) => {
  const after = relocated(before, move);
  await tx.put('people', after);
  const [old, community] = [before, after].map(({ home = '' }) => at('community', home));
  if (!old || !community || old === community) return;
  await unindexName(tx, { personId: after._id, community: old });
  await indexName(tx, { personId: after._id, name: openName(after).name, community });
};

/** The clock looks at once at who holds the office in the new place. */
const takeGrant: Taking<'grants'> = (tx, before, move, now) =>
  tx.put('grants', { ...relocated(before, move), ...(officeOf(before) ? { nextAt: now } : {}) });

const takeRosterLine: Taking<'roster'> = async (tx, before, move) => {
  const after = relocated(before, move);
  const stays = after.community === before.community;
  const tokens = stays ? before.tokens : rosterTokens(openOnRoster(before).name, after.community);
  await tx.put('roster', { ...after, tokens });
};

/** A household is known by its path: its row goes, and one at the new path comes. Its link follows. */
const takeDoor: Taking<'linkDoors'> = async (tx, before, move) => {
  const { _id, ...standing } = before;
  const link = await tx.get('links', standing.linkId);
  if (link) await tx.put('links', relocated(link, move));
  await tx.put('linkDoors', { _id: relocated({ household: _id }, move).household, ...standing });
  await tx.remove('linkDoors', _id);
};

/** A household that has voted has voted at its new path, too. */
const takePart: Taking<'voteParts'> = async (tx, before, move) => {
  const after = relocated(before, move);
  await tx.put('voteParts', { ...after, _id: participationId(after.voteId, after.household) });
  await tx.remove('voteParts', before._id);
};

/** A live order goes along, and whoever answers for it in the new place answers from now on. */
const takeOrder: Taking<'orders'> = async (tx, before, move, now) => {
  if (!isLive(before)) return;
  const after = relocated(before, move);
  if (after.community !== before.community)
    await countAgain(tx, after.community, dayOf(before.submittedAt), now);
  const restaffed = await restaffIn(tx, after, now);
  if (!restaffed) await tx.put('orders', after);
};

/** Everything that names a place inside a building, in the order in which it follows. Closed orders stay. */
export const followers: Readonly<Record<string, Follower>> = {
  people: follower('people', (from) => ({ home: inside(from) }), takePerson),
  helpers: follower('helpers', (from) => ({ home: inside(from) })),
  registrations: follower('registrations', (from) => ({ home: inside(from) })),
  bindings: follower('bindings', (from) => ({ household: inside(from) })),
  wards: follower('wards', (from) => ({ household: inside(from) })),
  roster: follower('roster', (from) => ({ building: inside(from) }), takeRosterLine),
  grants: follower('grants', (from) => ({ scope: inside(from) }), takeGrant),
  askedGrants: follower('askedGrants', (from) => ({ within: from })),
  posts: follower('posts', (from) => ({ within: from })),
  voteParts: follower('voteParts', (from) => ({ household: inside(from) }), takePart),
  doors: follower('linkDoors', (from) => ({ _id: inside(from) }), takeDoor),
  topics: follower('topics', (from) => ({ place: inside(from) })),
  wishes: follower('wishes', (from) => ({ building: from, live: true })),
  orders: follower('orders', (from) => ({ building: from, live: true }), takeOrder),
};
