import { aHelper, anOrder, branch, duty, monday, secretary, theClock } from '../../testing/builders';
import { officeHours } from '../calendar/clocks';
import { restaffed } from './accountability';
import type { Holder } from './order';
import { take } from './take';

const substitute: Holder = { personId: 'deng', role: 'communityStaff' };
const later = monday + 30 * 60_000;

function restaff(order: ReturnType<typeof anOrder>, named: readonly Holder[]) {
  const decision = take(order, 'restaff', theClock, restaffed(order, named), {
    now: later,
    calendar: officeHours,
  });
  if (!decision.ok) throw new Error(decision.refusal);
  return decision;
}

test('a substitute answers in the same step, by the same hour, and is told', () => {
  const order = anOrder();
  const { order: after, notify } = restaff(order, [substitute, branch, secretary]);
  expect(after.accountable).toMatchObject({ personId: 'deng', until: order.accountable?.until });
  expect(after.due).toEqual(order.due);
  expect(after.trail.at(-1)).toMatchObject({ act: 'restaff', at: later });
  expect(notify).toEqual([{ to: 'deng', about: 'yoursNow' }]);
});

test('an office that nobody holds passes the order up, and none comes back down', () => {
  const { order: up } = restaff(anOrder(), [branch, secretary]);
  expect(up.accountable?.personId).toBe(branch.personId);
  const { order: back } = restaff(up, [duty, branch, secretary]);
  expect(back.accountable?.personId).toBe(branch.personId);
});

test('when the last of the chain has gone, whoever is left below answers', () => {
  const order = { ...anOrder(), level: 2 };
  expect(restaffed(order, [duty, branch])).toEqual({ chain: [duty, branch], level: 1 });
  expect(restaffed(order, [])).toEqual({ chain: order.chain, level: 2 });
});

test('while somebody serves, who stands behind him changes without a word', () => {
  const order = anOrder({ state: 'inService' });
  const { order: after, notify } = restaff(order, [substitute, branch, secretary]);
  expect(after.accountable).toMatchObject({ personId: aHelper()._id, next: substitute });
  expect(after.trail).toEqual(order.trail);
  expect(notify).toEqual([]);
});
