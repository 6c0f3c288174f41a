import type { Output } from '@core/contract/index';
import { at } from '@core/domain/place/region';
import { blindPhones } from '../kit/blindIndex';
import type { RegistrationRow, RosterRow } from '../kit/documents';
import { openOnRoster, type Name } from '../kit/personal';
import { anyOf, find } from '../kit/store';
import { rosterNamed } from './rosterNamed';

type Match = Output<'registration.get'>['registration']['match'];

const MOST = 5;

/** How a registration stands to the roster of its community, and the line that speaks for it. */
export async function rosterMatch(
  { community }: RegistrationRow,
  { name, phone }: Name,
): Promise<{ match: Match; line?: RosterRow }> {
  const nameOf = (line: RosterRow) => openOnRoster(line).name;
  const [byPhone, byName] = await Promise.all([
    phone === undefined ? [] : find('roster', { phoneKey: anyOf(blindPhones(phone)) }, MOST),
    rosterNamed(community, name, MOST),
  ]);
  const phoned = byPhone.filter((line) => line.community === community);
  const exact = phoned.find((line) => nameOf(line) === name);
  if (exact) return { match: 'exact', line: exact };
  if (phoned[0]) return { match: 'phone', line: phoned[0] };
  const namesake = byName.find((line) => nameOf(line) === name);
  return namesake ? { match: 'name', line: namesake } : { match: 'none' };
}

/** A line of the roster, now that he whom it names has registered. */
export function linkedTo(line: RosterRow, { _id: personId, home = '' }: RegistrationRow): RosterRow {
  const building = at('building', home);
  return { ...line, personId, ...(building ? { building } : {}) };
}
