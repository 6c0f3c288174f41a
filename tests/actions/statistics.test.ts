import type { Input, Output } from '@core/contract';
import { DAY, dayOf, HOUR } from '@core/domain/calendar/time';
import type { Order } from '@core/domain/order/order';
import { at as placeAt } from '@core/domain/place/region';
import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { anOrder } from '@core/testing/builders';
import type { OrderRow } from '../../cloudfunctions/kit/documents';
import { put } from '../../cloudfunctions/kit/store';
import { HOME_COMMUNITY, NEXT_COMMUNITY, TENANT } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';

const STREET = `${TENANT}01/`;
const [FIRST, SECOND] = [`${NEXT_COMMUNITY}001/`, `${NEXT_COMMUNITY}002/`];
const month = { kind: 'month' } as const;

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

let written = 0;
/** Lays down an order of the next community as it would have come to be, so many hours ago. */
async function lay(grid: string, hoursAgo: number, more: Partial<Order> = {}): Promise<OrderRow> {
  written += 1;
  const place = `${grid}01/1/101/`;
  const now = Date.now() - hoursAgo * HOUR;
  const order = {
    ...anOrder({ state: 'closed', id: `counted-${written}`, place, now }),
    residentId: 'ding',
    ...more,
  };
  const live = order.state !== 'closed';
  const building = placeAt('building', place) ?? '';
  const row: OrderRow = { ...order, live, building, needs: 'wait', trueSince: 1 };
  await put('orders', row);
  return row;
}

const notConfirmed: Partial<Order> = { confirmation: 'unconfirmed' };
const stars = (n: number): Partial<Order> => ({ rating: { stars: n, tags: [], words: '', at: 0 } });
/** Ended without anybody having come. */
const ended = (outcome: Order['outcome'], act: string): Partial<Order> => {
  const { confirmation: _none, ...open } = { ...anOrder({ state: 'open' }), outcome };
  const trail = [...open.trail, { at: Date.now() - 36 * HOUR, act }];
  return { outcome, confirmation: undefined, claimer: undefined, claimedAt: undefined, trail };
};

/** Lets the night's count be done anew. */
async function count(): Promise<void> {
  await door.pass(24 * 60);
  await door.pass(3);
  const jobs = await door.find('jobs', { kind: 'statistics' });
  expect(jobs.every(({ state }) => state === 'done')).toBe(true);
}

const ask = async (who: string, input: Input<'statistics.get'>): Promise<Output<'statistics.get'>> =>
  given(await door.as(who)('statistics.get', input));
const figure = ({ figures }: { figures: Output<'statistics.get'>['normal']['figures'] }, name: string) => {
  const { part, of, value } = figures.find((one) => one.name === name) ?? { part: -1, of: -1 };
  return [part, of, value];
};

test('a scripted month is counted as one counts it by hand', async () => {
  // In the first grid: 4 confirmed (5, 5, 3 stars, none), 2 unconfirmed, 1 explained, 1 withdrawn, 1 duplicate, 1 reopened.
  await lay(FIRST, 30, stars(5));
  await lay(FIRST, 31, stars(5));
  await lay(FIRST, 32, stars(3));
  await lay(FIRST, 33);
  await lay(FIRST, 34, notConfirmed);
  await lay(FIRST, 35, { ...notConfirmed, outcome: 'partly' });
  await lay(FIRST, 36, ended('explained', 'explain'));
  await lay(FIRST, 37, ended('withdrawn', 'withdraw'));
  await lay(FIRST, 38, ended('duplicate', 'merge'));
  const claimer = { personId: 'chen', role: 'member' as const };
  const reopened = { by: claimer, words: '又坏了', at: Date.now() };
  // Nothing falls due about it, so that the clock leaves it alone.
  const due = { step: 'word' as const, at: Date.now() + 300 * DAY };
  const accountable = { ...claimer, until: due.at };
  const again = {
    state: 'inService' as const,
    outcome: undefined,
    confirmation: undefined,
    closedAt: undefined,
  };
  await lay(FIRST, 39, { ...again, reopened, accountable, due, stepDue: due, dueAt: due.at });
  // In the second grid: 2 confirmed, and 1 urgent one.
  await lay(SECOND, 30);
  await lay(SECOND, 40);
  await lay(SECOND, 41, { urgency: 'urgent' });
  await count();

  const place = await ask('denghong', { place: NEXT_COMMUNITY, period: month });
  const { normal, urgent } = place;
  expect(normal).toMatchObject({
    placed: 12,
    counts: { live: 1, solved: 7, partly: 1, explained: 1, withdrawn: 1, duplicate: 1, unconfirmed: 2 },
  });
  expect(figure(normal, 'resolution')).toEqual([8, 9, 89]);
  expect(figure(normal, 'confirmation')).toEqual([6, 8, 75]);
  expect(figure(normal, 'satisfaction')).toEqual([5, 8, 63]);
  expect(figure(normal, 'reopening')).toEqual([1, 10, 10]);
  expect(figure(normal, 'response')).toEqual([10, 10, 100]);
  expect(figure(normal, 'claimMedian')).toEqual([9, 9, 2]);
  expect(urgent.placed).toBe(1);
  expect(figure(urgent, 'resolution')).toEqual([1, 1, undefined]);
  expect(place).toMatchObject({ running: true, period: { kind: 'month', start: '2026-11-01' } });
  expect(place.series).toHaveLength(12);
  expect(place.series.at(-1)?.normal.placed).toBe(12);
  expect(place.countedAt).toBeGreaterThan(Date.now() - DAY);
});

test('places stand in the order of the tree; of fewer than five orders there are counts alone', async () => {
  const { children, childLabel, around } = await ask('denghong', { place: NEXT_COMMUNITY, period: month });
  expect(childLabel).toBe('网格');
  expect(around).toEqual([]);
  expect(children.list.map(({ path }) => path)).toEqual([FIRST, SECOND]);
  const [first, second] = children.list;
  expect(first && figure(first.normal, 'resolution')).toEqual([6, 7, 86]);
  expect(second && figure(second.normal, 'resolution')).toEqual([2, 2, undefined]);
  expect((await ask('denghong', { place: FIRST, period: month })).children.list).toEqual([]);
});

test('every place and period sums up what lies inside it', async () => {
  const sums = (list: { normal: { placed: number }; urgent: { placed: number } }[]) =>
    list.reduce((sum, { normal, urgent }) => sum + normal.placed + urgent.placed, 0);
  const street = await ask('zheng', { place: STREET, period: month });
  expect(sums(street.children.list)).toBe(sums([street]));
  const community = await ask('denghong', { place: NEXT_COMMUNITY, period: month });
  expect(sums(community.children.list)).toBe(sums([community]));
  const days = await ask('denghong', { place: NEXT_COMMUNITY, period: { kind: 'day' } });
  expect(sums(days.series)).toBe(sums([community]));
});

test('counting again changes nothing, and what changed is counted anew', async () => {
  const before = (await door.all('statistics')).map(({ at: _at, settled: _settled, ...row }) => row);
  await count();
  const after = (await door.all('statistics')).map(({ at: _at, settled: _settled, ...row }) => row);
  expect(after.filter(({ of }) => of !== HOME_COMMUNITY).length).toBe(
    before.filter(({ of }) => of !== HOME_COMMUNITY).length,
  );
  const next = (rows: typeof after) => rows.filter(({ _id }) => _id.startsWith(NEXT_COMMUNITY));
  expect(next(after)).toEqual(next(before));

  const [order] = await door.find('orders', { _id: 'counted-4' });
  if (order) await put('orders', { ...order, ...stars(2) });
  await count();
  const { normal } = await ask('denghong', { place: NEXT_COMMUNITY, period: month });
  expect(figure(normal, 'satisfaction')).toEqual([4, 8, 50]);
});

test('what people who left had ordered counts as before', async () => {
  const place = { place: HOME_COMMUNITY, period: month };
  const before = await ask('limin', place);
  expect(before.normal.counts.solved).toBeGreaterThan(0);
  const mine = await door.find('orders', { residentId: 'wang', state: 'closed' });
  expect(mine.length).toBeGreaterThan(0);
  given(await door.as('wang')('me.delete', { words: LEAVING_WORDS }));
  await count();
  expect(await door.find('orders', { residentId: 'wang', state: 'closed' })).toEqual([]);
  const after = await ask('limin', place);
  expect(after.normal.counts.solved).toBe(before.normal.counts.solved);
  expect(figure(after.normal, 'satisfaction')).toEqual(figure(before.normal, 'satisfaction'));
});

test('a day on which very much was ordered is counted page by page', async () => {
  for (let n = 0; n < 70; n += 1) await lay(n % 2 ? FIRST : SECOND, 5 + n / 60);
  const day = dayOf(Date.now() - 5.5 * HOUR);
  await count();
  const { normal } = await ask('denghong', { place: NEXT_COMMUNITY, period: { kind: 'day', start: day } });
  expect(normal.placed).toBe(70);
});

test('a day is settled once nothing about it can change; it is not counted again', async () => {
  await door.pass(24 * 60 * 40);
  await count();
  const rows = await door.find('statistics', { of: NEXT_COMMUNITY });
  // One day has an order that was opened again and is not closed yet.
  expect(rows.filter(({ settled }) => !settled)).toHaveLength(1);
});

test('the table has each figure with its two numbers and what they mean', async () => {
  const period = { kind: 'month', start: '2026-11-01' } as const;
  const { id } = given(await door.as('denghong')('statistics.export', { place: NEXT_COMMUNITY, period }));
  await door.pass(2);
  expect(given(await door.as('denghong')('job.get', { id })).job).toMatchObject({ state: 'done' });
  const { url, name } = given(await door.as('denghong')('export.link', { id }));
  expect(name).toBe('statistics-990001-01-02.xlsx');
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(refusal(await door.as('limin')('export.link', { id }))).toBe('NOT_FOUND');
});

test('the same key begins one export', async () => {
  const export_ = () =>
    door.as('limin')(
      'statistics.export',
      { place: HOME_COMMUNITY, period: month },
      'one-export-and-the-same',
    );
  expect(given(await export_()).id).toBe(given(await export_()).id);
});

test('nobody asks about a place that is not his, and nothing below a grid is told', async () => {
  const building = `${FIRST}01/`;
  for (const [who, place] of [
    ['limin', NEXT_COMMUNITY],
    ['limin', STREET],
    ['tian', HOME_COMMUNITY],
    ['chen', HOME_COMMUNITY],
    ['denghong', building],
    ['denghong', `${NEXT_COMMUNITY}009/`],
  ] as const) {
    expect(refusal(await door.as(who)('statistics.get', { place, period: month }))).toBe('NOT_FOUND');
    expect(refusal(await door.as(who)('statistics.export', { place, period: month }))).toBe('NOT_FOUND');
  }
  const wrong = { kind: 'week', start: '2026-11-17' } as const;
  expect(refusal(await door.as('limin')('statistics.get', { place: HOME_COMMUNITY, period: wrong }))).toBe(
    'BAD_INPUT',
  );
});
