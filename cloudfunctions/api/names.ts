import type { Holder } from '@core/domain/order/order';
import { deskRoles } from '@core/domain/people/person';
import { openName } from '../kit/personal';
import { many } from '../kit/store';

/** Names looked up for one answer; a list shows whoever answers for its first cards. */
const MOST_NAMES = 8;

/** The names of the people who answer for orders, by person id. */
export type Names = ReadonlyMap<string, string>;

/** Looks up the names of holders, staff first: they are public; each person is read once, a bounded number in all. */
export async function namesOf(holders: readonly (Holder | undefined)[]): Promise<Names> {
  const known = holders.filter((holder) => holder !== undefined);
  const staffFirst = [...known].sort((a, b) => Number(isStaff(b)) - Number(isStaff(a)));
  const ids = [...new Set(staffFirst.map(({ personId }) => personId))].slice(0, MOST_NAMES);
  const people = await many('people', ids);
  return new Map(people.map((person) => [person._id, openName(person).name]));
}

/** Whether somebody answers by office; offices are public, neighbours are not. */
export function isStaff({ role }: Holder): boolean {
  return role === 'streetStaff' || deskRoles.some((desk) => desk === role);
}
