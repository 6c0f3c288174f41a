import type { Input } from '@core/contract';
import { DAY, HOUR } from '@core/domain/calendar/time';
import { add } from '../../cloudfunctions/kit/store';
import { grantRow } from '../../localcloud/seeds/people';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const REFUSED = '违规测试';
const A_WEEK = 9 * 24 * 60;
const written = (over: Partial<Input<'covenant.save'>> = {}): Input<'covenant.save'> => ({
  ...{ place: HOME_COMMUNITY, title: '楼道公约' },
  blocks: [
    { kind: 'heading', text: '楼道' },
    { kind: 'list', items: ['不堆东西', '不停电动车'] },
  ],
  ...over,
});
const made = async (over: Partial<Input<'covenant.save'>> = {}) =>
  given(await door.as('limin')('covenant.save', written(over))).covenant;
/** One that has been talked over for its days. */
const asked = async () => {
  const { id } = await made();
  given(await door.as('limin')('covenant.publish', { id, version: 1, days: 3 }));
  await door.pass(A_WEEK);
  return id;
};

test('a covenant is talked over, then each household says once whether it agrees; nobody is listed', async () => {
  const { id, acts } = await made();
  expect(acts).toEqual(['save', 'publish']);
  expect(refusal(await door.as('wang')('covenant.get', { id }))).toBe('NOT_FOUND');
  const limin = door.as('limin');
  const out = given(await limin('covenant.publish', { id, version: 1 }, 'publish-once')).covenant;
  given(await limin('covenant.publish', { id, version: 1 }, 'publish-once'));
  expect(out).toMatchObject({ phase: 'discussing', edition: 1, changed: false, acts: ['save', 'end'] });
  const wang = door.as('wang');
  expect(given(await wang('covenant.get', { id })).covenant.mayConsent).toBe(false);
  expect(refusal(await wang('covenant.consent', { id, edition: 1 }))).toBe('COVENANT_NOT_NOW');
  await door.pass(A_WEEK);
  expect(given(await wang('covenant.get', { id })).covenant).toMatchObject({ mayConsent: true, agreeing: 0 });
  const once = given(await wang('covenant.consent', { id, edition: 1 }, 'consent-once')).covenant;
  given(await wang('covenant.consent', { id, edition: 1 }, 'consent-once'));
  expect(once).toMatchObject({ consented: true, mayConsent: false, agreeing: 1 });
  expect(once.households).toBeGreaterThan(10);
  // Her son lives there, too: a household is one.
  expect(refusal(await door.as('wangjun')('covenant.consent', { id, edition: 1 }))).toBe('CONSENTED');
  given(await door.as('zhang')('covenant.consent', { id, edition: 1 }));
  expect(given(await door.as('he')('covenant.list', {})).list[0]).toMatchObject({ id, consented: false });
  expect(given(await limin('covenant.edit', { id })).covenant.agreeing).toBe(2);
  const rows = await door.find('covenantConsents', { covenantId: id });
  for (const row of rows) expect(Object.keys(row).sort()).toEqual(['_id', 'covenantId', 'edition']);
  const told = JSON.stringify([rows, await door.find('acts', { action: 'covenant.consent' })]);
  for (const one of ['"wang"', '"zhang"', '/302/']) expect(told).not.toContain(one);
});

test('many of one household at the same moment are one', async () => {
  const id = await asked();
  const sends = Array.from({ length: 10 }, (_, n) =>
    door.as(n % 2 === 0 ? 'wang' : 'wangjun')('covenant.consent', { id, edition: 1 }),
  );
  const answers = await Promise.all(sends);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await door.find('covenantConsents', { covenantId: id })).toHaveLength(1);
});

test('anybody of the household takes it back; nothing is kept of it', async () => {
  const id = await asked();
  const edition = 1;
  given(await door.as('wang')('covenant.consent', { id, edition }));
  const back = given(
    await door.as('wangjun')('covenant.withdrawConsent', { id, edition }, 'back-once'),
  ).covenant;
  given(await door.as('wangjun')('covenant.withdrawConsent', { id, edition }, 'back-once'));
  expect(back).toMatchObject({ consented: false, agreeing: 0, mayConsent: true });
  expect(refusal(await door.as('wang')('covenant.withdrawConsent', { id, edition }))).toBe('NOT_CONSENTED');
  expect(await door.find('covenantConsents', { covenantId: id })).toEqual([]);
});

test('a new edition asks again; the one before is kept with how many agreed to it', async () => {
  const id = await asked();
  given(await door.as('wang')('covenant.consent', { id, edition: 1 }));
  const limin = door.as('limin');
  const kept = given(
    await limin('covenant.save', { ...written({ title: '新楼道公约' }), id, version: 2 }),
  ).covenant;
  expect(kept).toMatchObject({ changed: true, title: '楼道公约', draftTitle: '新楼道公约', version: 3 });
  expect(given(await door.as('wang')('covenant.get', { id })).covenant.title).toBe('楼道公约');
  given(await limin('covenant.publish', { id, version: 3, why: '加上宠物一条' }));
  expect(refusal(await door.as('zhang')('covenant.consent', { id, edition: 2 }))).toBe('COVENANT_NOT_NOW');
  await door.pass(A_WEEK);
  expect(refusal(await door.as('zhang')('covenant.consent', { id, edition: 1 }))).toBe('COVENANT_OLD');
  const seen = given(await door.as('wang')('covenant.get', { id })).covenant;
  expect(seen).toMatchObject({ edition: 2, consented: false, mayConsent: true, why: '加上宠物一条' });
  const { list } = given(await door.as('wang')('covenant.history', { id }));
  expect(list.map(({ edition, title, agreed }) => [edition, title, agreed])).toEqual([
    [2, '新楼道公约', 0],
    [1, '楼道公约', 1],
  ]);
});

test('what is not for publishing, and who does not publish', async () => {
  const { id } = await made();
  const limin = door.as('limin');
  const publish = { id, version: 1 };
  expect(refusal(await door.as('denghong')('covenant.publish', publish))).toBe('NOT_FOUND');
  expect(refusal(await door.as('wang')('covenant.publish', publish))).toBe('NOT_FOUND');
  expect(refusal(await limin('covenant.publish', { ...publish, why: REFUSED }))).toBe('TEXT_REFUSED');
  expect(refusal(await limin('covenant.publish', { ...publish, days: 1 }))).toBe('BAD_INPUT');
  expect(refusal(await limin('covenant.end', { ...publish, why: '不用了' }))).toBe('COVENANT_NOT_NOW');
  const empty = await made({ title: '', blocks: [] });
  expect(refusal(await limin('covenant.publish', { id: empty.id, version: 1 }))).toBe('NOTICE_EMPTY');
  given(await limin('covenant.publish', publish));
  expect(refusal(await limin('covenant.publish', publish))).toBe('STALE');
  expect(refusal(await limin('covenant.publish', { id, version: 2 }))).toBe('COVENANT_SAME');
  await add('grants', grantRow('xu', 'gridWorker', `${HOME_COMMUNITY}003/`, Date.now()));
  const grid = given(
    await door.as('xu')('covenant.save', written({ place: `${HOME_COMMUNITY}003/` })),
  ).covenant;
  expect(grid.acts).toEqual(['save']);
  expect(refusal(await door.as('xu')('covenant.publish', { id: grid.id, version: 1 }))).toBe('NOT_FOUND');
});

test('one that has ended is found no more, and nothing can be done to it', async () => {
  const id = await asked();
  const end = { id, version: 2, why: '换成新的了' };
  given(await door.as('limin')('covenant.end', end, 'end-once'));
  given(await door.as('limin')('covenant.end', end, 'end-once'));
  expect(refusal(await door.as('limin')('covenant.end', { ...end, version: 3 }))).toBe('COVENANT_NOT_NOW');
  expect(refusal(await door.as('limin')('covenant.save', { ...written(), id, version: 3 }))).toBe(
    'COVENANT_NOT_NOW',
  );
  expect(refusal(await door.as('wang')('covenant.consent', { id, edition: 1 }))).toBe('NOT_FOUND');
  expect(given(await door.as('wang')('covenant.list', {})).list.map((one) => one.id)).not.toContain(id);
  expect(given(await door.as('limin')('covenant.manage', {})).list.map((one) => one.id)).toContain(id);
});

test.each<[string, string, Partial<Input<'covenant.save'>>, string]>([
  ['another community', 'limin', { place: NEXT_COMMUNITY }, 'NOT_FOUND'],
  ['a resident', 'wang', {}, 'NOT_FOUND'],
  ['one that is not there', 'limin', { id: 'nowhere', version: 1 }, 'NOT_FOUND'],
  ['refused words', 'limin', { title: REFUSED }, 'TEXT_REFUSED'],
  [
    "somebody else's picture",
    'limin',
    { blocks: [{ kind: 'picture', photo: 'p1', alt: '' }] },
    'NOT_YOUR_PICTURE',
  ],
  ['huge words', 'limin', { blocks: [{ kind: 'paragraph', text: '约'.repeat(5000) }] }, 'BAD_INPUT'],
])('%s is refused when a covenant is kept', async (_, who, over, code) => {
  expect(refusal(await door.as(who)('covenant.save', written(over)))).toBe(code);
});

test('a neighbour of another community, an ended role, an operator for an id, emoji', async () => {
  const id = await asked();
  expect(refusal(await door.as('ding')('covenant.get', { id }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('ding')('covenant.consent', { id, edition: 1 }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('ding')('covenant.history', { id }))).toBe('NOT_FOUND');
  const over = { from: Date.now() - 2 * DAY, until: Date.now() - HOUR };
  await add('grants', { ...grantRow('he', 'communityStaff', HOME_COMMUNITY, Date.now()), ...over });
  expect(refusal(await door.as('he')('covenant.save', written()))).toBe('NOT_FOUND');
  const bad = await door.send('wang', { action: 'covenant.get', input: { id: { $gt: '' } } });
  expect(bad).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT' } });
  const again = await made({ title: '👵🏼 公约 🐕' });
  expect(again.draftTitle).toBe('👵🏼 公约 🐕');
  const save = { ...written(), id: again.id, version: 1 };
  given(await door.as('limin')('covenant.save', save, 'covenant-save-once'));
  given(await door.as('limin')('covenant.save', save, 'covenant-save-once'));
  expect(refusal(await door.as('limin')('covenant.save', save))).toBe('STALE');
});
