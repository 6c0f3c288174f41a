import fc from 'fast-check';
import type { PublicHolidays } from '../settings/hours';
import { comingDates, plannedDates } from './dates';
import { sittersOn, swapped } from './rota';
import type { Exception, Rhythm, Series } from './series';

/**
 * From the notices of the General Office of the State Council on the holidays of 2025 (国办发明电〔2024〕12 号) and of
 * 2026 (国办发明电〔2025〕7 号), typed off by hand; the package's table is held against it in tests/.
 */
const HOLIDAYS: PublicHolidays = {
  closed: [
    ...['2025-01-01'],
    ...days('2025-01-28', 8),
    ...days('2025-04-04', 3),
    ...days('2025-05-01', 5),
    ...days('2025-05-31', 3),
    ...days('2025-10-01', 8),
    ...days('2026-01-01', 3),
    ...days('2026-02-15', 9),
    ...days('2026-04-04', 3),
    ...days('2026-05-01', 5),
    ...days('2026-06-19', 3),
    ...days('2026-09-25', 3),
    ...days('2026-10-01', 7),
  ],
  opened: [
    ...['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  ],
  lastYear: 2026,
};
function days(first: string, count: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, n) => new Date(start + n * 86_400_000).toISOString().slice(0, 10));
}

type Dated = Pick<Series, 'rhythm' | 'from' | 'until' | 'onHoliday' | 'exceptions'>;
const mondays: Rhythm = { every: 'week', interval: 1, weekdays: [1] };
const series = (over: Partial<Dated> = {}): Dated => ({
  ...{ rhythm: mondays, from: '2025-01-01', onHoliday: 'skip', exceptions: [] },
  ...over,
});
const held = (one: Dated, from: string, until: string): (string | undefined)[] =>
  plannedDates(one, HOLIDAYS, [from, until]).flatMap(({ on }) => on ?? []);

test('every Monday from three to five: in a holiday it is left out', () => {
  expect(held(series(), '2026-09-21', '2026-10-19')).toEqual([
    '2026-09-21',
    '2026-09-28',
    '2026-10-12',
    '2026-10-19',
  ]);
});

test('or it is held on the next working day, and a Sunday that makes up for a holiday is one', () => {
  const moves = series({ onHoliday: 'nextWorkingDay' });
  expect(held(moves, '2026-10-05', '2026-10-05')).toEqual(['2026-10-08']);
  const newYear = series({ ...moves, rhythm: { every: 'month', nth: 1, weekday: 4 } });
  // Sunday the 4th of January 2026 makes up for the 2nd.
  expect(held(newYear, '2026-01-01', '2026-01-01')).toEqual(['2026-01-04']);
  const fridays = series({ ...moves, rhythm: { every: 'week', interval: 1, weekdays: [5] } });
  expect(held(fridays, '2025-10-03', '2025-10-03')).toEqual(['2025-10-09']);
  const sundays = series({ ...moves, rhythm: { every: 'week', interval: 1, weekdays: [7] } });
  // The first working day after 清明 2026 is Tuesday the 7th; after 春节 2026, which ends on a Monday, Tuesday the 24th.
  expect(held(sundays, '2026-04-05', '2026-04-05')).toEqual(['2026-04-07']);
});

test('a make-up Saturday is no Monday: a weekly rule stays on its weekday', () => {
  expect(held(series(), '2026-02-09', '2026-03-02')).toEqual(['2026-02-09', '2026-03-02']);
  expect(held(series(), '2026-10-05', '2026-10-11')).toEqual([]);
});

test('the first Thursday of a month, the last Friday of one', () => {
  const thursday: Rhythm = { every: 'month', nth: 1, weekday: 4 };
  expect(held(series({ rhythm: thursday }), '2026-09-01', '2026-12-31')).toEqual([
    ...['2026-09-03', '2026-11-05', '2026-12-03'],
  ]);
  const moved = series({ rhythm: thursday, onHoliday: 'nextWorkingDay' });
  expect(held(moved, '2026-10-01', '2026-10-31')).toEqual(['2026-10-08']);
  const friday: Rhythm = { every: 'month', nth: -1, weekday: 5 };
  expect(held(series({ rhythm: friday }), '2026-07-01', '2026-08-31')).toEqual(['2026-07-31', '2026-08-28']);
});

test('every second week is counted from the first day', () => {
  const rhythm: Rhythm = { every: 'week', interval: 2, weekdays: [1, 4] };
  const second = series({ rhythm, from: '2026-11-02' });
  expect(held(second, '2026-11-01', '2026-11-30')).toEqual([
    ...['2026-11-02', '2026-11-05', '2026-11-16', '2026-11-19', '2026-11-30'],
  ]);
});

test('one date is called off, one moved, one added, and each says why', () => {
  const exceptions: Exception[] = [
    { kind: 'cancelled', day: '2026-11-09', why: '书记去区里开会' },
    { kind: 'moved', day: '2026-11-16', to: '2026-11-18', why: '停电' },
    { kind: 'added', day: '2026-11-21', why: '电梯的事多说一次' },
  ];
  const dates = plannedDates(series({ exceptions }), HOLIDAYS, ['2026-11-09', '2026-11-23']);
  expect(dates.map(({ day, on, reason, why }) => [day, on, reason, why])).toEqual([
    ['2026-11-09', undefined, 'cancelled', '书记去区里开会'],
    ['2026-11-16', '2026-11-18', 'moved', '停电'],
    ['2026-11-21', '2026-11-21', 'added', '电梯的事多说一次'],
    ['2026-11-23', '2026-11-23', undefined, undefined],
  ]);
});

test('what is moved off a holiday gives way to the date that lies there anyhow', () => {
  const rhythm: Rhythm = { every: 'week', interval: 1, weekdays: [1, 4] };
  const both = series({ rhythm, onHoliday: 'nextWorkingDay' });
  const dates = plannedDates(both, HOLIDAYS, ['2026-10-01', '2026-10-12']);
  expect(dates.map(({ day, on, reason }) => [day, on, reason])).toEqual([
    ['2026-10-01', undefined, 'sameDay'],
    ['2026-10-05', undefined, 'sameDay'],
    ['2026-10-08', '2026-10-08', undefined],
    ['2026-10-12', '2026-10-12', undefined],
  ]);
});

test('a year whose holidays have not been announced is provisional', () => {
  const { list } = comingDates(series(), HOLIDAYS, { from: '2026-12-21', count: 3 });
  expect(list.map(({ day, provisional }) => [day, provisional])).toEqual([
    ['2026-12-21', false],
    ['2026-12-28', false],
    ['2027-01-04', true],
  ]);
});

test('pages of dates follow each other without a gap', () => {
  const first = comingDates(series(), HOLIDAYS, { from: '2026-11-01', count: 3 });
  expect(first.list.at(-1)?.day).toBe('2026-11-16');
  expect(first.next).toBe('2026-11-23');
  const ends = series({ until: '2026-11-16' });
  expect(comingDates(ends, HOLIDAYS, { from: '2026-11-01', count: 3 }).next).toBeUndefined();
});

const lanes = [
  { title: '书记', people: ['孙丽'] },
  { title: '法律顾问', people: ['张律师', '李律师', '王律师'] },
];

test('who sits follows in turn, and a date that is called off shifts nobody', () => {
  const exceptions: Exception[] = [{ kind: 'cancelled', day: '2025-01-13', why: '下雪' }];
  const dates = plannedDates(series({ exceptions }), HOLIDAYS, ['2025-01-06', '2025-01-20']);
  const names = dates.map((date) => sittersOn({ lanes, swaps: [] }, date).map(({ name }) => name));
  expect(names).toEqual([
    ['孙丽', '张律师'],
    ['孙丽', '李律师'],
    ['孙丽', '王律师'],
  ]);
});

test('two change their dates, and change back', () => {
  const [one, two, three] = plannedDates(series(), HOLIDAYS, ['2025-01-06', '2025-01-20']);
  const adviser = (swaps: Series['swaps']) =>
    [one!, two!, three!].map((date) => sittersOn({ lanes, swaps }, date)[1]?.name);
  const once = swapped({ lanes, swaps: [] }, 1, [one!, three!]);
  expect(adviser(once)).toEqual(['王律师', '李律师', '张律师']);
  expect(adviser(swapped({ lanes, swaps: once }, 1, [one!, three!]))).toEqual(['张律师', '李律师', '王律师']);
});

test('no day is held twice, whatever the rhythm and the exceptions', () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
  const onHoliday = fc.constantFrom('skip' as const, 'nextWorkingDay' as const);
  fc.assert(
    fc.property(weekdays, fc.integer({ min: 1, max: 4 }), onHoliday, (chosen, interval, rule) => {
      const rhythm: Rhythm = { every: 'week', interval, weekdays: chosen };
      const list = held(series({ rhythm, onHoliday: rule }), '2025-01-01', '2026-12-31');
      expect(new Set(list).size).toBe(list.length);
      for (const day of list) expect(HOLIDAYS.closed).not.toContain(day);
    }),
    { numRuns: 60 },
  );
});
