import type { Input } from '@core/contract';
import { DAY, HOUR } from '@core/domain/calendar/time';
import { put } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from './door';
import { claimed, opened, placed } from './orders';

const STREET = '990001/01/';
const COMMUNITY = `${STREET}01/`;
const GRID = `${COMMUNITY}003/`;

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const see = async (id: string, who = 'wang') => given(await door.as(who)('order.get', { id })).order;
const term = () => ({ from: Date.now(), until: Date.now() + 365 * DAY });
const ownGrant = async (who: string) => given(await door.as(who)('grant.ofPerson', {})).list[0]?.id ?? '';
const hours = (from: number, until: number) => ({
  from: Date.now() + from * HOUR,
  until: Date.now() + until * HOUR,
});

type Gift = Omit<Input<'grant.give'>, 'from' | 'until'>;
const give = (by: string, gift: Gift) => door.as(by)('grant.give', { ...gift, ...term() });

test('a secretary gives roles inside her community, and whoever got one has it at once', async () => {
  const gift = { personId: 'he', role: 'gridWorker', place: GRID } as const;
  expect(given(await give('zhou', gift))).toEqual({ given: true });
  expect(given(await door.as('he')('me.get', {})).roles).toMatchObject([{ role: 'gridWorker', scope: GRID }]);
  const [region] = await door.find('regions', { _id: GRID });
  expect(region?.holders).toEqual({ branchSecretary: 'sunli', gridWorker: 'he' });
  expect(refusal(await give('zhou', gift))).toBe('HOLDS_ALREADY');
});

test('what is not hers to give is refused, and another place is not there at all', async () => {
  const gift = { personId: 'he', role: 'communitySecretary', place: COMMUNITY } as const;
  expect(refusal(await give('zhou', gift))).toBe('NOT_GIVABLE');
  expect(refusal(await give('zhou', { ...gift, role: 'communityStaff', personId: 'zhou' }))).toBe(
    'NOT_GIVABLE',
  );
  expect(refusal(await give('zhou', { ...gift, place: `${STREET}02/` }))).toBe('NOT_FOUND');
  expect(refusal(await give('zhou', { ...gift, place: `${STREET}99/` }))).toBe('NOT_FOUND');
  expect(refusal(await give('limin', { personId: 'he', role: 'buildingLeader', place: `${GRID}06/` }))).toBe(
    'PAIR_MISSING',
  );
  const over = { from: Date.now() - 2 * DAY, until: Date.now() - DAY };
  const late = await door.as('zhou')('grant.give', {
    personId: 'he',
    role: 'gridWorker',
    place: GRID,
    ...over,
  });
  expect(refusal(late)).toBe('BAD_TERM');
});

test('a building gets its two leaders', async () => {
  const place = `${GRID}06/`;
  given(await give('limin', { personId: 'liu', role: 'buildingLeader', place, pair: 'working' }));
  given(await give('limin', { personId: 'he', role: 'buildingLeader', place, pair: 'notWorking' }));
  const [region] = await door.find('regions', { _id: place });
  expect(region?.holders).toEqual({ leaderWorking: 'liu', leaderNotWorking: 'he' });
});

test('a role of the street waits for a second administrator, who is neither giver nor receiver', async () => {
  const gift = { personId: 'tian', role: 'streetStaff', place: STREET } as const;
  expect(given(await give('gao', gift))).toEqual({ given: false });
  expect(given(await door.as('tian')('me.get', {})).roles).toEqual([]);
  const { list } = given(await door.as('gao')('grant.pending', {}));
  const asked = list.find(({ person }) => person.id === 'tian');
  const id = asked?.id ?? '';
  expect(asked).toMatchObject({ role: 'streetStaff', askedBy: '高远', mayApprove: false });
  expect(refusal(await door.as('gao')('grant.approve', { id }))).toBe('NOT_THE_SECOND');
  expect(refusal(await door.as('zheng')('grant.approve', { id }))).toBe('NOT_FOUND');
  given(await door.as('luo')('grant.approve', { id }));
  expect(given(await door.as('tian')('me.get', {})).roles).toMatchObject([{ role: 'streetStaff' }]);
  expect(refusal(await door.as('luo')('grant.approve', { id }))).toBe('NOT_FOUND');
  const [seeded] = given(await door.as('luo')('grant.pending', {})).list;
  given(await door.as('luo')('grant.decline', { id: seeded?.id ?? '' }));
  expect(given(await door.as('luo')('grant.pending', {})).list).toEqual([]);
});

test('who is an administrator alone cannot go', async () => {
  given(await door.as('gao')('grant.end', { id: await ownGrant('luo'), reason: '调走了' }));
  expect(refusal(await door.as('gao')('grant.end', { id: await ownGrant('gao'), reason: '退休' }))).toBe(
    'LAST_ADMIN',
  );
});

test('a leave begins: within the minute every live order names the substitute, and names her back when it ends', async () => {
  const before = await placed(door);
  expect(before.accountable?.name).toBe('李敏');
  const id = await ownGrant('limin');
  const choices = given(await door.as('limin')('grant.substitutes', { id })).list.map((one) => one.name);
  expect(choices).toContain('邓红');
  const leave = hours(1, 2);
  const named = given(await door.as('limin')('grant.substitute', { id, substituteId: 'denghong', leave }));
  expect(named.grant).toMatchObject({ substitute: { name: '邓红' }, leave });
  await door.pass(59);
  expect((await see(before.id)).accountable?.name).toBe('李敏');
  await door.pass(1);
  const during = await see(before.id);
  expect(during.accountable?.name).toBe('邓红');
  expect(during.trail.some(({ kind }) => kind === 'restaff')).toBe(true);
  // She may act there now, as the one who answers.
  const { id: orderId } = before;
  const published = await door.as('denghong')('order.publish', { id: orderId, version: before.version });
  expect(given(published).order.state).toBe('open');
  expect((await see(orderId)).accountable?.name).toBe('邓红');
  await door.pass(60);
  expect((await see(orderId)).accountable?.name).toBe('李敏');
  expect(refusal(await door.as('denghong')('order.get', { id: orderId }))).toBe('NOT_FOUND');
});

test('a role that ends with nobody to stand in moves its orders one up', async () => {
  const { id } = await placed(door);
  given(await door.as('zhou')('grant.end', { id: await ownGrant('limin'), reason: '调到别的社区' }));
  await door.pass(1);
  expect((await see(id)).accountable).toMatchObject({ name: '孙丽', role: 'branchSecretary' });
  const [order] = await door.find('orders', { _id: id });
  expect(order?.chain.map(({ personId }) => personId)).toEqual(['sunli', 'zhou', 'zheng']);
});

test('a role that lapses is taken on by the substitute, with its powers, until somebody is given it', async () => {
  const { id } = await opened(door);
  const [grant] = await door.find('grants', { personId: 'limin' });
  const until = Date.now() + 30 * 60_000;
  if (grant) await put('grants', { ...grant, until, substituteId: 'denghong', nextAt: until });
  await door.pass(31);
  expect((await see(id)).accountable?.name).toBe('邓红');
  given(await give('zhou', { personId: 'tian', role: 'communityStaff', place: COMMUNITY }));
  await door.pass(1);
  expect((await see(id)).accountable?.name).toBe('田晓明');
});

test('while somebody serves, who stands behind him is the substitute', async () => {
  const { id } = await claimed(door);
  const leave = hours(0, 24);
  given(
    await door.as('zhou')('grant.substitute', {
      id: await ownGrant('limin'),
      substituteId: 'denghong',
      leave,
    }),
  );
  await door.pass(1);
  expect((await see(id)).accountable).toMatchObject({ name: '陈志远', next: { name: '邓红' } });
});

test('not everybody can stand in, and nobody leaves without a substitute', async () => {
  const as = door.as('limin');
  const id = await ownGrant('limin');
  const leave = hours(1, 3);
  expect(refusal(await as('grant.substitute', { id, leave }))).toBe('NO_SUBSTITUTE');
  expect(refusal(await as('grant.substitute', { id, substituteId: 'chen', leave }))).toBe('NOT_A_SUBSTITUTE');
  expect(refusal(await as('grant.substitute', { id, substituteId: 'denghong', leave: hours(-3, -1) }))).toBe(
    'BAD_LEAVE',
  );
  expect(refusal(await door.as('denghong')('grant.substitute', { id, substituteId: 'zhou' }))).toBe(
    'NOT_FOUND',
  );
});

test('people of a place come page by page, and of another place nobody does', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const input = { place: COMMUNITY, ...(cursor === undefined ? {} : { cursor }) };
    const page = given(await door.as('zhou')('grant.ofPlace', input));
    seen.push(...page.list.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== undefined);
  const held = await door.find('grants', { scope: { $gte: COMMUNITY, $lt: `${COMMUNITY}~` } });
  const offices = held.filter(({ role }) => !['member', 'volunteer', 'orgUnitContact'].includes(role));
  expect(new Set(seen)).toEqual(new Set(offices.map(({ _id }) => _id)));
  expect(seen.length).toBe(offices.length);
  const members = { place: COMMUNITY, role: 'member' } as const;
  const first = given(await door.as('zhou')('grant.ofPlace', members));
  const second = given(await door.as('zhou')('grant.ofPlace', { ...members, cursor: first.next ?? '' }));
  expect(new Set([...first.list, ...second.list].map(({ id }) => id)).size).toBe(20);
  const secretaries = given(
    await door.as('zhou')('grant.ofPlace', { place: COMMUNITY, role: 'branchSecretary' }),
  );
  expect(new Set(secretaries.list.map(({ person }) => person.name))).toEqual(new Set(['孙丽', '何军']));
  expect(refusal(await door.as('zhou')('grant.ofPlace', { place: `${STREET}02/` }))).toBe('NOT_FOUND');
});

test('somebody is found by his name, or by his number, and elsewhere he is a family name', async () => {
  const zhou = door.as('zhou');
  const [byName] = given(await zhou('person.find', { place: COMMUNITY, search: '志远' })).list;
  expect(byName).toMatchObject({ id: 'chen', name: '陈志远', roles: ['member'] });
  const [byPhone] = given(await zhou('person.find', { place: COMMUNITY, search: '138 0000 1207' })).list;
  expect(byPhone).toEqual({ id: 'feng', name: '冯**', home: '', roles: [] });
  expect(refusal(await zhou('person.find', { place: `${STREET}02/`, search: '冯强' }))).toBe('NOT_FOUND');
});

test('a branch secretary finds people from his grid, and not from the place around it', async () => {
  const found = async (search: string) =>
    given(await door.as('sunli')('person.find', { place: GRID, search })).list.map(({ id }) => id);
  expect([await found('王秀兰'), await found('志远')]).toEqual([['wang'], ['chen']]);
  const around = await door.as('sunli')('person.find', { place: COMMUNITY, search: '王秀兰' });
  expect(refusal(around)).toBe('NOT_FOUND');
  expect(refusal(await door.as('wang')('person.find', { place: GRID, search: '志远' }))).toBe('NOT_FOUND');
});

test('every act on roles stands in the journal of its place, and only there', async () => {
  given(await give('zhou', { personId: 'he', role: 'gridWorker', place: GRID }));
  const { list } = given(await door.as('zhou')('journal.list', { place: COMMUNITY, kind: 'grant' }));
  expect(list[0]).toMatchObject({
    by: '周建华',
    action: 'grant.give',
    about: '何秀英',
    placeName: '第 3 网格',
  });
  expect(list.every(({ place }) => place.startsWith(COMMUNITY))).toBe(true);
  expect(refusal(await door.as('zhou')('journal.list', { place: STREET }))).toBe('NOT_FOUND');
  expect(refusal(await door.as('limin')('journal.list', { place: COMMUNITY }))).toBe('NOT_FOUND');
});

test('two offices of one place that change in the same minute, looked at by three ticks at once, are both set', async () => {
  const { id } = await placed(door);
  const leave = { from: Date.now(), until: Date.now() + HOUR };
  for (const [who, substituteId] of [
    ['limin', 'denghong'],
    ['zhou', 'denghong'],
  ] as const) {
    const [grant] = await door.find('grants', { personId: who, scope: COMMUNITY });
    if (grant) await put('grants', { ...grant, substituteId, leave, nextAt: leave.from });
  }
  await Promise.all([door.call('clock'), door.call('clock', { grants: true }), door.call('clock')]);
  await door.pass(1);
  const [community] = await door.find('regions', { _id: COMMUNITY });
  expect(community?.holders).toMatchObject({ duty: 'denghong', communitySecretary: 'denghong' });
  const [order] = await door.find('orders', { _id: id });
  expect(order?.chain.map(({ personId }) => personId)).toEqual(['denghong', 'sunli', 'denghong', 'zheng']);
  await door.pass(60);
  const [after] = await door.find('regions', { _id: COMMUNITY });
  expect(after?.holders).toMatchObject({ duty: 'limin', communitySecretary: 'zhou' });
  expect(await door.find('grants', { standsInFor: { $exists: true }, until: { $gt: Date.now() } })).toEqual(
    [],
  );
});

test('a desk finds a helper by name in the whole community, not among those it would be shown', async () => {
  const { id } = await opened(door);
  const all = given(await door.as('limin')('desk.helpers', { id })).list;
  const [byName] = given(await door.as('limin')('desk.helpers', { id, search: '志远' })).list;
  expect(byName).toMatchObject({ id: 'chen', name: '陈志远' });
  expect(all.length).toBeLessThanOrEqual(20);
  expect(given(await door.as('limin')('desk.helpers', { id, search: '冯强' })).list).toEqual([]);
});

test('what nobody below answers comes up to the street by name, and to that person alone', async () => {
  const { id, version } = await placed(door);
  expect(refusal(await door.as('zheng')('order.get', { id }))).toBe('NOT_FOUND');
  for (const who of ['limin', 'sunli', 'zhou']) {
    for (const grant of await door.find('grants', { personId: who }))
      await put('grants', { ...grant, until: Date.now(), nextAt: Date.now() });
  }
  await door.pass(1);
  expect((await see(id)).accountable).toMatchObject({ name: '郑涛', role: 'streetStaff' });
  const published = given(await door.as('zheng')('order.publish', { id, version })).order;
  expect(published).toMatchObject({ state: 'open', accountable: { name: '郑涛' } });
  given(await door.as('zheng')('order.assign', { id, version: published.version, to: 'chen' }));
  expect(refusal(await door.as('gao')('order.get', { id }))).toBe('NOT_FOUND');
});
