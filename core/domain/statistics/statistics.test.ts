import fc from 'fast-check';
import { anOrder, anItem, claimer, helper, resident, staff, step } from '../../testing/builders';
import { at } from '../../testing/moments';
import { officeHours } from '../calendar/clocks';
import { DAY } from '../calendar/time';
import { forgotten } from '../order/forgotten';
import { outcomes } from '../order/order';
import { factsOf, type Answered, type OrderFacts } from './facts';
import { FEW, figureNames, formulas } from './figures';
import { isStart, moved, periodKinds, startOf, upTo } from './period';
import { rollUpsOf } from './rollUps';
import { added, bothAdded, noOrders, talliesOf, tallyOf, type Tally } from './tally';
import { quantile, withinOf } from './wait';

const now = at('2026-11-24 12:00');
const seen = { now, calendar: officeHours };

/** An order closed as solved and confirmed with five stars, claimed within three minutes, unless said otherwise. */
const facts = (more: Partial<OrderFacts> = {}): OrderFacts => ({
  day: '2026-11-23',
  community: '420583/01/03/',
  grid: '420583/01/03/012/',
  urgency: 'normal',
  standing: 'solved',
  answer: 'inTime',
  waited: 3,
  notices: 2,
  said: 'confirmed',
  stars: 5,
  escalations: [],
  reopened: false,
  noShow: false,
  settledAt: now,
  ...more,
});
const tallied = (...orders: OrderFacts[]): Tally => talliesOf(orders).normal;
const times = (n: number, more: Partial<OrderFacts> = {}) => Array.from({ length: n }, () => facts(more));

describe('what is read from an order', () => {
  test('a claim within the times for looking and for a human by name is an answer in time', () => {
    expect(factsOf(anOrder({ state: 'claimed' }), seen)).toMatchObject({
      day: '2026-11-23',
      standing: 'live',
      answer: 'inTime',
      waited: 2,
    });
  });

  test('the time runs from the moment it was placed, however late staff looked at it', () => {
    const open = step(anOrder(), 'publish', staff, at('2026-11-23 14:31'));
    const late = step(open, 'claim', helper, at('2026-11-23 14:32'), { claimer: { ...helper } });
    // Placed at 9: four hours to look, ninety minutes for a human, which is 14:30.
    expect(factsOf(late, seen)).toMatchObject({ answer: 'late' });
    const item = anItem({ triage: 'auto' });
    expect(factsOf(anOrder({ item }), { ...seen, now: at('2026-11-23 10:29') }).answer).toBe('awaited');
    expect(factsOf(anOrder({ item }), { ...seen, now: at('2026-11-23 10:31') }).answer).toBe('late');
  });

  test('who took it first counts, even when he gave it back', () => {
    const returned = step(anOrder({ state: 'claimed' }), 'returnToPool', claimer, at('2026-11-23 10:00'));
    expect(factsOf(returned, seen)).toMatchObject({ standing: 'live', waited: 2, answer: 'inTime' });
  });

  test('an order counts as before once the person it was for is forgotten', () => {
    const closed = step(anOrder({ state: 'closed' }), 'rate', resident, at('2026-11-23 11:00'), {
      rating: { stars: 4, tags: [], words: '谢谢', at: at('2026-11-23 11:00') },
    });
    expect(factsOf(forgotten(closed), seen)).toEqual(factsOf(closed, seen));
    expect(factsOf(closed, seen)).toMatchObject({ stars: 4, said: 'confirmed' });
    expect(factsOf(closed, seen).settledAt).toBe((closed.closedAt ?? 0) + 22 * DAY);
  });

  test('an escalation that was answered is in time; one that moved up is not', () => {
    const to = { personId: 'sunli', role: 'branchSecretary' } as const;
    const raised = { level: 1, to, why: 'unanswered', at: now - 5 * DAY, until: now - 4 * DAY } as const;
    const answer = { kind: 'explain', by: to, words: '等配件', at: now - 4.5 * DAY } as const;
    const order = (...escalations: NonNullable<ReturnType<typeof anOrder>['escalations']>) =>
      factsOf({ ...anOrder({ state: 'open' }), escalations }, seen).escalations;
    expect(order({ ...raised, answer, until: now + DAY })).toEqual(['inTime']);
    expect(order(raised)).toEqual(['late']);
    expect(order({ ...raised, until: now + 1 })).toEqual(['awaited']);
    const passedOn = { ...raised, settledAt: now - 4 * DAY };
    const next = { ...raised, level: 2, at: now - 4 * DAY, until: now - DAY, settledAt: now - 2 * DAY };
    expect(order(passedOn, next)).toEqual(['late', 'inTime']);
  });
});

describe('the figures', () => {
  test('who said nothing is not satisfied, and is not left out either', () => {
    const t = tallied(...times(3), ...times(2, { said: 'unconfirmed' }), facts({ stars: 3 }));
    expect(formulas.satisfaction(t)).toEqual({ part: 3, of: 6, value: 50 });
    expect(formulas.confirmation(t)).toEqual({ part: 4, of: 6, value: 67 });
  });

  test('withdrawn, duplicate and not ours stand in no denominator; rejected and explained do', () => {
    const outside = (['withdrawn', 'duplicate', 'notOurs'] as const).map((standing) => facts({ standing }));
    const t = tallied(
      ...times(4),
      facts({ standing: 'explained' }),
      facts({ standing: 'rejected' }),
      ...outside,
    );
    expect(t.placed).toBe(9);
    expect(formulas.resolution(t)).toEqual({ part: 4, of: 6, value: 67 });
    expect(formulas.response(t)).toEqual({ part: 6, of: 6, value: 100 });
  });

  test('an order still within its time is no denominator of the response yet', () => {
    const waiting = facts({ standing: 'live', answer: 'awaited', waited: undefined });
    expect(formulas.response(tallied(...times(5), waiting))).toEqual({ part: 5, of: 5, value: 100 });
  });

  test('fewer than five are shown as counts, without a share', () => {
    expect(formulas.resolution(tallied(...times(4)))).toEqual({ part: 4, of: 4 });
    expect(formulas.claimMedian(tallied(...times(4)))).toEqual({ part: 4, of: 4 });
    expect(formulas.noticesPerClaim(tallied(...times(4)))).toEqual({ part: 8, of: 4 });
  });

  test('half and nine tenths of the claims, and who was asked in vain', () => {
    const t = tallied(
      ...times(5, { waited: 3 }),
      ...times(4, { waited: 50 }),
      facts({ waited: 400 }),
      facts({ waited: undefined, standing: 'withdrawn', notices: 30 }),
    );
    expect(formulas.claimMedian(t)).toEqual({ part: 5, of: 10, value: 3 });
    expect(formulas.claimP90(t)).toEqual({ part: 9, of: 10, value: 50 });
    expect(formulas.noticesPerClaim(t)).toEqual({ part: 50, of: 10, value: 5 });
  });

  test('reopened, escalated and followed up', () => {
    const t = tallied(
      ...times(5, { escalations: ['inTime', 'late', 'awaited'] }),
      facts({ reopened: true, standing: 'live', followUp: 'inTime' }),
      facts({ followUp: 'late' }),
      facts({ followUp: 'awaited' }),
      facts({ followUp: 'unreached' }),
    );
    expect(formulas.reopening(t)).toEqual({ part: 1, of: 9, value: 11 });
    expect(formulas.escalations(t)).toEqual({ part: 5, of: 10, value: 50 });
    // Whoever was not reached was not asked.
    expect(formulas.followUps(t)).toEqual({ part: 1, of: 3 });
    expect(t.followUpUnreached).toBe(1);
  });

  test('urgent orders are counted apart', () => {
    const { normal, urgent } = talliesOf([
      facts(),
      facts({ urgency: 'urgent' }),
      facts({ urgency: 'urgent' }),
    ]);
    expect([normal.placed, urgent.placed]).toEqual([1, 2]);
  });
});

const answered = fc.constantFrom<Answered>('inTime', 'late', 'awaited');
const anyFacts: fc.Arbitrary<OrderFacts> = fc.record({
  day: fc.integer({ min: 0, max: 70 }).map((n) => moved({ kind: 'day', start: '2026-10-01' }, n).start),
  community: fc.constant('1/1/1/'),
  grid: fc.constantFrom('1/1/1/1/', '1/1/1/2/', '1/1/2/1/', '1/2/1/1/'),
  urgency: fc.constantFrom('normal', 'urgent'),
  standing: fc.constantFrom('live', ...outcomes),
  answer: answered,
  waited: fc.option(fc.double({ min: 0, max: 9e5, noNaN: true }), { nil: undefined }),
  notices: fc.integer({ min: 0, max: 60 }),
  said: fc.constantFrom('confirmed', 'unconfirmed', undefined),
  stars: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  escalations: fc.array(answered, { maxLength: 4 }),
  reopened: fc.boolean(),
  noShow: fc.boolean(),
  followUp: fc.option(
    fc.constantFrom<OrderFacts['followUp'] & string>('inTime', 'late', 'awaited', 'unreached'),
    { nil: undefined },
  ),
});

describe('for any orders', () => {
  test('the parts sum to the whole, in every place and period', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 60 }), (orders) => {
        const kept = new Map<string, ReturnType<typeof talliesOf>>();
        for (const order of orders) {
          for (const { place, period } of rollUpsOf(order.grid, order.day)) {
            const key = `${place}${period.kind}${period.start}`;
            kept.set(key, bothAdded(kept.get(key) ?? noOrders, talliesOf([order])));
          }
        }
        for (const kind of periodKinds) {
          const tenant = [...kept].filter(([key]) => key.startsWith(`1/${kind}`)).map(([, tally]) => tally);
          const grids = [...kept].filter(([key]) => key.match(/^(?:\d\/){4}/) && key.includes(kind));
          const whole = talliesOf(orders);
          expect(tenant.reduce((a, b) => bothAdded(a, b), noOrders)).toEqual(whole);
          expect(grids.reduce((a, [, b]) => bothAdded(a, b), noOrders)).toEqual(whole);
        }
      }),
    );
  });

  test('what was placed is live or has one outcome, and no figure has more above the line than below', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 60 }), (orders) => {
        const { normal, urgent } = talliesOf(orders);
        for (const tally of [normal, urgent]) {
          const standings = ['live', ...outcomes] as const;
          expect(standings.reduce((sum, one) => sum + (tally[one] ?? 0), 0)).toBe(tally.placed ?? 0);
          for (const name of figureNames.filter((one) => one !== 'noticesPerClaim')) {
            const { part, of, value } = formulas[name](tally);
            expect(part).toBeLessThanOrEqual(of);
            expect(value === undefined).toBe(of < FEW);
          }
        }
      }),
    );
  });

  test('taking away what was added leaves what was there', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (a, b) => {
        expect(added(added(tallyOf(a), tallyOf(b)), tallyOf(b), -1)).toEqual(tallyOf(a));
      }),
    );
  });
});

test('periods begin on their first day, across months and years', () => {
  expect(startOf('week', '2027-01-01')).toBe('2026-12-28');
  expect(startOf('month', '2027-01-31')).toBe('2027-01-01');
  expect(moved({ kind: 'month', start: '2027-01-01' }, -2).start).toBe('2026-11-01');
  expect(upTo({ kind: 'week', start: '2026-11-23' }, 3).map(({ start }) => start)).toEqual([
    ...['2026-11-09', '2026-11-16', '2026-11-23'],
  ]);
  expect(isStart('week', '2026-11-24')).toBe(false);
  expect(isStart('day', '2026-02-30')).toBe(false);
});

test('waits are told by stretches, upwards; the longest of all is kept too', () => {
  expect(withinOf(0)).toBe('within1');
  expect(withinOf(15)).toBe('within15');
  expect(withinOf(15.1)).toBe('within20');
  expect(withinOf(9e9)).toBe('within525600');
  expect(quantile({}, 0.5)).toBeUndefined();
});
