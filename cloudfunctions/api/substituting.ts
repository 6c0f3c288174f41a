import { isLeave, mayStandIn, standInsFor } from '@core/domain/people/grants';
import type { Grant } from '@core/domain/people/person';
import { refused, type Refused } from '../kit/refused';
import { anyOf, find, inside, moreThan } from '../kit/store';

const MOST_GRANTS = 12;
/** Colleagues looked at for a suggestion. */
const MOST_COLLEAGUES = 30;

interface Wish {
  substituteId: string | undefined;
  leave: Grant['leave'];
}

/** Why a leave or a substitute will not do, if so. Nobody goes on leave without somebody to answer for him. */
export async function checkSubstitute(
  grant: Grant,
  { substituteId, leave }: Wish,
  now: number,
): Promise<Refused<'BAD_LEAVE' | 'NO_SUBSTITUTE' | 'NOT_A_SUBSTITUTE'> | undefined> {
  if (leave && !isLeave(leave, grant, now)) return refused('BAD_LEAVE');
  if (leave && substituteId === undefined) return refused('NO_SUBSTITUTE');
  if (substituteId === undefined) return undefined;
  const own = await find('grants', { personId: substituteId, until: moreThan(now) }, MOST_GRANTS);
  return mayStandIn(grant, own, timeOf(leave, now)) ? undefined : refused('NOT_A_SUBSTITUTE');
}

/** The colleagues who could stand in for a role from now on, each once. */
export async function colleaguesFor(grant: Grant, now: number): Promise<Grant[]> {
  const { roles, around } = standInsFor(grant);
  const where = { role: anyOf(roles), scope: inside(around), until: moreThan(now) };
  const colleagues = await find('grants', where, MOST_COLLEAGUES);
  const able = colleagues.filter((own) => mayStandIn(grant, [own], timeOf(undefined, now)));
  return [...new Map(able.map((own) => [own.personId, own])).values()];
}

/** For who names a substitute without a leave, it is enough that he is there now. */
const timeOf = (leave: Grant['leave'], now: number) => leave ?? { from: now, until: now + 1 };
