import { given, openDoor, type Door } from '../actions/door';
import { contextOf } from '../actions/inProcess';
import { today } from '../actions/orders';
import { unsound } from '../model/sound';
import { freshInstance, type Instance } from './instances';

const MINUTE = 60_000;

let door: Door;
const instances: Instance[] = [];
beforeAll(async () => {
  door = await openDoor();
  for (let n = 0; n < 2; n += 1) instances.push(await freshInstance());
}, 120_000);
afterAll(() => door.close());

/** The timer comes round on one instance or the other; nothing but the database is shared between them. */
const tick = (n = 0) => instances[n]?.clock({}, contextOf(undefined));
function later(ms: number): void {
  jest.setSystemTime(Date.now() + ms);
}

const ticks: Record<string, () => Promise<unknown>> = {
  'a doubled tick': async () => {
    later(MINUTE);
    await tick();
    await tick(1);
  },
  'ticks at the same moment': async () => {
    later(MINUTE);
    await Promise.all([tick(0), tick(1), tick(0)]);
  },
  'a tick an hour late': async () => {
    later(50 * MINUTE);
    await tick();
  },
  'a clock that goes back': async () => {
    later(2 * MINUTE);
    await tick();
    later(-MINUTE);
    await tick(1);
    later(MINUTE);
  },
};

/** One order's life, with the timer coming round in between. */
async function life(round: () => Promise<unknown>): Promise<string> {
  const wish = { itemId: 'lookin', words: '请来看看我', wanted: { day: today, slot: 'any' as const } };
  const { id } = given(await door.as('wang')('order.place', wish)).order;
  const seen = async (who: string) => {
    const { version } = given(await door.as(who)('order.get', { id })).order;
    return { id, version };
  };
  await round();
  given(await door.as('xu')('order.claim', await seen('xu')));
  await round();
  given(await door.as('xu')('order.start', await seen('xu')));
  await round();
  given(await door.as('xu')('order.resolve', { ...(await seen('xu')), words: '看过了' }));
  given(await door.as('wang')('order.confirm', await seen('wang')));
  return id;
}

test.each(Object.entries(ticks))(
  '%s does nothing twice and leaves nothing out',
  async (_name, round) => {
    const id = await life(round);
    later(MINUTE);
    await tick();
    later(MINUTE);
    await tick(1);
    expect(await unsound(door, id, { events: new Map(), rings: 0 })).toEqual([]);
    expect(await door.find('waves', { done: false, orderId: id })).toEqual([]);
    expect(await door.find('orders', { dueAt: { $lte: Date.now() - MINUTE } })).toEqual([]);
    const events = await door.find('events', { orderId: id });
    for (const act of ['place', 'claim', 'start', 'resolve', 'confirm'])
      expect(events.filter((event) => event.act === act)).toHaveLength(1);
    const told = await door.find('messages', { subject: id, about: 'claimed', to: 'wang' });
    expect(told).toHaveLength(1);
  },
  120_000,
);
