import { isLive } from '@core/domain/order/order';
import { anyOf, put, remove } from '../../cloudfunctions/kit/store';
import { Chance } from '../../localcloud/seeds/chance';
import { given, openDoor, type Door } from '../actions/door';
import { measured } from '../support/figures';
import { sendAs, stepOf, type View } from './commands';
import { unsound, type Seen } from './sound';

/** Lives played through the gateway, and the steps of each. */
const LIVES = Number(process.env.LIVES ?? (process.env.FULL === '1' ? 2_000 : 60));
const MOST_STEPS = 40;
/** A town that has seen this many lives is left for a fresh one: its pool grows and grows. */
const LIVES_A_TOWN = 100;
const FIRST_SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

const desk = ['limin', 'sunli', 'zhou', 'zheng', 'gao'];
const helpers = ['chen', 'zhao', 'liu', 'zhouting', 'wulei', 'xu', 'feng', 'maguoqiang'];
const household = '990001/01/01/003/06/2/401/';
const WAITS = [...Array.from({ length: 16 }, () => 0), 1, 1, 2, 125, 300];
/** Of so many lives one is left alone for weeks at its end. */
const LEFT_ALONE = 12;

async function seenBy(door: Door, who: string, id: string): Promise<View | undefined> {
  const answer = await door.as(who)('order.get', { id });
  return answer.ok ? answer.output.order : undefined;
}

/** Nobody sees the door but the household, the desk, and who has the order in hand. */
async function opensOnlyTo(door: Door, id: string, owner: string): Promise<string[]> {
  const views = await Promise.all(
    [...helpers, 'he'].map(async (who) => [who, await seenBy(door, who, id)] as const),
  );
  return views.flatMap(([who, view]) => {
    if (!view?.contact || who === owner) return [];
    const inHand = view.relations.includes('claimer') || view.relations.includes('teammate');
    return inHand ? [] : [`${who} sees the door as ${view.relations.join()}`];
  });
}

/** Plays one life; says in words what was wrong with it. */
async function live(door: Door, seed: number): Promise<{ steps: number; wrong: string[] }> {
  const chance = new Chance(seed);
  const owner = `owner-${seed}`;
  given(await door.as(owner)('me.consent', { version: 1, name: `邻居${seed % 97}`, phone: '13800000000' }));
  given(await door.as(owner)('me.chooseHome', { household }));
  const itemId = chance.of(['repair', 'lookin', 'emergency', 'errand'].slice(0, 3));
  const wish = { itemId, words: '请帮个忙', wanted: { day: '2027-12-01', slot: 'any' as const } };
  const day = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
  const placed = given(await door.as(owner)('order.place', { ...wish, wanted: { day, slot: 'any' } })).order;
  const { id } = placed;
  const seen: Seen = { events: new Map(), rings: 0 };
  let steps = 0;
  const most = 10 + chance.below(MOST_STEPS - 9);
  for (let n = 0; n < most; n += 1) {
    const who = chance.of([owner, owner, ...desk, ...helpers, ...helpers]);
    const view = await seenBy(door, who, id);
    const step = view && stepOf(view, chance);
    if (step) {
      const key = `${seed}-${n}-aaaa`;
      // Sometimes the same tap twice, sometimes two people at once.
      const rival = chance.of(helpers);
      const other = chance.below(4) === 0 ? await seenBy(door, rival, id) : undefined;
      const against = other && stepOf(other, chance);
      const [answer] = await Promise.all([
        sendAs(door, who, step, key),
        ...(chance.below(5) === 0 ? [sendAs(door, who, step, key)] : []),
        ...(against ? [sendAs(door, rival, against, `${key}b`)] : []),
      ]);
      if (!answer.ok && answer.refusal.code === 'INTERNAL')
        return { steps, wrong: [`${step.action}: INTERNAL`] };
      if (answer.ok) steps += 1;
    }
    await door.pass(chance.of(WAITS));
    const wrong = [
      ...(await unsound(door, id, seen, n % 4 === 0)),
      ...(n % 8 === 0 ? await opensOnlyTo(door, id, owner) : []),
    ];
    if (wrong.length > 0) return { steps, wrong: [`step ${n}`, ...wrong] };
  }
  return {
    steps,
    wrong: seed % LEFT_ALONE === 0 ? await leftAlone(door, id) : await closed(door, id, owner),
  };
}

/** A life that is not left alone ends here, so that the clock has nothing to do with it any more. */
async function closed(door: Door, id: string, owner: string): Promise<string[]> {
  const view = await seenBy(door, owner, id);
  if (view?.acts.includes('withdraw')) await door.as(owner)('order.withdraw', { id, version: view.version });
  return [];
}

/** A town in which nobody has ordered anything yet: the clock looks at this test's orders alone. */
async function openEmpty(): Promise<Door> {
  const opened = await openDoor();
  const orders = await opened.all('orders');
  await remove('orders', { _id: anyOf(orders.map(({ _id }) => _id)) });
  for (const helper of await opened.all('helpers'))
    await put('helpers', { ...helper, liveOrders: 0, unanswered: 0 });
  return opened;
}

/** Left alone for weeks, an order is closed, or somebody named has it and an hour is set. */
async function leftAlone(door: Door, id: string): Promise<string[]> {
  for (let week = 0; week < 3; week += 1) {
    await door.pass(7 * 24 * 60);
    await door.call('clock');
  }
  const [order] = await door.find('orders', { _id: id });
  if (!order || !isLive(order)) return [];
  const named = order.accountable !== undefined && order.due !== undefined && order.due.at > Date.now();
  if (!named) return [`left alone it is ${order.state}, due ${JSON.stringify(order.due)}`];
  return order.level === 0 && order.state === 'open' ? ['left alone it never came up to anybody'] : [];
}

let door: Door;
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

test(`${LIVES} lives through the gateway, whoever does what at the same moment (seed ${FIRST_SEED})`, async () => {
  door = await openEmpty();
  let steps = 0;
  for (let n = 0; n < LIVES; n += 1) {
    if (n > 0 && n % LIVES_A_TOWN === 0) {
      await door.close();
      door = await openEmpty();
    }
    const seed = FIRST_SEED + n;
    const life = await live(door, seed);
    steps += life.steps;
    expect({ seed, wrong: life.wrong }).toEqual({ seed, wrong: [] });
  }
  measured('gateway lives', LIVES);
  measured('gateway steps', steps);
  // A life in which next to nothing happened would prove nothing.
  expect(steps / LIVES).toBeGreaterThan(4);
}, 3_600_000);
