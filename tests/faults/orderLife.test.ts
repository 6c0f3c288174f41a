import { randomUUID } from 'node:crypto';
import type { Action, Answer, Input, Output } from '@core/contract';
import { DAY, dayOf, MINUTE } from '@core/domain/calendar/time';
import { settings } from '../../localcloud/settings';
import { BUILDING_MS } from '../evidence/buildStale';
import { unsound } from '../model/sound';
import { measured } from '../support/figures';
import { openTown, type Town } from '../support/town';
import { faults, Trouble } from './trouble';

const FULL = process.env.FULL === '1';
const ROUNDS = FULL ? 25 : 3;
/** The short form repeats one campaign; the full one draws its own. */
const SEED = Number(process.env.SEED ?? (FULL ? Math.floor(Math.random() * 1e9) : 4));
const MOST_SENDS = 12;
const HALF_A_MINUTE = 31_000;

type View = Output<'order.get'>['order'];

const trouble = new Trouble();
let town: Town;
let resident: string;
let member: string;

beforeAll(async () => {
  town = await openTown('demo', trouble.interpose);
  trouble.runner = town.cloud.runner;
  [resident, member] = [town.person('resident').openid, town.person('member').openid];
}, BUILDING_MS);
afterAll(() => town.stop());

const unanswered = ['INTERNAL', 'BUSY'];

/**
 * Sends under one key until there is an answer, as a phone does: again at once, and then after half a minute, when
 * whatever an instance that died had begun is over.
 */
async function insist<A extends Action>(who: string, action: A, input: Input<A>): Promise<Output<A>> {
  const body = JSON.stringify({ action, input, key: randomUUID() });
  for (let sends = 1; sends <= MOST_SENDS; sends += 1) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer dev.${who}` };
    const response = await fetch(`${town.url}/v1/functions/api`, { method: 'POST', headers, body });
    const answer = (await response.json()) as Answer<A> | { ok: undefined };
    if (answer.ok) return answer.output;
    if (answer.ok === false && !unanswered.includes(answer.refusal.code))
      throw new Error(`${action}: ${answer.refusal.code}`);
    if (sends % 3 === 0) await town.advance(HALF_A_MINUTE);
    if (sends === MOST_SENDS - 2) trouble.disarm();
  }
  throw new Error(`${action} was never answered:\n${town.log.slice(-20).join('\n')}`);
}

const seen = async (who: string, id: string): Promise<{ id: string; version: number }> => {
  const { order } = await insist(who, 'order.get', { id });
  return { id, version: order.version };
};

/** One order's life, with the clock coming round in between: asked for, taken, done, confirmed. */
async function life(): Promise<View> {
  const wanted = { day: dayOf(town.now() + DAY), slot: 'any' as const };
  const asked = { itemId: 'lookin', words: '请来看看我', wanted };
  const { id } = (await insist(resident, 'order.place', asked)).order;
  await town.advance(2 * MINUTE);
  await insist(member, 'order.claim', await seen(member, id));
  await town.advance(MINUTE);
  await insist(member, 'order.contact', await seen(member, id));
  await insist(member, 'order.start', await seen(member, id));
  await town.advance(MINUTE);
  await insist(member, 'order.resolve', { ...(await seen(member, id)), words: '看过了' });
  return (await insist(resident, 'order.confirm', await seen(resident, id))).order;
}

const find: Parameters<typeof unsound>[0]['find'] = (collection, where) =>
  town.cloud.records.find(collection, { where, limit: 1000 });

/** Once the trouble is over two timer periods mend everything: what is wrong after them. */
async function wrongAfter(id: string): Promise<string[]> {
  trouble.disarm();
  for (let period = 0; period < 2; period += 1) await town.advance(MINUTE);
  const before = { $lte: town.now() - MINUTE };
  const [due, untold, waiting, events, told] = await Promise.all([
    find('orders', { dueAt: before }),
    find('waves', { done: false, at: before }),
    find('messages', { push: { $in: ['pending', 'sending'] }, nextAt: before }),
    find('events', { orderId: id }),
    find('messages', { subject: id, about: 'claimed', to: { $ne: '' } }),
  ]);
  const once = ['place', 'claim', 'start', 'resolve', 'confirm'].flatMap((act) => {
    const times = events.filter((event) => event.act === act).length;
    return times === 1 ? [] : [`${act} happened ${times} times`];
  });
  return [
    ...(await unsound({ find }, id, { events: new Map(), rings: 0 })),
    ...due.map(({ _id }) => `${_id} is still due`),
    ...untold.map(({ _id }) => `wave ${_id} is untold`),
    ...waiting.map(({ about, push }) => `${about} is ${push}`),
    ...(told.length === 1 ? [] : [`told ${told.length} times that somebody has it`]),
    ...once,
  ];
}

test.each(Object.entries(faults))(
  `%s, at places of chance, loses nothing and doubles nothing (seed ${SEED})`,
  async (name, fault) => {
    let met = 0;
    // Waiting past the SDK's patience takes its time.
    const rounds = name === 'no answer in time' ? Math.ceil(ROUNDS / 5) : ROUNDS;
    for (let round = 0; round < rounds; round += 1) {
      const seed = SEED + round;
      trouble.arm(fault, seed);
      const { id } = await life();
      met += trouble.met;
      expect({ seed, wrong: await wrongAfter(id) }).toEqual({ seed, wrong: [] });
    }
    expect(met).toBeGreaterThan(0);
    measured(`met: ${name}`, met);
  },
  3_600_000,
);

const TEMPLATE = settings.messageTemplates.progress;
type WechatFault = Parameters<Town['cloud']['services']['faults']['add']>[0]['fault'];

const wechat: WechatFault[] = ['timeout', 45009, 43101];

test.each(wechat)(
  'WeChat answers %s once: every message is in the inbox, and none is pushed twice',
  async (fault) => {
    // Enough for all that is told in one life.
    const accepted = Array.from({ length: 5 }, () => TEMPLATE);
    const { credits } = await insist(resident, 'me.subscribed', { accepted });
    const tried = town.cloud.services.outbox.all().length;
    town.cloud.services.faults.add({ api: 'subscribeMessage.send', openid: resident, fault, times: 1 });
    const { id } = await life();
    // Whoever sends too much is let in again after five minutes; until then nobody is rung.
    if (fault === 45009) await town.advance(5 * MINUTE);
    expect(await wrongAfter(id)).toEqual([]);
    expect(await find('messages', { subject: id, about: 'claimed' })).toHaveLength(1);
    const tries = town.cloud.services.outbox
      .all()
      .slice(tried)
      .filter((one) => one.openid === resident);
    expect(tries.filter(({ result }) => result === fault)).toHaveLength(1);
    const delivered = tries.filter(({ result }) => result === 0);
    expect(new Set(delivered.map(({ page, data }) => JSON.stringify([page, data]))).size).toBe(
      delivered.length,
    );
    const left = (await insist(resident, 'me.get', {})).credits[TEMPLATE];
    // One who refused has no credit left and is tried no more; any other fault costs none.
    const spent = fault === 43101 ? credits[TEMPLATE] : delivered.length;
    expect(left).toBe((credits[TEMPLATE] ?? 0) - (spent ?? 0));
    if (fault !== 43101) expect(delivered.length).toBeGreaterThan(0);
  },
  60_000,
);
