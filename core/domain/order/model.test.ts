import fc from 'fast-check';
import { anOrder, duty, monday } from '../../testing/builders';
import { officeHours } from '../calendar/clocks';
import { DAY, HOUR, MINUTE } from '../calendar/time';
import { planWave } from '../routing/wave';
import { firstPolicy } from '../routing/policy';
import { isLive, violations, type Order } from './order';
import { acts, rowOf, type Act } from './steps';
import { take, theClock, type Actor, type Change } from './take';

/** What an act brings along, as its handler would. */
function changeOf(order: Order, act: Act, now: number): Change {
  switch (act) {
    case 'claim':
      return { claimer: { personId: 'chen', role: 'member' } };
    case 'accept':
      return order.dispatch ? { claimer: { personId: order.dispatch.to, role: 'member' } } : {};
    case 'assign':
      return { dispatch: { to: 'liu', role: 'member', by: duty } };
    case 'resolve':
      return { outcome: 'solved', result: { words: '好了', photos: [] } };
    case 'confirm':
      return { confirmation: 'confirmed' };
    case 'closeUnconfirmed':
      return { confirmation: 'unconfirmed' };
    case 'dispute':
      return { confirmation: 'disputed' };
    case 'rate':
      return { rating: { stars: 4, tags: [], words: '', at: now } };
    case 'ask':
      return {
        routing: planWave({
          order,
          asked: new Set(),
          candidates: [],
          policy: firstPolicy,
          calendar: officeHours,
          now,
        }).routing,
      };
    default:
      return {};
  }
}

const command = fc.record({
  act: fc.constantFrom(...acts),
  wait: fc.constantFrom(0, MINUTE, 20 * MINUTE, 3 * HOUR, DAY),
});

test('whatever people and the clock do, one person answers, nothing is lost and rings never shrink', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      let order = anOrder();
      let now = monday;
      for (const { act, wait } of commands) {
        now += wait;
        const by = rowOf(act).by[0] ?? 'clock';
        const actor: Actor =
          by === 'clock' ? theClock : { personId: `the ${by}`, role: 'resident', relations: [by] };
        const before = order;
        const decision = take(before, act, actor, changeOf(before, act, now), { now, calendar: officeHours });
        if (!decision.ok) continue;
        order = decision.order;
        expect(violations(order)).toEqual([]);
        expect(order.version).toBe(before.version + 1);
        expect(order.level).toBeGreaterThanOrEqual(before.level);
        expect(order.submittedAt).toBe(before.submittedAt);
        const rings = order.routing.waves.map(({ ring }) => ring);
        expect([...rings].sort()).toEqual(rings);
        if (isLive(order)) expect(order.accountable?.personId).toBeTruthy();
        expect(new Set(decision.notify.map(({ to }) => to)).size).toBe(decision.notify.length);
      }
    }),
    { numRuns: 500 },
  );
});
