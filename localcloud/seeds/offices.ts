import { DAY, dayOf, HOUR, moment, type Ms } from '@core/domain/calendar/time';
import type { Role } from '@core/domain/people/person';
import { levels, at, type RegionPath } from '@core/domain/place/region';
import type { Birthday } from '@core/domain/thanks/birthday';
import type { DemoPerson } from '../seeding';
import type { AskedGrantRow, JournalRow } from '../../cloudfunctions/kit/documents';
import { grantRow, identityRow, nameRowOf, personRow } from './people';
import { HOME_COMMUNITY, TENANT } from './places';
import type { Town } from './town';

const STREET = `${TENANT}01/`;
const GRID = `${HOME_COMMUNITY}001/`;
const BUILDING = `${HOME_COMMUNITY}004/07/`;

interface Officer {
  id: string;
  name: string;
  phone: string;
  title: string;
  door: string;
  role?: Role;
  scope?: RegionPath;
}

/** Those who run the county: two administrators, so that one can approve what the other asks for, and who is to come. */
const officers: readonly Officer[] = [
  {
    id: 'gao',
    name: '高远',
    phone: '13800001501',
    title: '区县管理员',
    door: '001/01/1/102/',
    role: 'admin',
    scope: TENANT,
  },
  {
    id: 'luo',
    name: '罗静',
    phone: '13800001502',
    title: '区县管理员',
    door: '001/01/1/201/',
    role: 'admin',
    scope: TENANT,
  },
  { id: 'peng', name: '彭波', phone: '13800001503', title: '等同意的街道工作人员', door: '001/01/1/202/' },
  { id: 'shen', name: '沈玉梅', phone: '13800001504', title: '7 栋楼长', door: '004/07/1/101/' },
];

/** Administrators as the console shows them. */
export const administrators: DemoPerson[] = officers
  .filter(({ role }) => role !== undefined)
  .map(({ id, name, title }) => ({ openid: id, name, face: 'staff', title }));

/** What waits and what was done in the administration of the demo. */
export interface Administration {
  asked: AskedGrantRow[];
  journal: JournalRow[];
}

/** Moves the officers in: a leave that begins soon, a street grant that waits for its second person, what was done before. */
export function administer(town: Town, now: Ms): Administration {
  for (const { role, scope, door, ...officer } of officers) {
    town.people.push(personRow({ ...officer, home: `${HOME_COMMUNITY}${door}` }, now));
    town.names.push(...nameRowOf(officer, HOME_COMMUNITY));
    town.identities.push(identityRow(officer.id));
    if (role && scope) town.grants.push(grantRow(officer.id, role, scope, now));
  }
  answerAbove(town);
  leadBuilding(town, now);
  goOnLeave(town, now);
  return { asked: [waiting(now)], journal: journalOf(now) };
}

/** Who answers in the street and in the county for what nobody below answered. */
function answerAbove({ regions }: Town): void {
  const holders = { [STREET]: { street: 'zheng' }, [TENANT]: { county: 'gao' } };
  for (const [path, held] of Object.entries(holders)) {
    const region = regions.find(({ _id }) => _id === path);
    if (region) region.holders = { ...region.holders, ...held };
  }
}

/** 7 栋 has its two leaders: one who works elsewhere, one who is at home. */
function leadBuilding({ grants, regions }: Town, now: Ms): void {
  const pair = [
    { personId: 'wulei', kind: 'working' },
    { personId: 'shen', kind: 'notWorking' },
  ] as const;
  for (const { personId, kind } of pair)
    grants.push({ ...grantRow(personId, 'buildingLeader', BUILDING, now), pair: kind });
  const building = regions.find(({ _id }) => _id === BUILDING);
  if (building) building.holders = { leaderWorking: 'wulei', leaderNotWorking: 'shen' };
}

/** One of them told his community his birthday, which is near. */
export const birthdays = (now: Ms): Birthday[] => [
  { _id: 'wulei', community: HOME_COMMUNITY, day: dayOf(now + 3 * DAY).slice(5) },
];

/** The branch secretary of the first grid is away next week; his colleague of the third stands in. */
function goOnLeave({ grants }: Town, now: Ms): void {
  const grant = grants.find(({ personId, scope }) => personId === 'hejun' && scope === GRID);
  const from = moment(dayOf(now)) + 5 * DAY;
  if (grant)
    Object.assign(grant, { substituteId: 'sunli', leave: { from, until: from + 3 * DAY }, nextAt: from });
}

const waiting = (now: Ms): AskedGrantRow => {
  const { _id: _row, ...grant } = grantRow('peng', 'streetStaff', STREET, now);
  const term = { from: now, until: now + 365 * DAY, grantedBy: 'gao' };
  return { ...grant, ...term, _id: 'demo-asked-street', at: now - 3 * HOUR, within: around(STREET) };
};

function journalOf(now: Ms): JournalRow[] {
  const rows = [
    { by: 'gao', action: 'grant.give', place: STREET, about: 'peng', ago: 3 * HOUR, role: 'streetStaff' },
    {
      by: 'hejun',
      action: 'grant.substitute',
      place: GRID,
      about: 'hejun',
      ago: DAY,
      role: 'branchSecretary',
    },
    { by: 'zhou', action: 'grant.give', place: GRID, about: 'hejun', ago: 30 * DAY, role: 'branchSecretary' },
    {
      by: 'gao',
      action: 'grant.give',
      place: HOME_COMMUNITY,
      about: 'zhou',
      ago: 30 * DAY,
      role: 'communitySecretary',
    },
  ];
  return rows.map(({ by, action, place, about, ago, role }, n) => ({
    ...{ _id: `demo-journal-${n}`, at: now - ago, by, action, kind: 'grant', place, about },
    within: around(place),
    detail: { role },
  }));
}

const around = (place: RegionPath): RegionPath[] => levels.flatMap((level) => at(level, place) ?? []);
