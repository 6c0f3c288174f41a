import type { HearingHolder } from '@core/domain/hearing/hearing';
import { openName } from '../kit/personal';
import { many } from '../kit/store';

const publicRoles = [
  'gridWorker',
  'branchSecretary',
  'communityStaff',
  'communitySecretary',
  'streetStaff',
  'admin',
];

/** The names of those who hold a public office, by person; a neighbour's is nobody's to keep in an archive. */
export async function fullPeople(
  holders: readonly (HearingHolder | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const known = holders.filter((holder) => holder !== undefined && publicRoles.includes(holder.role));
  const people = await many(
    'people',
    known.flatMap((holder) => (holder ? [holder.personId] : [])),
  );
  return new Map(people.map((person) => [person._id, openName(person).name]));
}
