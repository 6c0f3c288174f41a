import { aGrant } from '../../testing/builders';
import { at } from '../../testing/moments';
import {
  givable,
  isLeave,
  isPresent,
  isTerm,
  mayApprove,
  mayStandIn,
  mayStandOver,
  needsSecond,
  nextChange,
} from './grants';
import { chainOf, holderOf } from './offices';
import type { Role } from './person';

const TENANT = '990001/';
const STREET = `${TENANT}01/`;
const COMMUNITY = `${STREET}01/`;
const GRID = `${COMMUNITY}003/`;
const BUILDING = `${GRID}06/`;
const now = at('2026-11-23 09:00');
const DAY = 24 * 60 * 60_000;
const by = (role: Role, scope: string) => [aGrant({ personId: 'giver', role, scope })];

test('a role stands over its own level of place and no other', () => {
  expect(mayStandOver('communityStaff', COMMUNITY)).toBe(true);
  expect(mayStandOver('communityStaff', GRID)).toBe(false);
  expect(mayStandOver('admin', STREET)).toBe(false);
  expect(mayStandOver('member', COMMUNITY)).toBe(false);
});

test('each role is given by those the table names, inside their own place', () => {
  const secretary = by('communitySecretary', COMMUNITY);
  expect(givable(secretary, COMMUNITY)).toEqual(['propertyStaff', 'communityStaff']);
  expect(givable(secretary, GRID)).toEqual(['gridWorker', 'branchSecretary', 'propertyStaff']);
  expect(givable(secretary, `${STREET}02/`)).toEqual([]);
  expect(givable(by('streetStaff', STREET), COMMUNITY)).toEqual(['communitySecretary']);
  expect(givable(by('streetStaff', STREET), STREET)).toEqual([]);
  expect(givable(by('admin', TENANT), STREET)).toEqual(['streetStaff']);
  expect(givable(by('gridWorker', GRID), BUILDING)).toEqual([]);
  expect(givable(by('branchSecretary', GRID), BUILDING)).toEqual(['buildingLeader']);
});

test('the street and the administration need a second person, who is neither giver nor receiver', () => {
  const asked = { personId: 'new', grantedBy: 'first', role: 'streetStaff', scope: STREET } as const;
  const admin = by('admin', TENANT);
  expect(needsSecond('streetStaff') && needsSecond('admin')).toBe(true);
  expect(needsSecond('communitySecretary')).toBe(false);
  expect(mayApprove(admin, 'second', asked)).toBe(true);
  expect(mayApprove(admin, 'first', asked)).toBe(false);
  expect(mayApprove(admin, 'new', asked)).toBe(false);
  expect(mayApprove(by('streetStaff', STREET), 'second', asked)).toBe(false);
});

test('a term is at least a day, at most five years, and not over', () => {
  expect(isTerm(now, now + DAY, now)).toBe(true);
  expect(isTerm(now, now + DAY - 1, now)).toBe(false);
  expect(isTerm(now - 2 * DAY, now, now)).toBe(false);
  expect(isTerm(now, now + 6 * 366 * DAY, now)).toBe(false);
});

test('a leave lies within the term and is not over', () => {
  const grant = aGrant({ from: now - DAY, until: now + 10 * DAY });
  expect(isLeave({ from: now, until: now + DAY }, grant, now)).toBe(true);
  expect(isLeave({ from: now, until: now + 11 * DAY }, grant, now)).toBe(false);
  expect(isLeave({ from: now - DAY, until: now }, grant, now)).toBe(false);
  expect(isPresent({ ...grant, leave: { from: now, until: now + DAY } }, now)).toBe(false);
  expect(isPresent({ ...grant, leave: { from: now, until: now + DAY } }, now + DAY)).toBe(true);
});

test('who stands in holds a role of the kind nearby, and is there himself', () => {
  const grant = aGrant({ personId: 'away', scope: COMMUNITY });
  const time = { from: now, until: now + DAY };
  const neighbour = aGrant({ personId: 'sub', scope: `${STREET}02/` });
  expect(mayStandIn(grant, [neighbour], time)).toBe(true);
  expect(mayStandIn(grant, [{ ...neighbour, scope: `${TENANT}02/01/` }], time)).toBe(false);
  expect(mayStandIn(grant, [{ ...neighbour, role: 'member' }], time)).toBe(false);
  expect(mayStandIn(grant, [{ ...neighbour, personId: 'away' }], time)).toBe(false);
  expect(mayStandIn(grant, [{ ...neighbour, until: now + 1 }], time)).toBe(false);
  expect(mayStandIn(grant, [{ ...neighbour, leave: { from: now + 1, until: now + 2 } }], time)).toBe(false);
  expect(mayStandIn(grant, [{ ...neighbour, standsInFor: 'x' }], time)).toBe(false);
});

test('the next change is the nearest moment that is still to come', () => {
  const grant = aGrant({ from: 10, until: 100, leave: { from: 30, until: 40 } });
  expect([0, 10, 30, 40, 100].map((since) => nextChange(grant, since))).toEqual([10, 30, 40, 100, undefined]);
});

test('an office is held by who has been longest, then by his substitute, and then by who is left', () => {
  const first = aGrant({ _id: 'a', personId: 'first', from: 1, until: 100, leave: { from: 50, until: 60 } });
  const second = aGrant({ _id: 'b', personId: 'second', from: 2, until: 200 });
  const standIn = aGrant({ _id: 's', personId: 'sub', from: 50, until: 60, standsInFor: 'a' });
  const all = [second, standIn, first];
  expect([10, 55, 60, 150, 250].map((moment) => holderOf('duty', all, moment))).toEqual([
    'first',
    'sub',
    'first',
    'second',
    undefined,
  ]);
  const after = aGrant({ _id: 't', personId: 'sub', from: 100, until: 130, standsInFor: 'a' });
  expect(holderOf('duty', [first, after], 110)).toBe('sub');
  expect(holderOf('duty', [first, after, second], 110)).toBe('second');
});

test('a building has two leaders, one of each kind', () => {
  const pair = (['working', 'notWorking'] as const).map((kind) =>
    aGrant({ _id: kind, personId: kind, role: 'buildingLeader', scope: BUILDING, pair: kind }),
  );
  expect(holderOf('leaderWorking', pair, now)).toBe('working');
  expect(holderOf('leaderNotWorking', pair, now)).toBe('notWorking');
});

test('the chain names the holders around a place, lowest first, and leaves out what nobody holds', () => {
  const region = (_id: string, holders: object) =>
    [_id, { _id, level: 'grid', name: '', parent: '', order: 1, holders }] as const;
  const regions = new Map([
    region(STREET, { street: 'zheng' }),
    region(COMMUNITY, { duty: 'limin' }),
    region(GRID, { branchSecretary: 'sunli' }),
  ]);
  expect(chainOf(`${BUILDING}2/302/`, regions).map(({ personId }) => personId)).toEqual([
    'limin',
    'sunli',
    'zheng',
  ]);
});
