import type { MemberRecord } from '@core/domain/import/members';
import { blindPhone, blindPhones } from '../../kit/blindIndex';
import type { RosterRow } from '../../kit/documents';
import { idOf } from '../../kit/ids';
import { rosterTokens } from '../initials';
import { openOnRoster, sealOnRoster } from '../../kit/personal';
import { anyOf, find } from '../../kit/store';
import { Planning, whosePlacesExist, type Plan } from './plan';

/** Of a hundred telephones, each in a few communities. */
const MOST_FOUND = 1000;

/** Lines of rosters that are new, and names and units that have changed. Nobody is taken off by an import. */
export const planMembers: Plan<MemberRecord> = async (checked, _carrying) => {
  const planning = new Planning();
  const lines = await whosePlacesExist(checked, planning);
  const keys = lines.flatMap(({ record }) => blindPhones(record.phone));
  const known = await find('roster', { phoneKey: anyOf(keys) }, MOST_FOUND);
  for (const { record } of lines) {
    const { community, phone } = record;
    const own = blindPhones(phone);
    const before = known.find((row) => row.community === community && own.includes(row.phoneKey));
    const changes = before !== undefined && differs(before, record);
    planning.count(before, changes);
    if (!before) planning.writes.push({ into: 'roster', add: rowOf(record) });
    else if (changes)
      planning.writes.push({ into: 'roster', id: before._id, set: saidIn(before._id, record) });
  }
  return planning;
};

function differs(before: RosterRow, { name, kind, orgUnit }: MemberRecord): boolean {
  return before.kind !== kind || before.orgUnit !== orgUnit || openOnRoster(before).name !== name;
}

function saidIn(id: string, { community, name, phone, kind, orgUnit }: MemberRecord) {
  const tokens = rosterTokens(name, community);
  return { kind, orgUnit, tokens, sealed: sealOnRoster({ name, phone }, id), phoneKey: blindPhone(phone) };
}

function rowOf(record: MemberRecord): RosterRow {
  const { community, phone } = record;
  const _id = idOf('roster', community, blindPhone(phone));
  return { _id, community, ...saidIn(_id, record) };
}
