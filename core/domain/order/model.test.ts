import fc from 'fast-check';
import { anItem, anOrder, aHelper, monday } from '../../testing/builders';
import { actorAs, changeFor } from '../../testing/orderCommands';
import { officeHours } from '../calendar/clocks';
import { DAY, HOUR, MINUTE } from '../calendar/time';
import { planWave } from '../routing/wave';
import { firstPolicy } from '../routing/policy';
import { escalationOf } from './escalation';
import { expiryOf } from './expiry';
import { busyWith, isLive, violations, type Order } from './order';
import { acts, relations, rowOf, type Act } from './steps';
import { take, theClock, type Actor, type Decision } from './take';
import { sightOf } from './visibility';

const RUNS = process.env.FULL === '1' ? 50_000 : 2_000;
const calendar = officeHours;

/** Who lives around, for the waves. */
const neighbours = Array.from({ length: 12 }, (_, n) => aHelper({ _id: `m${n}` }));

function step(order: Order, act: Act, actor: Actor, n: number, now: number): Decision {
  if (act !== 'ask') return take(order, act, actor, changeFor(order, act, actor, now, n), { now, calendar });
  const situation = {
    order,
    asked: new Set<string>(),
    candidates: neighbours,
    policy: firstPolicy,
    calendar,
    now,
  };
  return take(order, act, actor, { routing: planWave(situation).routing }, { now, calendar });
}

/** Does whatever is due until `now`, as the timer would; a hundred steps are more than any order needs. */
function ticked(order: Order, now: number): Order {
  let current = order;
  for (let n = 0; n < 100 && current.due && current.due.at <= now; n += 1) {
    const expiry = expiryOf(current);
    const decision = expiry
      ? take(current, expiry.act, theClock, expiry.change, { now, calendar })
      : step(current, 'ask', theClock, n, now);
    if (!decision.ok) throw new Error(`the clock was refused: ${current.due.step} ${decision.refusal}`);
    holds(current, decision);
    current = decision.order;
  }
  return current;
}

/** What is wrong after a step, whoever took it; empty when all holds. Plain comparisons: it is asked very often. */
function wrongWith(
  before: Order,
  { order, notify }: { order: Order; notify: readonly { to: string }[] },
): string[] {
  const rings = order.routing.waves.map(({ ring }) => ring);
  const kept = order.trail.filter((entry) => before.trail.includes(entry));
  const dropped = before.trail.length - kept.length;
  const expected = dropped === 0 ? before.trail : [before.trail[0], ...before.trail.slice(2)];
  const busy = busyWith(order);
  const opens = relations.filter((relation) => sightOf(order, [relation]).contact);
  const mayOpen = ['owner', 'placer', 'desk', ...(busy.length > 0 ? ['claimer', 'teammate'] : [])];
  const sound: [boolean, string][] = [
    [order.version === before.version + 1, 'one version a step'],
    [order.level >= before.level, 'accountability never comes down'],
    [order.submittedAt === before.submittedAt, 'the clock started at the order'],
    [rings.every((ring, n) => n === 0 || ring >= (rings[n - 1] ?? 0)), 'rings never shrink'],
    [order.routing.waves.length >= before.routing.waves.length, 'waves are only added'],
    [
      kept.length === expected.length && kept.every((entry, n) => entry === expected[n]),
      'the trail is appended to',
    ],
    [order.trail.length - kept.length <= 1, 'one entry a step'],
    [!isLive(order) || !!order.accountable?.personId, 'somebody answers by name'],
    [new Set(notify.map(({ to }) => to)).size === notify.length, 'nobody is told twice'],
    [new Set(busy).size === busy.length, 'nobody sits on two chairs'],
    [opens.every((relation) => mayOpen.includes(relation)), `a door is open to ${opens.join()}`],
  ];
  return [...violations(order), ...sound.flatMap(([holds, what]) => (holds ? [] : [what]))];
}

function holds(before: Order, decision: Decision): void {
  const wrong = decision.ok ? wrongWith(before, decision) : [];
  if (wrong.length > 0) throw new Error(wrong.join('; '));
}

const command = fc.record({
  act: fc.nat({ max: 9_999 }),
  wild: fc.nat({ max: 4 }),
  by: fc.nat({ max: 4 }),
  n: fc.nat({ max: 40 }),
  wait: fc.constantFrom(0, 0, 0, MINUTE, MINUTE, 20 * MINUTE, 3 * HOUR, DAY, 4 * DAY),
});
/** Acts by which an order gets on: without some luck few orders would live long enough. */
const forward: readonly Act[] = [
  ...(['publish', 'claim', 'slip', 'accept', 'contact', 'start', 'receipt', 'reach', 'answerParty'] as const),
  ...(['resolve', 'dispute', 'signOff', 'confirm', 'reopen', 'rate', 'resume'] as const),
];

/** Mostly what the table lets happen now, often what leads on, sometimes anything. */
function chosen(order: Order, choice: number, wild: number): Act {
  const lawful = acts.filter((act) => rowOf(act).from.includes(order.state));
  const onwards = lawful.filter((act) => forward.includes(act));
  const of = wild === 0 ? acts : wild < 3 && onwards.length > 0 ? onwards : lawful;
  return of[choice % of.length] ?? 'urge';
}

const beginning = fc.record({
  triage: fc.constantFrom('auto' as const, 'staff' as const),
  urgency: fc.constantFrom('normal' as const, 'urgent' as const),
  purchase: fc.boolean(),
  judged: fc.boolean(),
  snap: fc.boolean(),
});

/** Acts that were taken in some run: one that never is would prove nothing. */
const taken = new Set<Act>();

test('whatever people and the clock do, one named person answers, nothing is lost and rings never shrink', () => {
  fc.assert(
    fc.property(beginning, fc.array(command, { maxLength: 40, size: 'max' }), (how, commands) => {
      const { triage, urgency, purchase, judged, snap } = how;
      const item = anItem({ triage, judged, ...(purchase ? { purchase: { ceiling: 20_000 } } : {}) });
      let order = anOrder({ item, urgency, snap });
      let now = monday;
      for (const { act: choice, wild, by, n, wait } of commands) {
        now += wait;
        order = ticked(order, now);
        const act = chosen(order, choice, wild);
        const row = rowOf(act).by;
        const relation = row[by % row.length] ?? 'clock';
        const decision = step(order, act, actorAs(order, relation, n), n, now);
        holds(order, decision);
        if (decision.ok) taken.add(act);
        if (decision.ok) order = decision.order;
      }
      // Left alone, the clock alone comes to something every time, and somebody is named for it.
      order = ticked(order, now + 30 * DAY);
      if (isLive(order)) {
        expect(order.due?.at).toBeGreaterThan(now);
        expect(order.accountable?.until).toBeGreaterThan(now);
      }
    }),
    { numRuns: RUNS },
  );
  expect(acts.filter((act) => !taken.has(act))).toEqual([]);
}, 1_200_000);

test('an order nobody ever touches climbs to the top, and stays in the name of who stands there', () => {
  let order = anOrder();
  for (let day = 0; day < 60; day += 1) order = ticked(order, monday + day * DAY);
  expect(order.level).toBe(order.chain.length - 1);
  expect(escalationOf(order)?.to).toEqual(order.chain.at(-1));
  expect(order.accountable?.personId).toBe(order.chain.at(-1)?.personId);
});
