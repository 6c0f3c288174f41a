import fc from 'fast-check';
import { aHelper, anOrder, monday } from '../../testing/builders';
import { officeHours } from '../calendar/clocks';
import { DAY, MINUTE } from '../calendar/time';
import type { Away } from './away';
import type { FreeTime } from './helper';
import { decisionOf, replay, type Decision } from './decision';
import { firstPolicy } from './policy';
import { planRefill, planWave, type Situation } from './wave';

const order = { ...anOrder({ state: 'open' }), beside: ['420583/01/03/013/'], skills: ['电工'] };

const anybody = fc.record({
  _id: fc.uuid(),
  kind: fc.constantFrom('member' as const, 'volunteer' as const),
  home: fc.constantFrom('06/2/101/', '06/1/101/', '07/1/101/').map((rest) => `420583/01/03/012/${rest}`),
  skills: fc.constantFrom<string[][]>(['电工'], ['电工', '水工'], []),
  free: fc.constantFrom<FreeTime[][]>(
    [],
    [{ weekday: 1, fromHour: 18, untilHour: 20 }],
    [{ weekday: 3, fromHour: 1, untilHour: 2 }],
  ),
  away: fc.constantFrom<Away[][]>([], [{ from: monday - DAY, until: monday + DAY }]),
  liveOrders: fc.nat(2),
  unanswered: fc.nat(2),
  credits: fc.nat(1),
  asked: fc.nat(20),
  yes: fc.nat(4),
  hoped: fc.double({ min: 0, max: 9, noNaN: true }),
  recentNotices: fc.record({
    value: fc.double({ min: 0, max: 30, noNaN: true }),
    at: fc.nat(DAY).map((ago) => monday - ago),
  }),
  recentServices: fc.record({
    value: fc.double({ min: 0, max: 5, noNaN: true }),
    at: fc.nat(DAY).map((ago) => monday - ago),
  }),
  noticesToday: fc.record({ day: fc.constantFrom('2026-11-23', '2026-11-22'), count: fc.nat(4) }),
  lastActiveAt: fc.constantFrom(monday, monday - 2 * DAY),
});
const somebodyElse = anybody.chain((one) =>
  fc.constantFrom('420583/01/03/013/', '420583/01/03/014/', '420583/01/04/001/').map((grid) => ({
    ...one,
    ...{ grid, home: `${grid}01/1/101/`, community: grid.slice(0, 13) },
  })),
);

const stored = (decision: Decision): Decision => JSON.parse(JSON.stringify(decision)) as Decision;
const outcome = ({ chosen, after }: Decision) => ({ chosen, after });

test('a stored decision comes to the same again, whoever was weighed', () => {
  const people = fc.uniqueArray(fc.oneof(anybody, somebodyElse), {
    selector: ({ _id }) => _id,
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      people,
      fc.constantFrom('normal' as const, 'urgent' as const),
      fc.nat(3),
      (some, urgency, n) => {
        const candidates = some.map((over) => aHelper(over));
        const asked = new Set(candidates.slice(0, n).map(({ _id }) => _id));
        const excluded = candidates.slice(n, n + 1).map(({ _id }) => _id);
        const asking = { ...order, urgency, routing: { ...order.routing, excluded } };
        const situation: Situation = {
          ...{ order: asking, asked, candidates, policy: firstPolicy, calendar: officeHours, now: monday },
        };
        const planned = planWave(situation);
        const decision = stored(decisionOf(situation, planned));
        expect(replay(decision)).toEqual(outcome(decision));
        expect(decision.chosen).toEqual(planned.chosen);

        const later = {
          ...situation,
          order: { ...asking, routing: planned.routing },
          asked: new Set([...asked, ...planned.chosen.map(({ personId }) => personId)]),
          now: monday + MINUTE,
        };
        const refill = planRefill(later, 2);
        if (refill) {
          const more = stored(decisionOf(later, refill, 2));
          expect(replay(more)).toEqual(outcome(more));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a changed figure does not come to the same: the replay weighs, it does not repeat', () => {
  const situation: Situation = {
    ...{
      order: { ...order, skills: [] },
      asked: new Set<string>(),
      policy: firstPolicy,
      calendar: officeHours,
    },
    candidates: ['a', 'b', 'c', 'd'].map((_id) => aHelper({ _id, asked: 9, yes: 3 })),
    now: monday,
  };
  const decision = decisionOf(situation, planWave(situation));
  const [first, ...others] = decision.candidates;
  if (!first) throw new Error('nobody was weighed');
  const other = replay({ ...decision, candidates: [{ ...first, liveOrders: 2 }, ...others] });
  expect(other?.chosen).not.toEqual(decision.chosen);
});

test('it holds no place: where anybody lives cannot be read from it', () => {
  const situation: Situation = {
    ...{ order, asked: new Set<string>(), policy: firstPolicy, calendar: officeHours, now: monday },
    candidates: [aHelper({ skills: ['电工'] })],
  };
  const text = JSON.stringify(decisionOf(situation, planWave(situation)));
  expect(text).not.toContain('420583');
  expect(text).not.toContain(order.title);
});
