import type { Input } from '@core/contract';
import { DAY, HOUR, MINUTE } from '@core/domain/calendar/time';
import { titleOf, type Called } from '@core/domain/regionMode/episode';
import { add, change } from '../../cloudfunctions/kit/store';
import { forgetRules, inForceIn } from '../../cloudfunctions/kit/rules';
import { templates } from '../../cloudfunctions/kit/settings';
import { grantRow } from '../../localcloud/seeds/people';
import { HOME_COMMUNITY, NEXT_COMMUNITY, TENANT } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from './door';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
  forgetRules();
});
afterEach(async () => {
  const { unindexed } = door;
  // What was begun by an act is brought to its end before the town is taken down.
  await told();
  await door.close();
  expect(unindexed).toEqual([]);
});

const STREET = `${TENANT}01/`;
const GRID = `${HOME_COMMUNITY}003/`;
/** Members and leaders of 桂花巷: all the kinds that can be called. */
const audience: Called[] = ['branchSecretary', 'buildingLeader', 'member', 'volunteer'];

type Wish = Partial<Input<'mode.call'>>;
const asked = (over: Wish = {}): Input<'mode.call'> => ({
  ...{ place: HOME_COMMUNITY, mode: 'urgent', drill: false, template: 'storm' },
  ...{ title: '台风暴雨', words: '请看看车库进没进水。', audience, until: Date.now() + DAY },
  ...over,
});
const call = async (over: Wish = {}, who = 'zhou') =>
  given(await door.as(who)('mode.call', asked(over))).episode;
const see = async (who: string, id: string) => given(await door.as(who)('mode.get', { id }));
const holding = async (who: string) => given(await door.as(who)('mode.current', {})).list;

/** Lets the long work go on until nothing of it is due. */
async function told(): Promise<void> {
  for (let left = 20; left > 0; left -= 1) {
    await door.call('jobs');
    const running = await door.find('jobs', { kind: 'modeFanOut', state: 'running' });
    if (running.length === 0) return;
  }
}
const messagesOf = (id: string) => door.find('messages', { subject: id });

describe('calling', () => {
  test('a secretary calls urgent over her community; everybody called up is told once, whoever lives there sees it', async () => {
    const { id } = await call();
    await told();
    const calls = await door.find('modeCalls', { episodeId: id });
    const messages = await messagesOf(id);
    expect(calls.length).toBeGreaterThan(20);
    expect(messages.map(({ to }) => to).sort()).toEqual(calls.map(({ personId }) => personId).sort());
    expect(new Set(messages.map(({ to }) => to)).size).toBe(messages.length);
    expect(calls.map(({ personId }) => personId)).toEqual(expect.arrayContaining(['sunli', 'chen', 'xu']));
    expect(calls.map(({ personId }) => personId)).not.toContain('feng');
    expect(await holding('wang')).toMatchObject([
      { id, mode: 'urgent', drill: false, placeName: '桂花巷社区' },
    ]);
    expect((await holding('wang'))[0]?.mine).toBeUndefined();
    expect((await holding('chen'))[0]?.mine).toMatchObject({ standing: 'silent' });
    expect(await holding('ding')).toEqual([]);
    const { telling, roles = [] } = await see('zhou', id);
    expect(telling).toMatchObject({ running: false, told: calls.length });
    expect(telling?.looked).toBe(telling?.total);
    for (const { role, told } of roles) expect(told).toBe(calls.filter((one) => one.role === role).length);
    const rows = await door.find('journal', { about: id });
    expect(rows).toMatchObject([
      { action: 'mode.call', by: 'zhou', detail: { mode: 'urgent', drill: false } },
    ]);
    expect(JSON.stringify(rows)).not.toContain('车库');
  });

  test('somebody with several roles gets one message, by the role that comes first', async () => {
    await add('grants', grantRow('chen', 'buildingLeader', `${GRID}06/`, Date.now()));
    await add('grants', grantRow('chen', 'stairwellLeader', `${GRID}06/1/`, Date.now()));
    const { id } = await call({ audience: ['member', 'stairwellLeader', 'buildingLeader'] });
    await told();
    const mine = await door.find('messages', { subject: id, to: 'chen' });
    expect(mine).toHaveLength(1);
    expect(await door.find('modeCalls', { episodeId: id, personId: 'chen' })).toMatchObject([
      { role: 'buildingLeader', place: `${GRID}06/` },
    ]);
    const { roles = [], telling } = await see('zhou', id);
    const sum = roles.reduce((all, { told }) => all + told, 0);
    expect(sum).toBe(telling?.told);
    expect(await door.find('modeCalls', { episodeId: id })).toHaveLength(sum);
  });

  test('a role that has ended calls nobody up, and lets nobody call', async () => {
    const ended = { until: Date.now() - 1 };
    const [chen] = await door.find('grants', { personId: 'chen', role: 'member' });
    const [zhou] = await door.find('grants', { personId: 'zhou', role: 'communitySecretary' });
    await change('grants', { _id: chen?._id }, ended);
    const { id } = await call();
    await told();
    expect(await door.find('modeCalls', { episodeId: id, personId: 'chen' })).toEqual([]);
    expect(refusal(await door.as('chen')('mode.acknowledge', { id, answer: 'got' }))).toBe('NOT_FOUND');
    await change('grants', { _id: zhou?._id }, ended);
    expect(refusal(await door.as('zhou')('mode.end', { id, version: 1 }))).toBe('NOT_FOUND');
  });

  test('two callers at once: one place, one episode', async () => {
    const answers = await Promise.all([
      door.as('zhou')('mode.call', asked()),
      door.as('gao')('mode.call', asked({ title: '停水停电' })),
      door.as('zheng')('mode.call', asked({ title: '寻人' })),
    ]);
    const won = answers.filter(({ ok }) => ok);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok).map(refusal)).toEqual(['MODE_HOLDS', 'MODE_HOLDS']);
    await told();
    expect(await door.find('modes', { state: 'running' })).toHaveLength(1);
    expect(await holding('wang')).toHaveLength(1);
  });

  test('the same key twice is one episode', async () => {
    const key = 'mode-call-twice';
    const input = asked();
    const [first, second] = [
      given(await door.as('zhou')('mode.call', input, key)),
      given(await door.as('zhou')('mode.call', input, key)),
    ];
    expect(second.episode.id).toBe(first.episode.id);
    expect(await door.find('jobs', { kind: 'modeFanOut' })).toHaveLength(1);
  });

  test.each<[string, string, Wish, string]>([
    ['wartime by a secretary', 'zhou', { mode: 'wartime' }, 'NOT_CALLABLE'],
    ['another community', 'zhou', { place: NEXT_COMMUNITY }, 'NOT_FOUND'],
    ['a grid', 'zhou', { place: GRID }, 'NOT_CALLABLE'],
    ['the county by a street', 'zheng', { place: TENANT }, 'NOT_FOUND'],
    ['by a community worker', 'limin', {}, 'NOT_FOUND'],
    ['an end in ten minutes', 'zhou', { until: 10 * MINUTE }, 'MODE_TERM'],
    ['eight days', 'zhou', { until: 8 * DAY }, 'MODE_TERM'],
    ['words WeChat refuses', 'zhou', { words: '违规测试' }, 'TEXT_REFUSED'],
    ['nobody', 'zhou', { audience: [] }, 'BAD_INPUT'],
    ['a title that does not fit', 'zhou', { title: '一二三四五六七八九十一二三四五' }, 'BAD_INPUT'],
  ])('%s is refused', async (_, who, { until, ...over }, code) => {
    const input = asked({ ...over, ...(until === undefined ? {} : { until: Date.now() + until }) });
    expect(refusal(await door.as(who)('mode.call', input))).toBe(code);
    expect(await door.find('modes', {})).toEqual([]);
  });
});

describe('wartime', () => {
  const wartime = { mode: 'wartime', place: TENANT, until: Date.now() + 20 * DAY } as const;

  test('waits for a second administrator; until then nobody is told and nothing holds', async () => {
    const { id, version, state } = await call({ ...wartime, until: Date.now() + 20 * DAY }, 'luo');
    expect(state).toBe('asked');
    await told();
    expect(await messagesOf(id)).toEqual([]);
    expect(await holding('wang')).toEqual([]);
    expect(refusal(await door.as('luo')('mode.approve', { id, version }))).toBe('NOT_THE_SECOND');
    expect(refusal(await door.as('luo')('mode.decline', { id, version }))).toBe('NOT_THE_SECOND');
    expect(refusal(await door.as('zheng')('mode.approve', { id, version }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('gao')('mode.approve', { id, version: 7 }))).toBe('STALE');
    const approved = given(await door.as('gao')('mode.approve', { id, version })).episode;
    expect(approved).toMatchObject({ state: 'running', version: 2 });
    expect(refusal(await door.as('gao')('mode.approve', { id, version: 2 }))).toBe('MODE_OVER');
    await told();
    expect((await holding('wang'))[0]).toMatchObject({ id, mode: 'wartime' });
    expect((await messagesOf(id)).length).toBeGreaterThan(20);
    const acts = (await door.find('journal', { about: id })).map(({ action }) => action).sort();
    expect(acts).toEqual(['mode.approve', 'mode.call']);
  });

  test('declined, taken back or forgotten, it tells nobody', async () => {
    const until = Date.now() + DAY;
    const first = await call({ mode: 'wartime', until }, 'luo');
    given(await door.as('gao')('mode.decline', { id: first.id, version: 1 }));
    const second = await call({ mode: 'wartime', until }, 'luo');
    given(await door.as('luo')('mode.end', { id: second.id, version: 1 }));
    const third = await call({ mode: 'wartime', until }, 'luo');
    await door.pass(2 * 24 * 60);
    await told();
    const states = await Promise.all([first, second, third].map(({ id }) => see('luo', id)));
    expect(states.map(({ notice }) => notice.state)).toEqual(['declined', 'ended', 'ended']);
    expect(await door.find('modeCalls', {})).toEqual([]);
  });
});

describe('orders while it holds', () => {
  test('helpers of the place may be asked for more; a drill and another place change nothing', async () => {
    const inHand = async (place: string) => {
      forgetRules();
      return (await inForceIn(place, Date.now())).policy.maxLiveOrders;
    };
    const drill = await call({ drill: true });
    expect(await inHand(HOME_COMMUNITY)).toBe(2);
    given(await door.as('zhou')('mode.end', { id: drill.id, version: 1 }));
    await call();
    expect(await inHand(HOME_COMMUNITY)).toBe(3);
    expect(await inHand(NEXT_COMMUNITY)).toBe(2);
    const war = await call({ mode: 'wartime', place: TENANT, until: Date.now() + DAY }, 'luo');
    expect(await inHand(NEXT_COMMUNITY)).toBe(2);
    given(await door.as('gao')('mode.approve', { id: war.id, version: 1 }));
    expect(await inHand(NEXT_COMMUNITY)).toBe(4);
    expect(await inHand(HOME_COMMUNITY)).toBe(4);
    await door.pass(25 * 60);
    expect(await inHand(HOME_COMMUNITY)).toBe(2);
  });
});

describe('a drill', () => {
  test('says so in every message, and waits for the hours in which people may be disturbed', async () => {
    await door.pass(5 * 60);
    const drill = await call({ drill: true, audience: ['member'] });
    const real = await call({ place: STREET, audience: ['member'] }, 'zheng');
    await told();
    for (const { title, nextAt } of await messagesOf(drill.id)) {
      expect(title).toBe(titleOf({ drill: true, title: '台风暴雨' }));
      expect(nextAt).toBeGreaterThan(Date.now() + 8 * HOUR);
    }
    const messages = await messagesOf(real.id);
    expect(messages.length).toBeGreaterThan(5);
    for (const { title, nextAt } of messages) {
      expect(title).toBe('台风暴雨');
      expect(nextAt).toBeLessThanOrEqual(Date.now());
    }
    expect((await holding('wang')).map(({ id }) => id)).toEqual([real.id, drill.id]);
  });
});

describe('the telephone', () => {
  const rung = async (id: string) => (await door.find('messages', { subject: id, to: 'chen' }))[0]?.push;
  const withCredit = () => change('people', { _id: 'chen' }, { credits: { [templates().asked ?? '']: 3 } });

  test('rings at night for what is real; who has no message of WeChat left waits for none', async () => {
    await withCredit();
    await door.pass(5 * 60);
    const { id } = await call({ audience: ['member'] });
    await told();
    expect((await door.find('messages', { subject: id, to: 'liu' }))[0]?.push).toBe('noCredit');
    await door.pass(1);
    expect(await rung(id)).toBe('sent');
  });

  test('does not ring in the morning for a drill that ended in the night', async () => {
    await withCredit();
    await door.pass(5 * 60);
    const { id } = await call({ audience: ['member'], drill: true });
    await told();
    expect(await rung(id)).toBe('pending');
    given(await door.as('zhou')('mode.end', { id, version: 1 }));
    await door.pass(10 * 60);
    expect(await rung(id)).toBe('past');
  });
});

describe('answering', () => {
  const say = (who: string, id: string, answer: Input<'mode.acknowledge'>['answer'], words?: string) =>
    door.as(who)('mode.acknowledge', { id, answer, ...(words ? { words } : {}) });

  test('one tap says 收到; said again the last word counts; the figures follow', async () => {
    const { id } = await call();
    await told();
    expect(given(await say('chen', id, 'got')).notice.mine).toMatchObject({ standing: 'got' });
    expect(given(await say('chen', id, 'got')).notice.mine).toMatchObject({ standing: 'got' });
    given(await say('sunli', id, 'needHelp', '要两袋沙'));
    given(await say('xu', id, 'here'));
    const { roles = [] } = await see('limin', id);
    const of = (role: string) => roles.find((one) => one.role === role);
    expect(of('member')).toMatchObject({ answered: 1, here: 0 });
    expect(of('volunteer')).toMatchObject({ answered: 1, here: 1 });
    expect(of('branchSecretary')).toMatchObject({ answered: 1, needHelp: 1 });
    const asking = { id, standing: 'needHelp', role: 'branchSecretary' } as const;
    expect(given(await door.as('limin')('mode.people', asking)).list).toMatchObject([
      { name: '孙丽', words: '要两袋沙' },
    ]);
    given(await say('sunli', id, 'here'));
    expect(given(await door.as('limin')('mode.people', asking)).list).toEqual([]);
  });

  test('only who was called up answers, in words that WeChat lets through, while it lasts', async () => {
    const { id } = await call();
    await told();
    expect(refusal(await say('wang', id, 'got'))).toBe('NOT_FOUND');
    expect(refusal(await say('feng', id, 'got'))).toBe('NOT_FOUND');
    expect(refusal(await door.as('wang')('mode.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await say('chen', id, 'needHelp', '违规测试'))).toBe('TEXT_REFUSED');
    const seen = await see('chen', id);
    expect(seen.notice).toMatchObject({ words: '请看看车库进没进水。' });
    expect([seen.episode, seen.roles, seen.telling]).toEqual([undefined, undefined, undefined]);
    given(await door.as('zhou')('mode.end', { id, version: 1 }));
    expect(refusal(await say('chen', id, 'got'))).toBe('MODE_OVER');
  });

  test('who is silent is counted place by place; names are those of offices alone', async () => {
    const { id } = await call();
    await told();
    const grids = async () => given(await door.as('limin')('mode.places', { id })).list;
    const before = (await grids()).find(({ path }) => path === GRID);
    given(await say('chen', id, 'got'));
    const after = (await grids()).find(({ path }) => path === GRID);
    expect(after).toEqual({
      ...before,
      silent: (before?.silent ?? 0) - 1,
      answered: (before?.answered ?? 0) + 1,
    });
    const silent = { id, standing: 'silent', role: 'branchSecretary' } as const;
    const { list } = given(await door.as('limin')('mode.people', silent));
    expect(list.map(({ name }) => name)).toContain('孙丽');
    expect(refusal(await door.as('limin')('mode.people', { ...silent, role: 'member' }))).toBe('NAMES_KEPT');
    expect(refusal(await door.as('denghong')('mode.people', silent))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('mode.places', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('mode.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('limin')('mode.places', { id, place: NEXT_COMMUNITY }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('mode.list', { place: HOME_COMMUNITY }))).toBe('NOT_FOUND');
  });
});

describe('reminding', () => {
  test('the silent alone, once an hour, one message each time', async () => {
    const { id } = await call({ audience: ['member'] });
    await told();
    given(await door.as('chen')('mode.acknowledge', { id, answer: 'got' }));
    const remind = (version: number) => door.as('zhou')('mode.remind', { id, version });
    expect(refusal(await remind(1))).toBe('REMINDED');
    await door.pass(61);
    expect(refusal(await remind(9))).toBe('STALE');
    expect(refusal(await door.as('limin')('mode.remind', { id, version: 1 }))).toBe('NOT_FOUND');
    given(await remind(1));
    expect(refusal(await remind(2))).toBe('REMINDED');
    await told();
    const reminded = (await messagesOf(id)).filter(({ about }) => about === 'modeReminded');
    const silent = await door.find('modeCalls', { episodeId: id, standing: 'silent' });
    expect(reminded.map(({ to }) => to).sort()).toEqual(silent.map(({ personId }) => personId).sort());
    expect(reminded.map(({ to }) => to)).not.toContain('chen');
    await door.pass(61);
    given(await remind(2));
    await told();
    const twice = (await messagesOf(id)).filter(({ about }) => about === 'modeReminded');
    expect(twice).toHaveLength(silent.length * 2);
  });
});

describe('ending', () => {
  test('by the clock, in the minute; only who is out there is told by a message', async () => {
    const { id } = await call({ until: Date.now() + HOUR });
    await told();
    given(await door.as('chen')('mode.acknowledge', { id, answer: 'here' }));
    given(await door.as('xu')('mode.acknowledge', { id, answer: 'got' }));
    await door.pass(61);
    await told();
    expect(await holding('wang')).toEqual([]);
    expect((await see('zhou', id)).notice).toMatchObject({ state: 'ended' });
    const over = (await messagesOf(id)).filter(({ about }) => about === 'modeEnded');
    expect(over.map(({ to }) => to)).toEqual(['chen']);
    const [lapsed] = await door.find('journal', { about: id, action: 'mode.lapse' });
    expect(lapsed).toMatchObject({ by: 'clock' });
    expect(given(await door.as('zhou')('journal.list', { place: HOME_COMMUNITY })).list[0]).toMatchObject({
      action: 'mode.lapse',
    });
    await call();
  });

  test('made longer with a reason, it ends later; an old screen is refused', async () => {
    const first = Date.now() + HOUR;
    const { id } = await call({ until: first });
    const extend = (version: number, until: number, reason = '雨没停') =>
      door.as('zhou')('mode.extend', { id, version, until, reason });
    expect(refusal(await extend(1, first - MINUTE))).toBe('MODE_TERM');
    expect(refusal(await extend(1, first + 9 * DAY))).toBe('MODE_TERM');
    expect(refusal(await extend(1, first + HOUR, '违规测试'))).toBe('TEXT_REFUSED');
    const longer = given(await extend(1, first + HOUR)).episode;
    expect(longer).toMatchObject({ until: first + HOUR, version: 2, extended: [{ reason: '雨没停' }] });
    expect(refusal(await extend(1, first + 2 * HOUR))).toBe('STALE');
    await door.pass(90);
    expect(await holding('wang')).toHaveLength(1);
    await door.pass(35);
    expect(await holding('wang')).toEqual([]);
    expect(refusal(await extend(3, Date.now() + DAY))).toBe('MODE_OVER');
  });

  test('in the middle of the telling: nobody more is told', async () => {
    const { id } = await call();
    given(await door.as('zhou')('mode.end', { id, version: 1, words: '雨停了' }));
    const before = (await messagesOf(id)).length;
    await told();
    expect(await messagesOf(id)).toHaveLength(before);
    expect(refusal(await door.as('zhou')('mode.end', { id, version: 2 }))).toBe('MODE_OVER');
    expect(refusal(await door.as('zhou')('mode.remind', { id, version: 2 }))).toBe('MODE_OVER');
    expect((await see('zhou', id)).notice).toMatchObject({ endWords: '雨停了' });
    const list = given(await door.as('limin')('mode.list', { place: HOME_COMMUNITY }));
    expect(list).toMatchObject({ list: [{ id, state: 'ended' }], callable: [] });
    expect(given(await door.as('zhou')('mode.list', { place: HOME_COMMUNITY })).callable).toEqual(['urgent']);
  });

  test('an office that may not call the mode there may not end it', async () => {
    const { id } = await call({ mode: 'wartime', until: Date.now() + DAY }, 'luo');
    given(await door.as('gao')('mode.approve', { id, version: 1 }));
    expect(refusal(await door.as('zhou')('mode.end', { id, version: 2 }))).toBe('NOT_CALLABLE');
    expect((await see('zhou', id)).episode?.acts).toEqual([]);
    expect((await see('gao', id)).episode?.acts).toEqual(['remind', 'extend', 'end']);
  });
});

test('how many would be told is counted before anybody is', async () => {
  const { roles } = given(await door.as('zhou')('mode.weigh', { place: HOME_COMMUNITY }));
  const members = await door.find('grants', { role: 'member', scope: HOME_COMMUNITY });
  expect(roles.find(({ role }) => role === 'member')?.count).toBe(members.length);
  expect(refusal(await door.as('zhou')('mode.weigh', { place: NEXT_COMMUNITY }))).toBe('NOT_FOUND');
});
