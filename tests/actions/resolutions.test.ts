import type { Input, Output } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { change } from '../../cloudfunctions/kit/store';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';
import { aSession, written } from './hearingStates';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

type View = Output<'resolution.get'>['resolution'];
const GRID = `${HOME_COMMUNITY}003/`;
const text = { title: '充电棚放在东门', blocks: [{ kind: 'paragraph' as const, text: '十个位子' }], days: 3 };
const limin = () => door.as('limin');
const get = async (id: string, who = 'limin'): Promise<View> =>
  given(await door.as(who)('resolution.get', { id })).resolution;
const which = ({ id, version }: View) => ({ id, version });
/** A session whose resolution is 公示 now. */
async function shown(): Promise<View> {
  const id = await aSession('resolution');
  await written(id);
  return given(await limin()('resolution.publish', { id, version: 1 })).resolution;
}
async function upheld(): Promise<View> {
  const one = await shown();
  await door.pass(4 * 24 * 60);
  return given(await limin()('resolution.uphold', which(one))).resolution;
}
async function asked(one: View, over: Partial<Input<'resolution.act'>> = {}) {
  const { list } = given(await limin()('resolution.owners', { id: one.id }));
  const owner = list.find(({ role }) => role === 'propertyStaff') ?? list[0];
  if (!owner) throw new Error('nobody can be given anything to do');
  const { personId, role } = owner;
  return {
    ...{ ...which(one), title: '装十个充电位', words: '靠墙', itemId: 'repair', place: GRID },
    ...{ owner: { personId, role }, day: dayOf(Date.now() + 9 * DAY), ...over },
  };
}

test('from the minutes to what is written, kept, and published once it is; residents read it from then on', async () => {
  const id = await aSession('minutesPublished');
  const begun = given(await limin()('resolution.begin', { id, version: 1 }, 'begin-once')).resolution;
  given(await limin()('resolution.begin', { id, version: 1 }, 'begin-once'));
  expect(begun).toMatchObject({ state: 'resolution', edition: 0, blocks: [] });
  expect(refusal(await door.as('wang')('resolution.get', { id }))).toBe('HEARING_NOT_NOW');
  expect(refusal(await limin()('resolution.publish', which(begun)))).toBe('RESOLUTION_EMPTY');
  const saved = given(await limin()('resolution.save', { ...which(begun), ...text }, 'save-once')).resolution;
  given(await limin()('resolution.save', { ...which(begun), ...text }, 'save-once'));
  expect(refusal(await limin()('resolution.save', { ...which(begun), ...text }))).toBe('STALE');
  expect(refusal(await limin()('resolution.save', { ...which(saved), ...text, title: '违规测试' }))).toBe(
    'TEXT_REFUSED',
  );
  expect(refusal(await limin()('resolution.save', { ...which(saved), ...text, days: 2 }))).toBe('BAD_INPUT');
  expect(refusal(await door.as('wang')('resolution.save', { ...which(saved), ...text }))).toBe(
    'HEARING_NOT_YOURS',
  );
  expect(refusal(await door.as('ding')('resolution.save', { ...which(saved), ...text }))).toBe('NOT_FOUND');
  const out = given(await limin()('resolution.publish', which(saved), 'publish-once')).resolution;
  given(await limin()('resolution.publish', which(saved), 'publish-once'));
  expect(out).toMatchObject({ state: 'resolutionPublic', edition: 1, publicAt: Date.now() });
  expect(await get(id, 'wang')).toMatchObject({ ...text, mayObject: true, acts: ['object'], unanswered: 0 });
  expect(refusal(await door.as('ding')('resolution.get', { id }))).toBe('NOT_FOUND');
  expect(refusal(await limin()('resolution.publish', which(out)))).toBe('HEARING_NOT_NOW');
  expect(await door.find('resolutionEditions', { _id: `${id}-1` })).toHaveLength(1);
});

test('an objection a household; staff answer, all read the answer and nobody the objection; then it stands', async () => {
  const one = await shown();
  const { id } = one;
  const words = '晚上太亮，照到我家窗户';
  const key = 'object-once';
  const mine = given(await door.as('wang')('resolution.object', { id, words }, key)).resolution;
  given(await door.as('wang')('resolution.object', { id, words }, key));
  expect(mine).toMatchObject({ mayObject: false, unanswered: 1, mine: { words } });
  expect(refusal(await door.as('wang')('resolution.object', { id, words }))).toBe('OBJECTED');
  expect(refusal(await door.as('ding')('resolution.object', { id, words }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('he')('resolution.object', { id, words: '违规测试' }))).toBe('TEXT_REFUSED');
  expect(JSON.stringify(await get(id, 'he'))).not.toContain(words);
  expect(refusal(await door.as('he')('resolution.objections', { id }))).toBe('HEARING_NOT_YOURS');
  const { list } = given(await limin()('resolution.objections', { id }));
  expect(list).toMatchObject([{ words }]);
  const objection = list[0]?.id ?? '';
  await door.pass(4 * 24 * 60);
  expect(refusal(await door.as('zhang')('resolution.object', { id, words }))).toBe('HEARING_NOT_NOW');
  const seen = await get(id);
  expect(refusal(await limin()('resolution.uphold', which(seen)))).toBe('OBJECTIONS_OPEN');
  const answer = { id, objection, words: '灯罩朝下装，十点熄' };
  expect(refusal(await door.as('he')('resolution.answer', answer))).toBe('HEARING_NOT_YOURS');
  expect(refusal(await limin()('resolution.answer', { ...answer, objection: 'none' }))).toBe('NOT_FOUND');
  expect(refusal(await limin()('resolution.answer', { ...answer, words: '违规测试' }))).toBe('TEXT_REFUSED');
  given(await limin()('resolution.answer', answer, 'answer-once'));
  const after = given(await limin()('resolution.answer', answer, 'answer-once')).resolution;
  expect(after.unanswered).toBe(0);
  expect(refusal(await limin()('resolution.answer', answer))).toBe('ANSWERED');
  expect((await get(id, 'he')).answers).toMatchObject([{ words: answer.words }]);
  expect(await door.find('messages', { subject: id, about: 'resolutionAnswered', to: 'wang' })).toHaveLength(
    1,
  );
  const stands = given(await limin()('resolution.uphold', which(after), 'uphold-once')).resolution;
  given(await limin()('resolution.uphold', which(after), 'uphold-once'));
  expect(stands.state).toBe('actions');
});

test('before its last day is over nothing stands; what was objected to is taken up again and read anew', async () => {
  const one = await shown();
  expect(refusal(await limin()('resolution.uphold', which(one)))).toBe('OBJECTIONS_OPEN');
  given(await door.as('wang')('resolution.object', { id: one.id, words: '太亮' }));
  const objection = given(await limin()('resolution.objections', { id: one.id })).list[0]?.id ?? '';
  expect(refusal(await door.as('wang')('resolution.revise', { ...which(one), why: '有意见' }))).toBe(
    'HEARING_NOT_YOURS',
  );
  expect(refusal(await limin()('resolution.revise', { ...which(one), why: '违规测试' }))).toBe(
    'TEXT_REFUSED',
  );
  const again = given(
    await limin()('resolution.revise', { ...which(one), why: '有意见，再议' }, 'revise-once'),
  ).resolution;
  given(await limin()('resolution.revise', { ...which(one), why: '有意见，再议' }, 'revise-once'));
  expect(again).toMatchObject({ state: 'resolution', why: '有意见，再议', edition: 1 });
  expect(refusal(await door.as('wang')('resolution.get', { id: one.id }))).toBe('HEARING_NOT_NOW');
  expect(refusal(await limin()('resolution.revise', { ...which(again), why: '再议' }))).toBe(
    'HEARING_NOT_NOW',
  );
  const anew = given(await limin()('resolution.publish', which(again))).resolution;
  expect(anew).toMatchObject({ edition: 2, unanswered: 0 });
  // Who objected to what was read before can object to what is read now, and what he said then is not answered now.
  expect(refusal(await limin()('resolution.answer', { id: one.id, objection, words: '好' }))).toBe(
    'NOT_FOUND',
  );
  given(await door.as('wang')('resolution.object', { id: one.id, words: '还是太亮' }));
});

test('everything to be done is an order with an owner and a date; the session is over when all of them are', async () => {
  const stands = await upheld();
  const { id } = stands;
  const act = await asked(stands);
  for (const [over, code] of [
    [{ day: dayOf(Date.now() - DAY) }, 'DAY_PAST'],
    [{ itemId: 'nothing' }, 'ITEM_GONE'],
    [{ place: HOME_COMMUNITY }, 'NOT_FOUND'],
    [{ owner: { personId: 'wang', role: 'resident' as const } }, 'NOT_FOR_YOU'],
    [{ title: '违规测试' }, 'TEXT_REFUSED'],
    [{ version: 99 }, 'STALE'],
  ] as const)
    expect([code, refusal(await limin()('resolution.act', { ...act, ...over }))]).toEqual([code, code]);
  expect(refusal(await door.as('ding')('resolution.act', act))).toBe('NOT_FOUND');
  expect(refusal(await door.as('ding')('resolution.owners', { id }))).toBe('NOT_FOUND');
  const ordered = given(await limin()('resolution.act', act, 'act-once')).resolution;
  given(await limin()('resolution.act', act, 'act-once'));
  expect(ordered.actions).toHaveLength(1);
  const [todo] = ordered.actions;
  expect(todo?.owner).toBeTruthy();
  const orderId = todo?.orderId ?? '';
  const [order] = await door.find('orders', { _id: orderId });
  expect(order).toMatchObject({ state: 'dispatched', hearingId: id, dispatch: { to: act.owner.personId } });
  // It takes nobody the room for his own.
  expect(order?.madeOf).toBe('session');
  expect(await door.find('messages', { subject: orderId, to: act.owner.personId })).not.toHaveLength(0);

  expect(refusal(await limin()('resolution.evaluate', { ...which(ordered), words: '好' }))).toBe(
    'ACTIONS_OPEN',
  );
  expect(refusal(await door.as('wang')('resolution.rate', { id, stars: 5 }))).toBe('HEARING_NOT_NOW');
  const withdrawn = given(
    await limin()('order.withdraw', { id: orderId, version: order?.version ?? 1 }),
  ).order;
  expect(withdrawn.state).toBe('closed');
  const closed = await get(id);
  expect(closed.actions[0]).toMatchObject({ orderId, outcome: 'withdrawn', closedAt: Date.now() });
  given(await limin()('order.reopen', { id: orderId, version: withdrawn.version, words: '还是要装' }));
  expect((await get(id)).actions[0]).not.toHaveProperty('closedAt');
  const again = given(await limin()('order.get', { id: orderId })).order;
  given(await limin()('order.withdraw', { id: orderId, version: again.version }));
  expect(refusal(await limin()('resolution.evaluate', { ...which(await get(id)), words: '好' }))).toBe(
    'HEARING_TOO_SOON',
  );

  await door.pass(31 * 24 * 60);
  await door.call('jobs');
  expect(await door.find('resolutions', { _id: id, askAt: { $exists: true } })).toEqual([]);
  const rated = given(
    await door.as('wang')('resolution.rate', { id, stars: 4, words: '装好了' }, 'rate-once'),
  ).resolution;
  given(await door.as('wang')('resolution.rate', { id, stars: 4, words: '装好了' }, 'rate-once'));
  expect(rated).toMatchObject({ mayRate: true, rated: { stars: 4, words: '装好了' }, ratings: 1 });
  expect(rated.stars).toBeUndefined();
  expect(refusal(await door.as('wang')('resolution.rate', { id, stars: 6 }))).toBe('BAD_INPUT');
  expect(refusal(await door.as('he')('resolution.rate', { id, stars: 1, words: '违规测试' }))).toBe(
    'TEXT_REFUSED',
  );
  expect(refusal(await door.as('ding')('resolution.rate', { id, stars: 1 }))).toBe('NOT_FOUND');
  for (const who of ['he', 'zhang', 'tian', 'chen'])
    given(await door.as(who)('resolution.rate', { id, stars: 5 }));
  expect((await get(id)).stars).toEqual([0, 0, 0, 1, 4]);
  expect(given(await limin()('resolution.ratings', { id })).list).toHaveLength(5);
  expect(refusal(await door.as('wang')('resolution.ratings', { id }))).toBe('HEARING_NOT_YOURS');
  const words = '十个位子都装好了，没人再从楼上拉线';
  expect(refusal(await limin()('resolution.evaluate', { ...which(await get(id)), words: '违规测试' }))).toBe(
    'TEXT_REFUSED',
  );
  const looked = given(await limin()('resolution.evaluate', { ...which(await get(id)), words })).resolution;
  expect(looked).toMatchObject({ state: 'evaluated', evaluation: words });
  given(await limin()('hearing.close', which(looked)));
  expect((await get(id, 'wang')).state).toBe('closed');
}, 120_000);

test('the archive: from who sat there to what came of it; only who led it has it made', async () => {
  const stands = await upheld();
  const { id } = stands;
  given(await limin()('resolution.act', await asked(stands)));
  expect(refusal(await door.as('wang')('resolution.archive', { id }))).toBe('HEARING_NOT_YOURS');
  expect(refusal(await limin()('resolution.archive', { id: await aSession('scheduled') }))).toBe(
    'HEARING_NOT_NOW',
  );
  const { id: job } = given(await limin()('resolution.archive', { id }, 'archive-once'));
  expect(given(await limin()('resolution.archive', { id }, 'archive-once')).id).toBe(job);
  for (let n = 0; n < 5; n += 1) await door.call('jobs');
  const { url, name, missing } = given(await limin()('resolution.archived', { id: job }));
  expect({ name, missing }).toEqual({ name: '充电棚放在哪.pdf', missing: '' });
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(refusal(await door.as('zhao')('resolution.archived', { id: job }))).toMatch(/NOT_FOUND|NOT_ALLOWED/);
});

test('a mediation: its sides read what they agreed on, and nobody else anything of it', async () => {
  const id = await aSession('resolution', {
    format: 'mediation',
    parties: ['wang', 'he'],
    title: '楼上漏水',
  });
  await written(id, { title: '漏水的事', blocks: [{ kind: 'paragraph', text: '楼上出一半修' }] });
  for (const who of ['zhang', 'ding', 'zhou', 'denghong'])
    for (const action of [
      'resolution.get',
      'resolution.objections',
      'resolution.owners',
      'resolution.ratings',
      'resolution.archive',
    ] as const)
      expect([who, action, refusal(await door.as(who)(action, { id }))]).toEqual([who, action, 'NOT_FOUND']);
  expect(refusal(await door.as('wang')('resolution.get', { id }))).toBe('HEARING_NOT_NOW');
  expect(refusal(await limin()('resolution.publish', { id, version: 1 }))).toBe('HEARING_NOT_NOW');
  const settled = given(await limin()('resolution.settle', { id, version: 1 }, 'settle-once')).resolution;
  given(await limin()('resolution.settle', { id, version: 1 }, 'settle-once'));
  expect(settled.state).toBe('actions');
  expect((await get(id, 'wang')).blocks).toEqual([{ kind: 'paragraph', text: '楼上出一半修' }]);
  expect(refusal(await door.as('wang')('resolution.archive', { id }))).toBe('HEARING_NOT_YOURS');
  const { id: job } = given(await limin()('resolution.archive', { id }));
  const [row] = await door.find('jobs', { _id: job });
  expect(row).not.toHaveProperty('place');
  expect(JSON.stringify(await door.find('journal', {}))).not.toContain(id);
});

test('no id is anything but a text', async () => {
  const reads = [
    'resolution.get',
    'resolution.objections',
    'resolution.owners',
    'resolution.ratings',
    'resolution.archived',
  ];
  for (const action of reads)
    expect(await door.send('limin', { action, input: { id: { $gt: '' } } })).toMatchObject({
      refusal: { code: 'BAD_INPUT' },
    });
  const id = await aSession('resolution');
  await change('grants', { personId: 'limin' }, { until: Date.now() - 1 });
  expect(refusal(await limin()('resolution.save', { id, version: 1, ...text }))).toMatch(
    /NOT_FOUND|HEARING_NOT_YOURS/,
  );
});
