import { aHelper, anOrder, monday } from '../../testing/builders';
import { officeHours } from '../calendar/clocks';
import { forecastOf } from './forecast';
import { firstPolicy } from './policy';

const candidates = [
  aHelper({ _id: 'a' }),
  aHelper({ _id: 'b' }),
  aHelper({ _id: 'c', liveOrders: 2 }),
  aHelper({ _id: 'd', kind: 'volunteer' }),
  aHelper({ _id: 'e' }),
];
const situation = {
  ...{ order: anOrder({ state: 'open' }), asked: new Set(['e']), candidates },
  ...{ policy: firstPolicy, calendar: officeHours, now: monday },
};

test('who is left, why the others are not, and what the next round would do', () => {
  expect(forecastOf(situation, monday + 1)).toEqual({
    free: 2,
    whyNot: [
      { why: 'busy', people: 1 },
      { why: 'kind', people: 1 },
      { why: 'askedBefore', people: 1 },
    ],
    next: { at: monday + 1, ring: 1, people: 2 },
  });
});

test('once every round has been held nothing comes next', () => {
  const rounds = firstPolicy.rounds.normal.length;
  const wave = { ring: 4, at: monday, until: monday, asked: 0, ended: 'nobody' } as const;
  const waves = Array.from({ length: rounds }, (_, n) => ({ ...wave, number: n + 1 }));
  const order = { ...situation.order, routing: { ...situation.order.routing, waves } };
  expect(forecastOf({ ...situation, order }, monday).next).toBeUndefined();
});
