import { DAY, HOUR, moment } from '../calendar/time';
import type { Hearing } from './hearing';
import { reminderDue, remindedOf, remindsAt } from './reminders';

const now = moment('2026-11-20', 9);
const hearing = (over: Partial<Hearing>): Hearing => ({
  ...{ _id: 'one', version: 1, format: 'roundtable', state: 'registrationOpen', title: '充电棚', words: '' },
  ...{ place: '990001/01/01/', community: '990001/01/01/', agenda: [], venue: { words: '会客室' } },
  ...{ startsAt: now + 3 * DAY, endsAt: now + 3 * DAY + HOUR, panel: [], parties: [], pools: [], quorum: 0 },
  ...{ host: { personId: 'limin', role: 'communityStaff' }, createdAt: now, edition: 0, unanswered: 0 },
  ...{ actions: [], level: 0, trail: [], ...over },
});
const due = { at: now + DAY, step: 'minutes' as const };

test('who comes is told a day and two hours before, and nothing is told late', () => {
  const one = hearing({});
  expect(remindsAt(one, now)).toBe(now + 2 * DAY);
  expect(remindsAt(one, now + 2 * DAY)).toBe(now + 3 * DAY - 2 * HOUR);
  expect(remindsAt(one, now + 3 * DAY)).toBeUndefined();
  expect(reminderDue(one, now + 2 * DAY)).toBe('hearingTomorrow');
  expect(reminderDue(one, now + 3 * DAY)).toBeUndefined();
  expect(remindedOf(one)).toBe('seated');
});

test('the sides of a mediation are told, who are few', () => {
  expect(remindedOf(hearing({ format: 'mediation', parties: ['wang', 'he'] }))).toEqual(['wang', 'he']);
});

test.each<[Hearing['state'], Partial<Hearing>, string, readonly string[]]>([
  ['minutesDraft', { due }, 'minutesDue', ['limin', 'zhou']],
  ['resolution', { due }, 'resolutionDue', ['limin', 'zhou']],
  ['minutesPublished', { correctUntil: now + 2 * DAY }, 'minutesStand', ['limin']],
])('in %s whoever owes the next paper is asked once', (state, over, about, whom) => {
  const minuteTaker = { personId: 'zhou', role: 'communitySecretary' as const };
  const one = hearing({ state, minuteTaker, ...over });
  expect(reminderDue(one, now)).toBe(about);
  expect(remindedOf(one)).toEqual(whom);
  const at = remindsAt(one, now) ?? 0;
  expect(at).toBeGreaterThan(now);
  expect(remindsAt(one, at)).toBeUndefined();
});

test('a host who writes it down himself is asked once, and nobody is asked for what is over', () => {
  const minuteTaker = { personId: 'limin', role: 'communityStaff' as const };
  expect(remindedOf(hearing({ state: 'minutesDraft', minuteTaker, due }))).toEqual(['limin']);
  expect(remindsAt(hearing({ state: 'closed' }), now)).toBeUndefined();
  expect(reminderDue(hearing({ state: 'actions' }), now)).toBeUndefined();
});
