import type { Holder } from '@core/domain/order/order';
import { deskRoles } from '@core/domain/people/person';
import type { Call } from '../kit/call';
import type { PersonRow } from '../kit/documents';
import { openName } from '../kit/personal';
import { many } from '../kit/store';

/** Names looked up for one answer; a list shows whoever answers for its first cards. */
const MOST_NAMES = 8;

/** The names of the people who answer for orders, by person id. */
export type Names = ReadonlyMap<string, string>;

/** Looks up the names of holders, staff first: they are public; each person is read once, a bounded number in all. */
export async function namesOf(holders: readonly (Holder | undefined)[], call: Call): Promise<Names> {
  return namesIn(await peopleOf(holders, call));
}

/** The names of people already read. */
export const namesIn = (people: readonly PersonRow[]): Names =>
  new Map(people.map((person) => [person._id, openName(person).name]));

/** Reads holders, and before them the one person whose row is needed whatever else is; the caller is known already. */
export async function peopleOf(
  holders: readonly (Holder | undefined)[],
  call: Call,
  first?: string,
): Promise<PersonRow[]> {
  const known = holders.filter((holder) => holder !== undefined);
  const staffFirst = [...known].sort((a, b) => Number(isStaff(b)) - Number(isStaff(a)));
  const ids = [first, ...staffFirst.map(({ personId }) => personId)].filter((id) => id !== undefined);
  const others = [...new Set(ids)].filter((id) => id !== call.id);
  return [call.person, ...(await many('people', others.slice(0, MOST_NAMES)))];
}

/** Whether somebody answers by office; offices are public, neighbours are not. */
export function isStaff({ role }: Holder): boolean {
  return role === 'streetStaff' || role === 'admin' || deskRoles.some((desk) => desk === role);
}
