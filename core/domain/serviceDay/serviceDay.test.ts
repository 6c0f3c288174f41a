import fc from 'fast-check';
import { aHelper, anOrder } from '../../testing/builders';
import { at } from '../../testing/moments';
import { firstPolicy } from '../routing/policy';
import { assign, mayGo, type Bundled, type Seat } from './assign';
import { comingDays, serviceDayOf } from './date';
import { dayStates, daySteps, mayPlan, stepped, stopsDay, type DayAct, type ServiceDay } from './day';
import { inWalkingOrder, planSheet, sheetText } from './sheet';
import { teamsOf, type Comer, type SignUp, type Team } from './team';

const holidays = {
  closed: ['2026-01-03', '2026-04-04', '2026-05-02', '2026-10-03', '2026-10-10'],
  opened: [],
  lastYear: 2026,
};
const GRID = '420583/01/03/012/';
const now = at('2026-11-20 09:00');

describe('the date', () => {
  test('is the first Saturday of the month', () => {
    expect(serviceDayOf('2026-11', holidays)).toEqual({ day: '2026-11-07', provisional: false });
    expect(serviceDayOf('2026-08', holidays)).toEqual({ day: '2026-08-01', provisional: false });
  });

  test('moves to the next Saturday that is no holiday, twice where it must', () => {
    expect(serviceDayOf('2026-04', holidays)).toEqual({
      day: '2026-04-11',
      provisional: false,
      movedFrom: '2026-04-04',
    });
    expect(serviceDayOf('2026-10', holidays).day).toBe('2026-10-17');
  });

  test('is provisional in a year whose holidays nobody knows yet', () => {
    expect(serviceDayOf('2027-05', holidays)).toEqual({ day: '2027-05-01', provisional: true });
  });

  test('comes once a month, today’s included, over the turn of the year', () => {
    const days = comingDays(at('2026-11-07 12:00'), holidays, 3);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-07', '2026-12-05', '2027-01-02']);
    expect(comingDays(at('2026-11-08 00:00'), holidays, 1)[0]?.day).toBe('2026-12-05');
  });

  test('is always a Saturday and never a holiday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const { day } = serviceDayOf(`${year}-${String(month).padStart(2, '0')}`, holidays);
        return new Date(`${day}T12:00:00Z`).getUTCDay() === 6 && !holidays.closed.includes(day);
      }),
    );
  });
});

const aDay = (over: Partial<ServiceDay> = {}): ServiceDay => ({
  ...{ _id: 'd', version: 1, place: '420583/01/03/', day: '2026-12-05', provisional: false },
  ...{ fromHour: 9, untilHour: 12, meetAt: '社区门口', state: 'planned', by: 'limin', at: now, ...over },
});

describe('the life of a day', () => {
  test('goes from planned to wrapped up, and begins on its date alone', () => {
    const open = stepped(aDay(), 'open', now);
    const matched = stepped(open, 'settle', now);
    expect(stopsDay(matched, 'begin', now)).toBe('DAY_NOT_YET');
    const underway = stepped(matched, 'begin', at('2026-12-05 09:00'));
    expect(stepped(underway, 'wrapUp', at('2026-12-05 12:00'))).toMatchObject({
      state: 'wrappedUp',
      version: 5,
    });
  });

  test('nobody signs up for a day that is over', () => {
    expect(stopsDay(aDay({ state: 'signUp' }), 'signUp', at('2026-12-06 00:00'))).toBe('DAY_PAST');
  });

  test('nothing changes once it is wrapped up or cancelled, and a step that is no row cannot happen', () => {
    for (const state of dayStates)
      for (const act of Object.keys(daySteps) as DayAct[]) {
        const day = aDay({ state });
        const stop = stopsDay(day, act, at('2026-12-05 09:00'));
        if (state === 'wrappedUp' || state === 'cancelled') expect(stop).toBe('DAY_NOT_NOW');
        if (stop) expect(() => stepped(day, act, at('2026-12-05 09:00'))).toThrow();
      }
  });

  test('is planned for today or a date within reach', () => {
    expect(['2026-11-19', '2026-11-20', '2026-12-05', '2027-12-05'].map((day) => mayPlan(day, now))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

const comer = (personId: string, over: Partial<SignUp> = {}, skills: string[] = []): Comer => ({
  skills,
  signUp: {
    ...{ _id: `d-${personId}`, dayId: 'd', personId, kind: 'member', grid: GRID, community: '420583/01/03/' },
    ...{ alone: false, most: 3, state: 'in', at: now, ...over },
  },
});

describe('teams', () => {
  test('neighbours of a grid go together, who wants to go alone does, and members lead', () => {
    const comers = [
      comer('xu', { kind: 'volunteer', at: now - 5 }, ['维修']),
      comer('chen', { most: 5 }, ['法律']),
      comer('liu', { alone: true }),
      comer('zhao'),
      comer('wulei', { at: now + 1 }),
    ];
    const teams = teamsOf('d', [], comers, 1);
    expect(teams.map(({ people }) => people)).toEqual([['chen', 'zhao', 'wulei'], ['liu'], ['xu']]);
    expect(teams[0]).toMatchObject({ lead: 'chen', leadKind: 'member', most: 5, skills: ['法律'] });
    expect(teams[2]).toMatchObject({ leadKind: 'volunteer', skills: ['维修'] });
  });

  test('teams stay together; who cannot come leaves, and who is new joins one with room', () => {
    const before = teamsOf(
      'd',
      [],
      ['a', 'b', 'c', 'e'].map((id) => comer(id)),
      1,
    );
    const comers = [comer('a', { state: 'absent' }), ...['b', 'c', 'e', 'f'].map((id) => comer(id))];
    const after = teamsOf('d', before, comers, 3);
    expect(after.map(({ number, lead, people }) => [number, lead, people])).toEqual([
      [1, 'b', ['b', 'c', 'f']],
      [2, 'e', ['e']],
    ]);
  });

  test('a team of nobody is none', () => {
    const before = teamsOf('d', [], [comer('a')], 1);
    expect(teamsOf('d', before, [comer('a', { state: 'off' })], 2)).toEqual([]);
  });
});

const bundled = (id: string, over: Partial<Bundled> = {}): Bundled => {
  const order = anOrder({ state: 'open', id });
  return { ...order, excluded: [], ...over };
};
const seat = (number: number, over: Partial<Team> = {}): Seat => ({
  team: {
    ...{ _id: `d-t${number}`, dayId: 'd', number, grid: GRID, community: '420583/01/03/' },
    ...{ people: [`p${number}`], lead: `p${number}`, leadKind: 'member', skills: [], most: 1, ...over },
  },
  lead: aHelper({ _id: `p${number}` }),
});
const given = (orders: Bundled[], seats: Seat[]) =>
  Object.fromEntries(assign(orders, seats, firstPolicy, now));

describe('matching', () => {
  test('a team goes where it may go: kind, skills, not its own door, not where it said no', () => {
    const team = seat(1, { leadKind: 'volunteer', skills: ['维修'] }).team;
    const open = bundled('o', { helpers: 'volunteer' });
    expect(mayGo(open, team)).toBe(true);
    expect(mayGo({ ...open, skills: ['维修'] }, team)).toBe(true);
    expect(mayGo({ ...open, helpers: 'member' }, team)).toBe(false);
    expect(mayGo({ ...open, skills: ['法律'] }, team)).toBe(false);
    expect(mayGo({ ...open, residentId: 'p1' }, team)).toBe(false);
    expect(mayGo({ ...open, excluded: ['p1'] }, team)).toBe(false);
  });

  test('as many orders as possible get somebody, even where the nearest team must leave a door to another', () => {
    const orders = [bundled('easy'), bundled('skilled', { skills: ['维修'] })];
    expect(given(orders, [seat(1, { skills: ['维修'] }), seat(2)])).toEqual({
      easy: 'd-t2',
      skilled: 'd-t1',
    });
  });

  test('what has a team keeps it, unless one more order gets somebody by its moving', () => {
    const kept = [bundled('a', { teamId: 'd-t2' }), bundled('b', { teamId: 'd-t1' })];
    const near = { ...seat(1), lead: aHelper({ _id: 'p1' }) };
    const far = { ...seat(2), lead: aHelper({ _id: 'p2', home: '420583/01/03/099/01/1/101/' }) };
    expect(given(kept, [near, far])).toEqual({ a: 'd-t2', b: 'd-t1' });
    const skilled = { ...near, team: { ...near.team, skills: ['维修'] } };
    const squeezed = [bundled('a', { teamId: 'd-t1' }), bundled('new', { skills: ['维修'] })];
    expect(given(squeezed, [skilled, far])).toEqual({ a: 'd-t2', new: 'd-t1' });
  });

  test('what somebody has taken on stays, and takes up his time', () => {
    const orders = [bundled('held', { teamId: 'd-t1', taken: true }), bundled('other')];
    expect(given(orders, [seat(1)])).toEqual({ held: 'd-t1' });
    expect(given(orders, [seat(1, { most: 2 })])).toEqual({ held: 'd-t1', other: 'd-t1' });
  });

  test('what the desk put somewhere by hand stays there while that team comes', () => {
    const orders = [bundled('a', { teamId: 'd-t2', byHand: true }), bundled('b')];
    const far = { ...seat(2, { most: 2 }), lead: aHelper({ _id: 'p2', home: '420583/01/03/099/01/1/101/' }) };
    expect(given(orders, [seat(1), far])).toEqual({ a: 'd-t2', b: 'd-t1' });
    expect(given(orders, [seat(1, { most: 2 })])).toEqual({ a: 'd-t1', b: 'd-t1' });
  });

  test('no team gets more than it can do, whatever it had before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (had, most) => {
        const seats = [1, 2, 3].map((n) => seat(n, { most }));
        const orders = had.map((n, i) => bundled(`o${i}`, n > 0 && n < 4 ? { teamId: `d-t${n}` } : {}));
        const teams = Object.values(given(orders, seats));
        const used = seats.map(({ team }) => teams.filter((id) => id === team._id).length);
        expect(Math.max(...used)).toBeLessThanOrEqual(most);
        expect(teams).toHaveLength(Math.min(orders.length, 3 * most));
      }),
      { numRuns: 60 },
    );
  });
});

test('a plan lists its doors in the order in which they are reached, and leaves out what is not known', () => {
  const stops = [
    { place: `${GRID}06/2/302/`, code: '1205-0002', title: '换灯管', door: '6 栋 2 单元 302' },
    { place: `${GRID}05/1/101/`, code: '1205-0001', title: '看看老人', phone: '13800001101' },
  ];
  expect(inWalkingOrder(stops).map(({ code }) => code)).toEqual(['1205-0001', '1205-0002']);
  const sheet = planSheet({ title: '第 1 组', lines: ['2026-12-05'] }, stops);
  expect(sheet.rows[1]).toEqual(['2', '1205-0002', '换灯管', '6 栋 2 单元 302', '', '', '']);
  expect(sheetText(sheet)).toBe(
    '第 1 组\n2026-12-05\n1. 1205-0001 · 看看老人 · 13800001101\n2. 1205-0002 · 换灯管 · 6 栋 2 单元 302',
  );
});
