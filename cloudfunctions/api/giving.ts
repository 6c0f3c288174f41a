import { givable, isTerm } from '@core/domain/people/grants';
import type { Grant } from '@core/domain/people/person';
import type { Call } from '../kit/call';
import { refused, type Refused } from '../kit/refused';
import { find, moreThan, one } from '../kit/store';

type Wish = Pick<Grant, 'personId' | 'role' | 'scope' | 'from' | 'until'> & { pair?: Grant['pair'] };
type Refusal = 'NOT_FOUND' | 'NOT_GIVABLE' | 'BAD_TERM' | 'HOLDS_ALREADY' | 'TOO_MANY_ROLES' | 'PAIR_MISSING';

/** A caller's grants are read with every call: nobody holds more than can be. */
const MOST_GRANTS = 12;

/** Why the caller may not give this role to this person over this place, if so. Nobody gives a role to himself. */
export async function checkGiving(
  { personId, role, scope, from, until, pair }: Wish,
  call: Call,
): Promise<Refused<Refusal> | undefined> {
  if (!call.reaches({ place: scope })) return refused('NOT_FOUND');
  const [region, person, held] = await Promise.all([
    one('regions', scope),
    one('people', personId),
    find('grants', { personId, until: moreThan(call.now) }, MOST_GRANTS),
  ]);
  if (!region || !person) return refused('NOT_FOUND');
  if (personId === call.id || !givable(call.grants, scope).includes(role)) return refused('NOT_GIVABLE');
  if (!isTerm(from, until, call.now)) return refused('BAD_TERM');
  if ((role === 'buildingLeader') !== (pair !== undefined)) return refused('PAIR_MISSING');
  const already = held.filter(({ standsInFor }) => standsInFor === undefined);
  if (already.some((grant) => grant.role === role && grant.scope === scope)) return refused('HOLDS_ALREADY');
  return held.length >= MOST_GRANTS ? refused('TOO_MANY_ROLES') : undefined;
}
