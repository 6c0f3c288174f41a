import { isThanked } from '@core/domain/thanks/birthday';
import type { Grant } from '@core/domain/people/person';
import { find, moreThan, remove } from '../kit/store';

const MOST_GRANTS = 20;

/** Who looks after no part of a community any longer is not congratulated by it: her birthday goes with the role. */
export async function keepBirthday({ personId, role, until }: Grant, now: number): Promise<void> {
  if (!isThanked(role) || until > now) return;
  const others = await find('grants', { personId, until: moreThan(now) }, MOST_GRANTS);
  if (!others.some((grant) => isThanked(grant.role))) await remove('birthdays', { _id: personId });
}
