import { after } from '../calendar/clocks';
import { DAY, dayOf } from '../calendar/time';
import { at } from '../../testing/moments';
import { firstPolicy } from '../routing/policy';
import { calendarOf, faultIn, provisionalFrom, usualHours, type OpeningHours } from './hours';
import { outOfBounds, policyUnder, ruleNames, usualRules, bounds } from './rules';

const holidays = { closed: ['2026-10-01', '2026-10-02'], opened: ['2026-10-10'], lastYear: 2026 };
const now = at('2026-09-28 09:00');
const office = (over: Partial<OpeningHours> = {}): OpeningHours => ({
  ...usualHours,
  until: { hour: 18, minute: 0 },
  weekdays: [1, 2, 3, 4, 5],
  keepsHolidays: true,
  ...over,
});

test('working hours leave out the holidays and take the days that make up for them', () => {
  const calendar = calendarOf(office(), holidays);
  expect(after('wh', at('2026-09-30 17:30'), 60, calendar)).toBe(at('2026-10-05 09:00'));
  expect(after('wh', at('2026-10-09 17:30'), 60, calendar)).toBe(at('2026-10-10 09:00'));
});

test('what the community says of a day goes before what the state says', () => {
  const calendar = calendarOf(office({ opened: ['2026-10-01'], closed: ['2026-10-10'] }), holidays);
  expect(after('wh', at('2026-09-30 17:30'), 60, calendar)).toBe(at('2026-10-01 09:00'));
  expect(after('wh', at('2026-10-09 17:30'), 60, calendar)).toBe(at('2026-10-12 09:00'));
});

test('a duty roster that works through the holidays is not touched by them', () => {
  const calendar = calendarOf(office({ keepsHolidays: false }), holidays);
  expect(after('wh', at('2026-09-30 17:30'), 60, calendar)).toBe(at('2026-10-01 09:00'));
});

test.each<[string, Partial<OpeningHours>, string | undefined]>([
  ['an ordinary week', {}, undefined],
  ['a day that ends before it begins', { until: { hour: 8, minute: 0 } }, 'shortDay'],
  ['an hour a day', { until: { hour: 9, minute: 30 } }, 'shortDay'],
  ['no day of the week', { weekdays: [] }, 'noWeekday'],
  ['a day closed and opened', { closed: ['2026-10-12'], opened: ['2026-10-12'] }, 'closedAndOpened'],
  ['Mondays alone, three of them closed', { weekdays: [1], closed: mondays(3) }, 'longClosed'],
  ['more days than anybody keeps an eye on', { closed: mondays(61) }, 'tooManyDays'],
])('%s', (_, over, fault) => {
  expect(faultIn(office(over), holidays, now)).toBe(fault);
});

function mondays(count: number): string[] {
  const first = at('2026-10-05 00:00');
  return Array.from({ length: count }, (_, week) => dayOf(first + week * 7 * DAY));
}

test('a year whose holidays are not announced is provisional', () => {
  expect(provisionalFrom(holidays)).toBe('2027-01-01');
});

test('every rule as usual lies within its bounds, and one step beyond them does not', () => {
  expect(outOfBounds(usualRules)).toEqual([]);
  for (const name of ruleNames) {
    expect(outOfBounds({ ...usualRules, [name]: bounds[name].most + 1 })).toEqual([name]);
    expect(outOfBounds({ ...usualRules, [name]: bounds[name].least - 1 })).toEqual([name]);
    expect(outOfBounds({ ...usualRules, [name]: 1.5 })).toEqual([name]);
  }
});

test('the usual rules are the policy that was in force before anybody set any', () => {
  expect(policyUnder(usualRules, firstPolicy)).toEqual(firstPolicy);
});
