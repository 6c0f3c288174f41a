import type { Output } from '@core/contract';
import { randomUUID } from 'node:crypto';
import { add } from '../../cloudfunctions/kit/store';
import { grantRow } from '../../localcloud/seeds/people';
import { TENANT } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';
import { today } from './orders';

const ADMIN = 'gao';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

type Item = Output<'menu.draft'>['item'];
type Content = Item['content'];

const open = async (id: string): Promise<Item> => given(await door.as(ADMIN)('menu.draft', { id })).item;
const save = async (item: Item, content: Partial<Content>): Promise<Item> => {
  const { id, revision } = item;
  const words = { ...item.content, ...content };
  return given(await door.as(ADMIN)('menu.save', { id, revision, content: words })).item;
};
const publish = async ({ id, revision }: Item): Promise<Item> =>
  given(await door.as(ADMIN)('menu.publish', { id, revision })).item;
const shown = async (id: string) =>
  given(await door.as('wang')('menu.list', {})).list.find((item) => item.id === id);

test('residents see a change when it is published, not when it is written', async () => {
  const draft = await save(await open('repair'), { summary: '灯 水龙头 门锁' });
  expect(draft).toMatchObject({ pending: true, version: 1, active: true });
  expect((await shown('repair'))?.summary).toBe('换灯 修水龙头');
  expect(await publish(draft)).toMatchObject({ pending: false, version: 2, active: true });
  expect((await shown('repair'))?.summary).toBe('灯 水龙头 门锁');
});

test('an order keeps the questions it was placed with', async () => {
  const errand = { itemId: 'errand', words: '两斤西红柿', wanted: { day: today, slot: 'any' as const } };
  const answers = { budget: '50 元以内' };
  const { order } = given(await door.as('wang')('order.place', { ...errand, answers }));
  const draft = await save(await open('errand'), { fields: [] });
  await publish(draft);
  const { answers: kept } = given(await door.as('wang')('order.get', { id: order.id })).order;
  expect(kept).toEqual([{ label: '大概多少钱', value: '50 元以内' }]);
  given(await door.as('wang')('order.withdraw', { id: order.id, version: order.version }));
});

test("a new service is nobody's to order until it is published, then stands last", async () => {
  const { content } = await open('talk');
  const input = { revision: 0, content: { ...content, name: '借工具', elderName: '借把梯子' } };
  const key = randomUUID();
  const { item } = given(await door.as(ADMIN)('menu.save', input, key));
  expect(given(await door.as(ADMIN)('menu.save', input, key)).item.id).toBe(item.id);
  expect(await shown(item.id)).toBeUndefined();
  const wish = { itemId: item.id, words: '梯子', wanted: { day: today, slot: 'any' as const } };
  expect(refusal(await door.as('wang')('order.place', wish))).toBe('ITEM_GONE');
  await publish(item);
  const { list } = given(await door.as('wang')('menu.list', {}));
  expect(list.at(-1)).toMatchObject({ id: item.id, name: '借工具' });
});

test('an unfinished draft is kept, and refused only when it is to be offered', async () => {
  const draft = await save(await open('law'), { name: '', elderName: '法律' });
  const { id, revision } = draft;
  const answer = await door.as(ADMIN)('menu.publish', { id, revision });
  expect(answer).toMatchObject({ refusal: { code: 'UNFINISHED', fields: ['name', 'elderName'] } });
  expect((await open('law')).content.elderName).toBe('法律');
  const unseemly = await save(draft, { name: '法律咨询', elderName: '问问法律', does: '违规测试' });
  expect(refusal(await door.as(ADMIN)('menu.publish', { id, revision: unseemly.revision }))).toBe(
    'TEXT_REFUSED',
  );
  expect((await shown('law'))?.elderName).toBe('问问法律');
});

test('what may be spent, how many come, and that somebody must look, is written in the editor and holds', async () => {
  const some = { purchase: { ceiling: 5_000 }, seats: 3, triage: 'staff', judged: true } as const;
  const draft = await save(await open('errand'), some);
  expect((await open('errand')).content).toMatchObject(some);
  await publish(draft);
  expect(await shown('errand')).toMatchObject({ purchase: { ceiling: 5_000 } });
  const placing = { itemId: 'errand', words: '两斤西红柿', wanted: { day: today, slot: 'any' as const } };
  const { order } = given(await door.as('wang')('order.place', placing));
  const [row] = await door.find('orders', { _id: order.id });
  expect(row).toMatchObject({ purchase: { ceiling: 5_000 }, seats: 3 });
  expect(row?.selfPublishing).toBeUndefined();
  given(await door.as('wang')('order.withdraw', { id: order.id, version: order.version }));

  const { id, revision } = await save(await open('errand'), {
    purchase: { ceiling: 100_100 },
    seats: 11,
    snap: true,
  });
  expect(await door.as(ADMIN)('menu.publish', { id, revision })).toMatchObject({
    refusal: {
      code: 'UNFINISHED',
      fields: expect.arrayContaining(['purchase.ceiling', 'seats', 'snap']) as unknown,
    },
  });
});

test('an old screen is refused, not silently applied; each act counts', async () => {
  const seen = await open('clean');
  const { id, revision } = seen;
  await save(seen, { summary: '楼道 院子' });
  const as = door.as(ADMIN);
  expect(refusal(await as('menu.save', { id, revision, content: seen.content }))).toBe('STALE');
  expect(refusal(await as('menu.publish', { id, revision }))).toBe('STALE');
  expect(refusal(await as('menu.retire', { id, revision }))).toBe('STALE');
  expect(refusal(await as('menu.restore', { id, revision, version: 1 }))).toBe('STALE');
  expect(refusal(await as('menu.draft', { id: 'gone' }))).toBe('NOT_FOUND');
  expect(refusal(await as('menu.restore', { id, revision: revision + 1, version: 9 }))).toBe('NOT_FOUND');
});

test('two editors at once: one is kept, the other told', async () => {
  const { id, revision, content } = await open('doctor');
  const answers = await Promise.all(
    ['量血压 陪诊', '量血压 取药'].map((summary) =>
      door.as(ADMIN)('menu.save', { id, revision, content: { ...content, summary } }),
    ),
  );
  expect(answers.map((answer) => (answer.ok ? 'kept' : answer.refusal.code)).sort()).toEqual([
    'STALE',
    'kept',
  ]);
});

test('what is retired cannot be ordered, and comes back with an earlier version', async () => {
  const before = await open('phone');
  const changed = await publish(await save(before, { name: '教用手机' }));
  const { id } = changed;
  const gone = given(await door.as(ADMIN)('menu.retire', { id, revision: changed.revision })).item;
  expect(gone).toMatchObject({ active: false, version: 2 });
  expect(await shown(id)).toBeUndefined();
  const versions = given(await door.as(ADMIN)('menu.versions', { id })).list;
  expect(versions.map(({ version, content }) => [version, content.name])).toEqual([
    [2, '教用手机'],
    [1, '手机教学'],
  ]);
  expect(versions[0]?.byName).toBe('高远');
  const { revision } = gone;
  const restored = given(await door.as(ADMIN)('menu.restore', { id, revision, version: 1 })).item;
  expect(restored.content.name).toBe('手机教学');
  expect(await shown(id)).toBeUndefined();
  expect(await publish(restored)).toMatchObject({ active: true, version: 3 });
  expect((await shown(id))?.name).toBe('手机教学');
});

test('services change places, the ends stay where they are', async () => {
  const order = async () => given(await door.as(ADMIN)('menu.editable', {})).list.map(({ id }) => id);
  const before = await order();
  const [first = '', second = ''] = before;
  given(await door.as(ADMIN)('menu.move', { id: second, up: true }));
  expect((await order()).slice(0, 2)).toEqual([second, first]);
  given(await door.as(ADMIN)('menu.move', { id: second, up: true }));
  given(await door.as(ADMIN)('menu.move', { id: second, up: false }));
  expect(await order()).toEqual(before);
  expect(refusal(await door.as(ADMIN)('menu.move', { id: 'gone', up: true }))).toBe('NOT_FOUND');
});

test('every change of the menu is in the journal, by whom and about what', async () => {
  const rows = await door.find('journal', { place: TENANT, about: 'phone' });
  expect(rows.map(({ action, by }) => [action, by])).toEqual(
    expect.arrayContaining([
      ['menu.save', ADMIN],
      ['menu.publish', ADMIN],
      ['menu.retire', ADMIN],
      ['menu.restore', ADMIN],
    ]),
  );
});

test('the menu is full at eighty', async () => {
  const { content } = await open('talk');
  const items = (await door.find('menu', {})).length;
  for (let n = items; n < 80; n += 1) given(await door.as(ADMIN)('menu.save', { revision: 0, content }));
  expect(refusal(await door.as(ADMIN)('menu.save', { revision: 0, content }))).toBe('MENU_FULL');
  const first = given(await door.as(ADMIN)('menu.editable', {}));
  const ids = [...first.list];
  for (let { next } = first; next !== undefined;) {
    const page = given(await door.as(ADMIN)('menu.editable', { cursor: next }));
    ids.push(...page.list);
    next = page.next;
  }
  expect(new Set(ids.map(({ id }) => id)).size).toBe(80);
});

test('nobody but the admin of the tenant finds the menu to edit', async () => {
  const { content } = await open('talk');
  await add('grants', grantRow('hejun', 'admin', `${TENANT}01/`, Date.now()));
  for (const who of ['wang', 'limin', 'zhou', 'hejun']) {
    const as = door.as(who);
    expect(refusal(await as('menu.editable', {}))).toBe('NOT_FOUND');
    expect(refusal(await as('menu.draft', { id: 'talk' }))).toBe('NOT_FOUND');
    expect(refusal(await as('menu.versions', { id: 'talk' }))).toBe('NOT_FOUND');
    expect(refusal(await as('menu.save', { revision: 0, content }))).toBe('NOT_FOUND');
    expect(refusal(await as('menu.save', { id: 'talk', revision: 0, content }))).toBe('NOT_FOUND');
    expect(refusal(await as('menu.publish', { id: 'talk', revision: 0 }))).toBe('NOT_FOUND');
    expect(refusal(await as('menu.move', { id: 'talk', up: true }))).toBe('NOT_FOUND');
  }
});
