import { randomUUID } from 'node:crypto';
import { replay } from '@core/domain/routing/decision';
import { jobRow } from '../../cloudfunctions/kit/jobRow';
import { offerId } from '../../cloudfunctions/kit/recordStep';
import { put } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from './door';
import { claimed, lamp, opened } from './orders';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const seen = async (who: string, id: string) => given(await door.as(who)('order.get', { id })).order;
const routing = async (id: string) => given(await door.as('limin')('desk.routing', { id }));

test('every wave is kept with what it was decided from, and comes to the same again', async () => {
  const { id } = await opened(door);
  await door.pass(30);
  const kept = await door.find('decisions', { orderId: id });
  const [order] = await door.find('orders', { _id: id });
  const waves = order?.routing.waves ?? [];
  expect(waves.length).toBeGreaterThan(1);
  for (const { number } of waves)
    expect(kept.some(({ after }) => after.waves.at(-1)?.number === number)).toBe(true);
  for (const decision of kept)
    expect(replay(decision)).toEqual({ chosen: decision.chosen, after: decision.after });
  expect(JSON.stringify(kept)).not.toContain('990001/');
});

test('the desk sees who is left and what comes next, and nobody else does', async () => {
  const { id } = await opened(door);
  const shown = await routing(id);
  expect(shown.rings.map(({ ring }) => ring)).toEqual([1, 2, 3, 4]);
  const people = shown.rings.map((ring) => ring.people);
  expect([...people].sort((a, b) => a - b)).toEqual(people);
  expect(shown.free + shown.whyNot.reduce((sum, why) => sum + why.people, 0)).toBe(shown.looked);
  expect(shown).toMatchObject({ next: { ring: 2 }, human: { name: '孙丽' } });
  expect(await door.as('wang')('desk.routing', { id })).toMatchObject({ ok: false });
  const taken = await claimed(door);
  expect(await routing(taken.id)).toEqual({ rings: [], looked: 0, free: 0, whyNot: [] });
});

test('the desk holds the next round now: once, however often it is sent', async () => {
  const { id } = await opened(door);
  const { version } = await seen('limin', id);
  const key = randomUUID();
  const askNow = () => door.as('limin')('order.askNow', { id, version }, key);
  const { order } = given(await askNow());
  expect(order.wave?.number).toBe(2);
  given(await askNow());
  expect((await seen('limin', id)).wave?.number).toBe(2);
});

test('nobody is asked at night, nor when no round is left', async () => {
  const { id } = await opened(door);
  await door.pass(60 * 6);
  const late = await seen('limin', id);
  const askNow = (version: number) => door.as('limin')('order.askNow', { id, version });
  expect(refusal(await askNow(late.version))).toBe('QUIET_HOURS');
  await door.pass(60 * 10);
  const [order] = await door.find('orders', { _id: id });
  if (order) await put('orders', { ...order, routing: { ...order.routing, exhausted: true } });
  expect(refusal(await askNow((await seen('limin', id)).version))).toBe('NOBODY_LEFT');
  expect(refusal(await askNow(1))).toBe('STALE');
});

test('nobody is asked for an order that somebody has', async () => {
  const { id, version } = await claimed(door);
  expect(refusal(await door.as('limin')('order.askNow', { id, version }))).toBe('NOT_NOW');
  expect(await door.as('wang')('order.askNow', { id, version })).toMatchObject({ ok: false });
});

test('who lives in the community beside sees, and takes, what he was asked for, and nothing else', async () => {
  const { id } = await opened(door);
  const helpers = await door.find('helpers', { community: '990001/01/02/', kind: 'member' });
  const [order] = await door.find('orders', { _id: id });
  const [asked, other] = helpers;
  if (!order || !asked || !other) throw new Error('nobody lives there');
  for (const one of [asked, other]) await put('helpers', { ...one, skills: [...order.skills] });
  const { version } = await seen('limin', id);
  expect(refusal(await door.as(other._id)('order.claim', { id, version }))).toBe('NOT_FOUND');
  const offer = { _id: offerId(id, asked._id), orderId: id, personId: asked._id, wave: 1, ring: 4 };
  const until = Date.now() + 60_000;
  await put('offers', { ...offer, at: Date.now(), until, state: 'waiting', reasons: [] });
  expect(given(await door.as(asked._id)('offer.mine', {})).offers.map((card) => card.id)).toEqual([id]);
  const claim = given(await door.as(asked._id)('order.claim', { id, version }));
  expect(claim.order.state).toBe('claimed');
});

test('an emergency stands before the desk within the minute, at night too', async () => {
  await door.pass(60 * 9);
  const wanted = { day: '2026-11-21', slot: 'any' as const };
  const { order } = given(await door.as('wang')('order.place', { ...lamp, wanted, urgency: 'urgent' }));
  given(await door.as('limin')('order.publish', { id: order.id, version: order.version }));
  const [row] = await door.find('orders', { _id: order.id });
  expect(row).toMatchObject({ needs: 'act', urgency: 'urgent' });
  expect(row?.routing.waves[0]?.asked).toBeGreaterThan(2);
});

test('the night reckons how often people are asked, from what was counted by day', async () => {
  const { id } = await opened(door);
  const offers = await door.find('offers', { orderId: id });
  await door.pass(60 * 24);
  await put('jobs', jobRow('figures-again', 'figures', Date.now()));
  await door.call('jobs');
  const loads = (await door.all('figures')).map(({ requestsADay = 0 }) => requestsADay);
  expect(offers.length).toBeGreaterThan(0);
  expect(Math.max(...loads)).toBeGreaterThan(0);
});
