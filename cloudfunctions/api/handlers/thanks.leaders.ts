import type { Parsed } from '@core/contract/index';
import { inForce, type Grant } from '@core/domain/people/person';
import { contains, type RegionPath } from '@core/domain/place/region';
import type { Call } from '../../kit/call';
import { reads } from '../../kit/handler';
import { findByName } from '../../kit/nameIndex';
import { isRefused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { anyOf, find, moreThan } from '../../kit/store';
import { grantsIn } from '../grantsIn';
import { isLeaders, leadersOf } from '../leaderCards';
import { communityOf } from '../registrar';

const MOST_GRANTS = 40;

/** Leaders of one kind of the caller's community: place by place, or whom a search finds. */
export const thanksLeaders = reads('thanks.leaders', async ({ community, ...sought }, call) => {
  const place = communityOf(community, call);
  if (isRefused(place)) return place;
  const { list, next } = await found(place.community, sought, call);
  const leaders = await leadersOf(inForce(list, call.now).filter(isLeaders));
  return { list: leaders, ...(next === undefined ? {} : { next }) };
});

type Sought = Pick<Parsed<'thanks.leaders'>, 'role' | 'search' | 'cursor'>;

async function found(
  place: RegionPath,
  { role, search = '', cursor }: Sought,
  { now }: Call,
): Promise<{ list: Grant[]; next?: string }> {
  if (search === '') return grantsIn({ place, role, cursor }, now);
  const people = await findByName(place, search, PAGE);
  if (people.length === 0) return { list: [] };
  const grants = await find('grants', { personId: anyOf(people), until: moreThan(now) }, MOST_GRANTS);
  return { list: grants.filter((grant) => grant.role === role && contains(place, grant.scope)) };
}
