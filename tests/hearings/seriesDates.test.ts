import { plannedDates, type PlannedDate } from '@core/domain/hearing/dates';
import type { Exception, HolidayRule, Rhythm, Series } from '@core/domain/hearing/series';
import { holidayName, publicHolidays } from '../../cloudfunctions/kit/holidays';
import { measured } from '../support/figures';

/**
 * The tables below are typed by hand from a wall calendar and the notices of the General Office of the State Council on
 * the holidays of 2025 (国办发明电〔2024〕12 号) and of 2026 (国办发明电〔2025〕7 号): 2025 元旦 1.1, 春节 1.28–2.4, 清明 4.4–6,
 * 劳动节 5.1–5, 端午 5.31–6.2, 国庆中秋 10.1–8, working 1.26 2.8 4.27 9.28 10.11; 2026 元旦 1.1–3, 春节 2.15–23, 清明 4.4–6,
 * 劳动节 5.1–5, 端午 6.19–21, 中秋 9.25–27, 国庆 10.1–7, working 1.4 2.14 2.28 5.9 9.20 10.10. None of it comes from the code.
 */
const days = (year: number, text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((day) => `${year}-${day}`);

/** 书记和您拉拉呱, Mondays, left out in holidays: 2.3, 5.5, 6.2 and 10.6 of 2025; 2.16, 2.23, 4.6, 5.4 and 10.5 of 2026. */
const mondaysLeftOut = [
  ...days(
    2025,
    `01-06 01-13 01-20 01-27       02-10 02-17 02-24 03-03 03-10 03-17 03-24 03-31 04-07 04-14 04-21 04-28
           05-12 05-19 05-26       06-09 06-16 06-23 06-30 07-07 07-14 07-21 07-28 08-04 08-11 08-18 08-25
     09-01 09-08 09-15 09-22 09-29       10-13 10-20 10-27 11-03 11-10 11-17 11-24 12-01 12-08 12-15 12-22 12-29`,
  ),
  ...days(
    2026,
    `01-05 01-12 01-19 01-26 02-02 02-09             03-02 03-09 03-16 03-23 03-30       04-13 04-20 04-27
           05-11 05-18 05-25 06-01 06-08 06-15 06-22 06-29 07-06 07-13 07-20 07-27 08-03 08-10 08-17 08-24 08-31
     09-07 09-14 09-21 09-28       10-12 10-19 10-26 11-02 11-09 11-16 11-23 11-30 12-07 12-14 12-21 12-28`,
  ),
];

/** The same, held on the next working day: Wednesday after 春节 2025; one day for both Mondays of 春节 2026. */
const mondaysMoved = [
  ...mondaysLeftOut,
  ...days(2025, '02-05 05-06 06-03 10-09'),
  ...days(2026, '02-24 04-07 05-06 10-08'),
].sort();

/** 月例会, the first Thursday: 5.1 and 10.2 of 2025, 1.1 and 10.1 of 2026 are holidays. */
const thursdaysLeftOut = [
  ...days(2025, '01-02 02-06 03-06 04-03 06-05 07-03 08-07 09-04 11-06 12-04'),
  ...days(2026, '02-05 03-05 04-02 05-07 06-04 07-02 08-06 09-03 11-05 12-03'),
];
/** On the next working day: after 元旦 2026 that is Sunday the 4th, which makes up for Friday the 2nd. */
const thursdaysMoved = [
  ...thursdaysLeftOut,
  ...days(2025, '05-06 10-09'),
  ...days(2026, '01-04 10-08'),
].sort();

/** Saturdays of 2025's last quarter and of 2026's first: one that makes up for a holiday stays the Saturday it is. */
const saturdays = [
  ...days(2025, '10-11 10-18 10-25 11-01 11-08 11-15 11-22 11-29 12-06 12-13 12-20 12-27'),
  ...days(2026, '01-10 01-17 01-24 01-31 02-07 02-14 02-28 03-07 03-14 03-21 03-28'),
];

const monday: Rhythm = { every: 'week', interval: 1, weekdays: [1] };
const thursday: Rhythm = { every: 'month', nth: 1, weekday: 4 };
const saturday: Rhythm = { every: 'week', interval: 1, weekdays: [6] };

type Dated = Pick<Series, 'rhythm' | 'from' | 'onHoliday' | 'exceptions'>;
const series = (rhythm: Rhythm, onHoliday: HolidayRule, exceptions: Exception[] = []): Dated => ({
  ...{ rhythm, onHoliday, exceptions, from: '2025-01-01' },
});
const planned = (one: Dated, from = '2025-01-01', until = '2026-12-31'): PlannedDate[] =>
  plannedDates(one, publicHolidays, [from, until]);
const held = (dates: readonly PlannedDate[]): string[] => dates.flatMap(({ on }) => on ?? []).sort();

let compared = 0;
function same(found: readonly string[], table: readonly string[]): void {
  expect(found).toEqual(table);
  compared += table.length;
}
afterAll(() => measured('series-dates', compared));

test('every Monday of two years, left out in holidays', () => {
  same(held(planned(series(monday, 'skip'))), mondaysLeftOut);
});
test('every Monday of two years, moved off holidays', () => {
  same(held(planned(series(monday, 'nextWorkingDay'))), mondaysMoved);
});
test('the first Thursday of each month of two years, left out in holidays', () => {
  same(held(planned(series(thursday, 'skip'))), thursdaysLeftOut);
});
test('the first Thursday of each month of two years, moved off holidays', () => {
  same(held(planned(series(thursday, 'nextWorkingDay'))), thursdaysMoved);
});
test('Saturdays, two of which make up for a holiday and are held as ever', () => {
  same(held(planned(series(saturday, 'skip'), '2025-10-01', '2026-03-31')), saturdays);
});

test('with exceptions: one called off, one moved, one added, each with what was said', () => {
  const exceptions: Exception[] = [
    { kind: 'cancelled', day: '2026-07-13', why: '书记去区里开会' },
    { kind: 'moved', day: '2026-08-10', to: '2026-08-12', why: '停电' },
    { kind: 'added', day: '2026-12-05', why: '充电棚多说一次' },
    { kind: 'moved', day: '2026-10-05', to: '2026-10-10', why: '调休的周六补上' },
  ];
  const dates = planned(series(monday, 'skip', exceptions));
  const table = [...mondaysLeftOut, ...days(2026, '08-12 10-10 12-05')].filter(
    (day) => day !== '2026-07-13' && day !== '2026-08-10',
  );
  same(held(dates), table.sort());
  const said = new Map(dates.map(({ day, why }) => [day, why]));
  expect(said.get('2026-07-13')).toBe('书记去区里开会');
  expect(said.get('2026-12-05')).toBe('充电棚多说一次');
});

// The 6th of October 2025 is the Mid-Autumn day itself, within the holidays of the National Day.
test('what is left out says for which holiday', () => {
  const left = planned(series(monday, 'skip')).filter(({ on }) => on === undefined);
  same(
    left.map(({ day }) => `${day} ${holidayName(day) ?? ''}`),
    [
      ...['2025-02-03 春节', '2025-05-05 劳动节', '2025-06-02 端午', '2025-10-06 中秋'],
      ...['2026-02-16 春节', '2026-02-23 春节', '2026-04-06 清明', '2026-05-04 劳动节', '2026-10-05 国庆节'],
    ],
  );
});

test('2027 has not been announced: every date of it is shown as provisional, none before it is', () => {
  const dates = planned(series(monday, 'skip'), '2026-01-01', '2027-12-31');
  const [first, ...rest] = [
    dates.filter(({ provisional }) => provisional),
    dates.filter((one) => !one.provisional),
  ];
  expect(first[0]?.day).toBe('2027-01-04');
  expect(first.at(-1)?.day).toBe('2027-12-27');
  expect(first).toHaveLength(52);
  expect(rest.flat().every(({ day }) => day < '2027')).toBe(true);
  compared += first.length;
});
