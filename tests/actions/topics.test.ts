import { randomUUID } from 'node:crypto';
import type { Action, Input, Output } from '@core/contract';
import type { Hearing, HearingState } from '@core/domain/hearing/hearing';
import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { tellOfTopic } from '../../cloudfunctions/jobs/topicTell';
import { seatId } from '../../cloudfunctions/kit/seatLine';
import { change, put, remove } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from './door';
import { aSession, written } from './hearingStates';
import { chair, onWall } from './wish';

type TopicView = Output<'topic.get'>['topic'];

const DAY = 24 * 60;
const HOUR = 3_600_000;
const COMMUNITY = '990001/01/01/';
const GRID = `${COMMUNITY}003/`;
const parking = {
  title: '楼下停车挡了救护车',
  words: '上周三救护车开不进来，请划一条不能停的线。',
  category: 'parking',
  place: GRID,
} as const satisfies Input<'topic.propose'>;
const secret = {
  title: '和楼上漏水的事',
  words: '记号赑屃：找过三次，说不到一起。',
  category: 'neighbours',
  place: GRID,
  isPrivate: true,
} as const satisfies Input<'topic.propose'>;

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const seen = ({ id, version }: Pick<TopicView, 'id' | 'version'>) => ({ id, version });
const get = async (who: string, id: string) => given(await door.as(who)('topic.get', { id })).topic;
const propose = async (who = 'wang', more: Partial<Input<'topic.propose'>> = {}) =>
  given(await door.as(who)('topic.propose', { ...parking, ...more })).topic;
const told = async (id: string) =>
  (await door.find('messages', { subject: id })).map(({ to, about }) => `${about} ${to}`).sort();
const twice = async <A extends Action>(who: string, action: A, input: Input<A>) => {
  const key = randomUUID();
  const first = given(await door.as(who)(action, input, key));
  expect(given(await door.as(who)(action, input, key))).toEqual(first);
  return first;
};
const says = async <A extends Action>(who: string, action: A, input: Input<A>) =>
  refusal(await door.as(who)(action, input));

describe('proposing', () => {
  test('it waits for the community by name and for two working days; neighbours read it, and not whose it is', async () => {
    const { topic } = await twice('wang', 'topic.propose', parking);
    expect(topic).toMatchObject({ state: 'proposed', own: true, accountable: { name: '李敏' } });
    expect(topic.due?.step).toBe('screen');
    expect(await door.find('topics', { residentId: 'wang' })).toHaveLength(1);
    expect(await told(topic.id)).toEqual(['topicToScreen limin']);
    const face = await get('he', topic.id);
    expect(face).toMatchObject({ own: false, seconded: false, acts: ['second'] });
    const { list, counts } = given(await door.as('he')('topic.list', { shelf: 'open' }));
    expect(list.map(({ id }) => id)).toContain(topic.id);
    expect(counts?.open).toBe(list.length);
    const read = JSON.stringify([face, list]);
    for (const text of ['王秀兰', '13812342046', '302', '"wang"']) expect(read).not.toContain(text);
    // Another community knows nothing of it.
    expect(await says('ding', 'topic.get', { id: topic.id })).toBe('NOT_FOUND');
    expect(given(await door.as('ding')('topic.list', { shelf: 'open' })).list).toEqual([]);
    expect(given(await door.as('wang')('topic.mine', { which: 'proposed' })).list[0]).toMatchObject({
      id: topic.id,
    });
  });

  test('somewhere else, words that do not pass, too long, and objects where a text is wanted are refused', async () => {
    expect(await says('wang', 'topic.propose', { ...parking, place: '990001/01/02/001/' })).toBe('NOT_FOUND');
    expect(await says('wang', 'topic.propose', { ...parking, place: `${GRID}06/2/302/` })).toBe('NOT_FOUND');
    expect(await says('wang', 'topic.propose', { ...parking, place: `${COMMUNITY}099/` })).toBe('NOT_FOUND');
    expect(await says('wang', 'topic.propose', { ...parking, words: '违规测试' })).toBe('TEXT_REFUSED');
    expect(await says('wang', 'topic.propose', { ...parking, words: '长'.repeat(501) })).toBe('BAD_INPUT');
    expect(await says('wang', 'topic.propose', { ...parking, title: '👍'.repeat(31) })).toBe('BAD_INPUT');
    expect(await says('wang', 'topic.propose', { ...parking, photos: ['nothing'] })).toBe('BAD_INPUT');
    for (const input of [
      { ...parking, place: { $gt: '' } },
      { ...parking, title: { $gt: '' } },
    ])
      expect(await door.send('wang', { action: 'topic.propose', input, key: randomUUID() })).toMatchObject({
        refusal: { code: 'BAD_INPUT' },
      });
    expect(await door.send('wang', { action: 'topic.get', input: { id: { $gt: '' } } })).toMatchObject({
      refusal: { code: 'BAD_INPUT' },
    });
    const emoji = await propose('wang', { title: '👍'.repeat(30), words: '🚑'.repeat(500) });
    expect([...emoji.words]).toHaveLength(500);
  });

  test('five at a time, also when all are sent at once', async () => {
    const all = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(() => door.as('wang')('topic.propose', parking)));
    expect(all.filter(({ ok }) => ok).length).toBeLessThanOrEqual(5);
    while ((await door.find('topics', { residentId: 'wang', live: true })).length < 5) await propose();
    expect(await says('wang', 'topic.propose', parking)).toBe('TOO_MANY_TOPICS');
    expect(await door.find('topics', { residentId: 'wang', live: true })).toHaveLength(5);
  });

  test('staff speak for a neighbour who agreed, and it is written down how; a neighbour does not', async () => {
    const proxy = { household: `${GRID}05/1/301/`, name: '孟奶奶', consent: 'phone' } as const;
    const { topic } = await twice('limin', 'topic.propose', { ...parking, proxy });
    expect(topic).toMatchObject({ proxy: { by: { name: '李敏' }, consent: 'phone' }, own: false });
    expect(await door.find('consents', { about: topic.id, what: 'care' })).toHaveLength(1);
    expect(await says('he', 'topic.propose', { ...parking, proxy })).toBe('NOT_PROXY');
    expect(given(await door.as('limin')('topic.mine', { which: 'placed' })).list).toHaveLength(1);
    // Who reads whose it is, is written down for him to read.
    await get('limin', topic.id);
    const [row] = await door.find('topics', { _id: topic.id });
    expect(await door.find('looks', { personId: row?.residentId ?? '' })).toHaveLength(1);
  });

  test('what is like it is shown first, and by its words before its kind', async () => {
    const one = await propose('he', { title: '救护车开不进来' });
    await propose('he', { title: '充电桩太少', words: '晚上排队' });
    const about = { title: parking.title, category: parking.category, place: GRID };
    const { list } = given(await door.as('wang')('topic.similar', about));
    expect(list[0]?.id).toBe(one.id);
    const beside = given(await door.as('wang')('topic.similar', { ...about, beside: one.id })).list;
    expect(beside.map(({ id }) => id)).not.toContain(one.id);
    expect(given(await door.as('ding')('topic.similar', about)).list).toEqual([]);
  });
});

describe('seconding', () => {
  test('once a person, not one’s own, and it can be taken back; who does so is named nowhere', async () => {
    const { id } = await propose();
    const { topic } = await twice('he', 'topic.second', { id });
    expect(topic).toMatchObject({ seconds: 1, seconded: true, acts: ['unsecond'] });
    expect(await says('he', 'topic.second', { id })).toBe('SECONDED');
    expect(await says('wang', 'topic.second', { id })).toBe('OWN_TOPIC');
    expect(await says('ding', 'topic.second', { id })).toBe('NOT_FOUND');
    expect(await says('zhang', 'topic.unsecond', { id })).toBe('NOT_SECONDED');
    given(await door.as('zhang')('topic.second', { id }));
    expect((await get('wang', id)).seconds).toBe(2);
    expect(given(await door.as('zhang')('topic.mine', { which: 'seconded' })).list).toHaveLength(1);
    const { topic: back } = await twice('he', 'topic.unsecond', { id });
    expect(back).toMatchObject({ seconds: 1, seconded: false });
    // Seconding makes no screen stale.
    given(await door.as('limin')('topic.screen', { id, version: 1, words: '可以议' }));
    expect(JSON.stringify(await get('limin', id))).not.toContain('zhang');
    expect(await door.find('topicEvents', { topicId: id })).toHaveLength(2);
  });

  test('of many at once each counts', async () => {
    const { id } = await propose();
    const neighbours = ['he', 'zhang', 'tian', 'chen', 'zhao', 'liu', 'zhouting', 'wulei', 'xu'];
    await Promise.all(neighbours.map((who) => door.as(who)('topic.second', { id })));
    for (const who of neighbours) await door.as(who)('topic.second', { id });
    expect((await get('wang', id)).seconds).toBe(neighbours.length);
  });
});

describe('those who second it', () => {
  /** Everything that was begun is done. */
  async function allTold(): Promise<void> {
    for (let n = 0; n < 400 && (await door.find('jobs', { state: 'running' })).length > 0; n += 1) {
      await door.call('jobs');
      // What the act set going has it in hand.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const seconded = async (...who: string[]) => {
    const topic = await propose();
    for (const one of who) given(await door.as(one)('topic.second', { id: topic.id }));
    return get('limin', topic.id);
  };
  const toldOf = async (id: string, about: string) =>
    (await told(id)).filter((line) => line.startsWith(about)).map((line) => line.split(' ')[1]);

  test('hear that it is not taken up, and read why', async () => {
    const topic = await seconded('he', 'zhang');
    given(await door.as('limin')('topic.return', { ...seen(topic), reason: '归物业管', goTo: '物业' }));
    await allTold();
    expect(await toldOf(topic.id, 'secondedReturned')).toEqual(['he', 'zhang']);
    expect(await toldOf(topic.id, 'topicReturned')).toEqual(['wang']);
    expect((await get('he', topic.id)).returned).toMatchObject({ reason: '归物业管' });
  });

  test('hear of the session that takes it up, once, and of what was resolved unless they sat there', async () => {
    const topic = await seconded('he', 'zhang', 'tian');
    const session = await held(Date.now() + 7 * DAY * 60_000);
    const { topic: screened } = given(
      await door.as('limin')('topic.accept', { ...seen(topic), words: '下个月议' }),
    );
    await allTold();
    expect(await toldOf(topic.id, 'secondedInSession')).toEqual([]);
    for (let n = 0, now = screened; n < 2; n += 1)
      now = given(await door.as('limin')('topic.accept', { ...seen(now), words: '圆桌会', session })).topic;
    await allTold();
    expect(await toldOf(topic.id, 'secondedInSession')).toEqual(['he', 'tian', 'zhang']);

    const guest = { hearingId: session, poolId: '0', personId: 'tian', number: 1, at: Date.now() };
    await put('seats', { _id: seatId(session, 'tian'), ...guest, state: 'came' });
    await change('hearings', { _id: session }, { state: 'resolution', edition: 1 });
    await written(session);
    const [row] = await door.find('hearings', { _id: session });
    const version = row?.version ?? 0;
    given(await door.as('limin')('resolution.publish', { id: session, version }));
    await allTold();
    expect(await toldOf(topic.id, 'topicResolved')).toEqual(['he', 'wang', 'zhang']);
    const guests = await door.find('messages', { subject: session, about: 'hearingResolved' });
    expect(guests.map(({ to }) => to)).toEqual(['tian']);
  });

  test('a slice that is done again tells nobody twice', async () => {
    const topic = await seconded('he', 'zhang');
    given(await door.as('limin')('topic.return', { ...seen(topic), reason: '归物业管' }));
    await allTold();
    const [job] = await door.find('jobs', { kind: 'topicTell' });
    if (!job) throw new Error('nobody was to be told');
    await tellOfTopic('', Date.now(), job);
    await tellOfTopic('he', Date.now(), job);
    expect(await toldOf(topic.id, 'secondedReturned')).toEqual(['he', 'zhang']);
  });
});

describe('screening', () => {
  test('staff say that it can be talked about, then for later; each once however often it is sent, and he hears', async () => {
    const topic = await propose();
    expect(given(await door.as('limin')('topic.desk', {})).list.map(({ id }) => id)).toContain(topic.id);
    const words = '归网格议一议';
    const { topic: screened } = await twice('limin', 'topic.screen', { ...seen(topic), words });
    expect(screened).toMatchObject({ state: 'screened', screened: { words, by: { name: '李敏' } } });
    const later = { ...seen(screened), words: '下个月圆桌会上议' };
    const { topic: accepted } = await twice('limin', 'topic.accept', later);
    expect(accepted).toMatchObject({ state: 'accepted', due: { step: 'schedule' } });
    expect(await told(topic.id)).toEqual([
      ...['topicAccepted wang', 'topicScreened wang', 'topicToScreen limin'],
    ]);
    expect(await says('limin', 'topic.screen', { ...seen(topic), words })).toBe('STALE');
    expect(await says('limin', 'topic.screen', { ...seen(accepted), words })).toBe('TOPIC_NOT_NOW');
    expect(await says('limin', 'topic.return', { ...seen(accepted), reason: words })).toBe('TOPIC_NOT_NOW');
    expect(await says('he', 'topic.screen', { ...seen(topic), words })).toBe('NOT_FOUND');
    expect(await says('denghong', 'topic.screen', { ...seen(topic), words })).toBe('NOT_FOUND');
    expect(await says('zheng', 'topic.screen', { ...seen(accepted), words })).toBe('TOPIC_NOT_YOURS');
  });

  test('a role that has ended opens nothing, and words that do not pass change nothing', async () => {
    const topic = await propose();
    const screen = { ...seen(topic), words: '违规测试' };
    expect(await says('limin', 'topic.screen', screen)).toBe('TEXT_REFUSED');
    expect(await says('limin', 'topic.accept', screen)).toBe('TEXT_REFUSED');
    expect(await says('limin', 'topic.return', { ...seen(topic), reason: '违规测试' })).toBe('TEXT_REFUSED');
    await change('grants', { personId: 'limin', role: 'communityStaff' }, { until: Date.now() - 1 });
    expect(await says('limin', 'topic.screen', { ...screen, words: '可以' })).toBe('NOT_FOUND');
    expect(await says('limin', 'topic.desk', {})).toBe('NOT_ALLOWED');
    expect((await get('wang', topic.id)).state).toBe('proposed');
  });

  test('it goes onto the agenda of a session of the place, once, and of no other', async () => {
    const topic = await propose();
    const startsAt = Date.now() + 7 * DAY * 60_000;
    const session = await held(startsAt);
    const words = '周五圆桌会议';
    const other = await held(startsAt, { community: '990001/01/02/', place: '990001/01/02/' });
    const mediation = await held(startsAt, { format: 'mediation', parties: ['he', 'tian'] });
    const begun = await held(startsAt, {}, 'inSession');
    const accept = { ...seen(topic), words };
    expect(await says('limin', 'topic.accept', { ...accept, session: 'nothing' })).toBe('NOT_FOUND');
    expect(await says('limin', 'topic.accept', { ...accept, session: other })).toBe('NOT_FOUND');
    expect(await says('limin', 'topic.accept', { ...accept, session: mediation })).toBe('SESSION_GONE');
    expect(await says('limin', 'topic.accept', { ...accept, session: begun })).toBe('SESSION_GONE');
    const { topic: taken } = await twice('limin', 'topic.accept', { ...accept, session });
    expect(taken).toMatchObject({ state: 'accepted', session: { id: session, format: 'roundtable' } });
    expect(taken.due).toBeUndefined();
    const agenda = async () => (await door.find('hearings', { _id: session }))[0]?.agenda;
    expect(await agenda()).toMatchObject([{ title: parking.title, topicId: topic.id }]);
    given(await door.as('limin')('topic.accept', { ...seen(taken), words, session }));
    expect(await agenda()).toHaveLength(1);
    expect((await get('he', topic.id)).session).toMatchObject({ id: session });
  });

  test('who works for the community does not screen what he proposed himself', async () => {
    const { topic } = given(await door.as('limin')('topic.propose', parking));
    expect(topic.acts).toEqual(['withdraw']);
    expect(await says('limin', 'topic.screen', { ...seen(topic), words: '可以' })).toBe('TOPIC_NOT_YOURS');
    expect((await get('zhou', topic.id)).acts).toContain('screen');
  });

  test('two that say the same become one, with everybody who wants either, each once', async () => {
    const into = await propose('wang');
    const from = await propose('he', { title: '救护车开不进来' });
    for (const who of ['zhang', 'tian', 'he']) given(await door.as(who)('topic.second', { id: into.id }));
    for (const who of ['zhang', 'chen', 'wang']) given(await door.as(who)('topic.second', { id: from.id }));
    const version = (await get('limin', from.id)).version;
    const merge = { id: from.id, version, into: into.id };
    expect(await says('limin', 'topic.merge', { ...merge, into: from.id })).toBe('NOT_MERGEABLE');
    expect(await says('limin', 'topic.merge', { ...merge, into: 'nothing' })).toBe('NOT_FOUND');
    const hidden = given(await door.as('wang')('topic.propose', secret)).topic;
    expect(await says('limin', 'topic.merge', { ...merge, into: hidden.id })).toBe('NOT_FOUND');
    const { topic: merged } = await twice('limin', 'topic.merge', merge);
    expect(merged).toMatchObject({ state: 'merged', mergedInto: { id: into.id, title: into.title } });
    const [row] = await door.find('topics', { _id: into.id });
    expect([...(row?.seconds ?? [])].sort()).toEqual(['chen', 'he', 'tian', 'zhang']);
    expect(await told(from.id)).toContain('topicMerged he');
    expect(await says('zhang', 'topic.second', { id: into.id })).toBe('SECONDED');
    expect(await says('zhang', 'topic.second', { id: from.id })).toBe('TOPIC_NOT_NOW');
    const ended = await propose('tian');
    given(await door.as('limin')('topic.return', { ...seen(ended), reason: '归物业' }));
    const again = await propose('tian');
    expect(await says('limin', 'topic.merge', { ...seen(again), into: ended.id })).toBe('NOT_MERGEABLE');
    expect(given(await door.as('he')('topic.list', { shelf: 'ended' })).list.map(({ id }) => id)).toEqual(
      expect.arrayContaining([from.id, ended.id]),
    );
  });

  test('it is returned with a reason and where to go, or withdrawn by whose it is', async () => {
    const topic = await propose();
    const returned = { reason: '归物业管', goTo: '物业 0720-1234567' };
    const { topic: back } = await twice('zhou', 'topic.return', { ...seen(topic), ...returned });
    expect(back).toMatchObject({ state: 'returned', returned });
    expect(await told(topic.id)).toContain('topicReturned wang');
    const other = await propose();
    expect(await says('he', 'topic.withdraw', seen(other))).toBe('TOPIC_NOT_YOURS');
    expect(await says('ding', 'topic.withdraw', seen(other))).toBe('NOT_FOUND');
    await twice('wang', 'topic.withdraw', seen(other));
    expect(await says('he', 'topic.get', { id: other.id })).toBe('NOT_FOUND');
  });

  test('what one visit settles becomes an order of whose it is, at his door', async () => {
    const topic = await propose();
    const to = { ...seen(topic), itemId: 'lookin', day: '2026-11-21', slot: 'any' } as const;
    expect(await says('limin', 'topic.convert', { ...to, day: '2026-11-19' })).toBe('DAY_PAST');
    expect(await says('limin', 'topic.convert', { ...to, itemId: 'nothing' })).toBe('ITEM_GONE');
    expect(await says('wang', 'topic.convert', to)).toBe('NOT_FOUND');
    const { topic: done } = await twice('limin', 'topic.convert', to);
    expect(done.state).toBe('converted');
    const id = done.orderId ?? '';
    const { order } = given(await door.as('wang')('order.get', { id }));
    expect(order.contact).toMatchObject({ name: '王秀兰', phone: '13812342046' });
    expect(await door.find('orders', { residentId: 'wang', itemId: 'lookin' })).toHaveLength(1);
    expect(await told(topic.id)).toContain('topicConverted wang');
    expect((await get('he', topic.id)).orderId).toBeUndefined();
  });

  test('nobody looks at it for two working days: the secretary has it, then the street; twice is once', async () => {
    const topic = await propose();
    await door.pass(2 * DAY + 60);
    await door.call('clock');
    expect(await told(topic.id)).toContain('topicYours zhou');
    expect((await get('wang', topic.id)).accountable).toMatchObject({ name: '周建华' });
    await door.pass(4 * DAY);
    expect(await told(topic.id)).toContain('topicYours zheng');
    const up = await get('zheng', topic.id);
    given(await door.as('zheng')('topic.screen', { ...seen(up), words: '街道来协调' }));
    expect((await get('wang', topic.id)).accountable).toMatchObject({ name: '李敏' });
  });
});

/** A session of 李敏 that begins at an hour to come. */
const held = (startsAt: number, more: Partial<Hearing> = {}, state: HearingState = 'registrationOpen') =>
  aSession(state, { startsAt, endsAt: startsAt + HOUR, agenda: [], panel: [], edition: 0, ...more });

describe('只跟调解员说', () => {
  test('nobody but whose it is and the staff of the community ever reads anything of it', async () => {
    const { topic } = await twice('wang', 'topic.propose', secret);
    expect(topic).toMatchObject({ isPrivate: true, title: secret.title, words: secret.words });
    const [row] = await door.find('topics', { _id: topic.id });
    expect(JSON.stringify(row)).not.toMatch(/漏水|赑屃/);
    const others = ['he', 'zhang', 'chen', 'sunli', 'zheng', 'ding', 'denghong', 'never-seen'];
    const { id } = topic;
    const asked: { action: Action; input: object }[] = [
      { action: 'topic.get', input: { id } },
      ...['open', 'accepted', 'ended'].map((shelf) => ({ action: 'topic.list' as const, input: { shelf } })),
      ...['proposed', 'placed', 'seconded'].map((which) => ({
        action: 'topic.mine' as const,
        input: { which },
      })),
      {
        action: 'topic.similar',
        input: { title: secret.title, category: secret.category, place: GRID },
      },
      { action: 'topic.desk', input: {} },
      { action: 'suggestion.list', input: {} },
    ];
    for (const who of others)
      for (const { action, input } of asked) {
        const answer = JSON.stringify(await door.send(who, { action, input }));
        expect([who, action, answer.includes(id), /漏水|赑屃/.test(answer)]).toEqual([
          who,
          action,
          false,
          false,
        ]);
      }
    for (const who of ['he', 'sunli', 'zheng'])
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await says(who, 'topic.second', { id }));
    // Staff see that there is one, and open it by name: that is written down.
    const [line] = given(await door.as('limin')('topic.desk', {})).list.filter((one) => one.id === id);
    expect(line?.title).not.toContain('漏水');
    const opened = await get('limin', id);
    expect(opened).toMatchObject({ title: secret.title, proposer: { name: '王秀兰' } });
    const looks = await door.find('looks', { personId: 'wang', viewerId: 'limin', orderId: id });
    expect(looks).toHaveLength(1);
    expect(opened.acts).toEqual(['screen', 'accept', 'return']);
    const merge = { ...seen(opened), into: 'nothing' };
    expect(await says('limin', 'topic.merge', merge)).toBe('NOT_FOUND');
    const to = { ...seen(opened), itemId: 'lookin', day: '2026-11-21', slot: 'any' } as const;
    expect(await says('limin', 'topic.convert', to)).toBe('TOPIC_NOT_NOW');
    // What is told says neither what nor who, and it never leaves the community.
    await door.pass(9 * DAY);
    const messages = await door.find('messages', { subject: id });
    expect(messages.map(({ to }) => to).sort()).toEqual(expect.arrayContaining(['limin', 'zhou']));
    expect(messages.map(({ to }) => to)).not.toContain('zheng');
    expect(JSON.stringify(messages)).not.toMatch(/漏水|赑屃|王秀兰/);
  });

  test('it goes into a mediation by whoever leads that, and into no other session', async () => {
    const { topic } = given(await door.as('wang')('topic.propose', secret));
    const startsAt = Date.now() + 7 * DAY * 60_000;
    const open = await held(startsAt);
    const parties = ['wang', 'he'];
    const mediation = await held(startsAt, { format: 'mediation', parties });
    const accept = { ...seen(topic), words: '周五坐下来谈' };
    expect(await says('limin', 'topic.accept', { ...accept, session: open })).toBe('SESSION_GONE');
    expect(await says('zhou', 'topic.accept', { ...accept, session: mediation })).toBe('NOT_FOUND');
    const taken = given(await door.as('limin')('topic.accept', { ...accept, session: mediation })).topic;
    expect(taken.session).toMatchObject({ format: 'mediation' });
    expect((await get('wang', topic.id)).session).toMatchObject({ id: mediation });
    expect((await get('zhou', topic.id)).session).toBeUndefined();
    const [row] = await door.find('hearings', { _id: mediation });
    expect(JSON.stringify(row)).not.toMatch(/漏水|赑屃/);
  });

  test('it goes with whose it is', async () => {
    const { topic } = given(await door.as('ding')('topic.propose', { ...secret, place: '990001/01/02/' }));
    given(await door.as('ding')('me.delete', { words: LEAVING_WORDS }));
    for (let n = 0; n < 30; n += 1) await door.call('jobs');
    const [row] = await door.find('topics', { _id: topic.id });
    expect(row).toMatchObject({ residentId: '', sealed: '', state: 'withdrawn' });
  });
});

describe('who leaves', () => {
  test('leaves to the neighbours what they second, and seconds nothing himself any more', async () => {
    const there = { place: '990001/01/02/' };
    const alone = await propose('ding', { ...there, words: '记号梧桐' });
    const shared = await propose('ding', { ...there, title: '充电桩太少' });
    const other = await propose('feng', there);
    given(await door.as('feng')('topic.second', { id: shared.id }));
    given(await door.as('ding')('topic.second', { id: other.id }));
    given(await door.as('ding')('me.delete', { words: LEAVING_WORDS }));
    for (let n = 0; n < 40; n += 1) await door.call('jobs');
    const [one] = await door.find('topics', { _id: alone.id });
    expect(one).toMatchObject({ residentId: '', words: '', state: 'withdrawn' });
    expect(await get('feng', shared.id)).toMatchObject({
      title: '充电桩太少',
      seconds: 1,
      state: 'proposed',
    });
    expect(await door.find('topics', { residentId: 'ding' })).toEqual([]);
    expect((await get('feng', other.id)).seconds).toBe(0);
    // Staff answer what is nobody's, and nobody is told.
    const version = (await get('denghong', shared.id)).version;
    given(await door.as('denghong')('topic.screen', { id: shared.id, version, words: '可以议' }));
  });
});

describe('suggestions', () => {
  const look = {
    itemId: 'lookin',
    words: '请来看看我',
    wanted: { day: '2026-11-20', slot: 'evening' },
  } as const;
  const order = async (who: string) => given(await door.as(who)('order.place', look)).order;
  // What neighbours of the demo town had done before would count as well.
  beforeEach(() => remove('orders', { grid: GRID, itemId: look.itemId }));
  const suggestions = async () => given(await door.as('limin')('suggestion.list', {})).list;

  test('five of a kind in a grid in thirty days, and not one that was taken back; what is dismissed is quiet for thirty days', async () => {
    // 王秀兰, 陈志远, 许永福 and 何秀英 live in the third grid.
    const placed = [await order('wang'), await order('chen'), await order('xu'), await order('he')];
    given(
      await door.as('he')('order.withdraw', { id: placed[3]?.id ?? '', version: placed[3]?.version ?? 1 }),
    );
    await order('zhao');
    await door.pass(3);
    expect(await suggestions()).toEqual([]);
    await order('liu');
    await door.pass(3);
    await door.call('clock');
    const [suggested] = await suggestions();
    expect(suggested).toMatchObject({ source: 'orders', count: 5 });
    expect(suggested?.orders).toHaveLength(5);
    const id = suggested?.id ?? '';
    expect(await told(id)).toEqual(['topicSuggested limin']);
    expect(await says('denghong', 'suggestion.dismiss', { id })).toBe('NOT_FOUND');
    expect(await says('he', 'suggestion.dismiss', { id })).toBe('NOT_FOUND');
    expect(await says('limin', 'suggestion.dismiss', { id: 'nothing' })).toBe('NOT_FOUND');
    await twice('limin', 'suggestion.dismiss', { id });
    expect(await says('limin', 'suggestion.dismiss', { id })).toBe('SUGGESTION_GONE');
    await order('he');
    await door.pass(3);
    expect(await suggestions()).toEqual([]);
  });

  test('staff make a topic of it, which is screened thereby and says on how many orders it rests', async () => {
    for (const who of ['wang', 'chen', 'xu', 'he', 'zhao']) await order(who);
    await door.pass(3);
    const [suggested] = await suggestions();
    const said = { title: '老人没人看望', words: '一个月里五家都点了', category: 'care' } as const;
    const id = suggested?.id ?? '';
    expect(await says('denghong', 'suggestion.take', { id, ...said })).toBe('NOT_FOUND');
    expect(await says('limin', 'suggestion.take', { id, ...said, words: '违规测试' })).toBe('TEXT_REFUSED');
    const { topic } = await twice('limin', 'suggestion.take', { id, ...said });
    expect(topic).toMatchObject({ state: 'screened', source: 'orders', orders: 5 });
    expect(await says('limin', 'suggestion.take', { id, ...said })).toBe('SUGGESTION_GONE');
    expect(await suggestions()).toEqual([]);
    expect((await get('he', topic.id)).orders).toBe(5);
    expect(JSON.stringify(await get('he', topic.id))).not.toContain(suggested?.orders[0]?.id);
  });

  test('a snap that five have seen', async () => {
    const { list } = given(await door.as('wang')('menu.list', {}));
    const itemId = list.find(({ snap }) => snap)?.id ?? '';
    const [file] = await door.find('files', { ownerId: 'wang' });
    expect(file).toBeUndefined();
    await put('files', {
      ...{ _id: 'photo1', ownerId: 'wang', path: 'photos/1.jpg', fileId: 'x', state: 'checked', at: 0 },
    });
    const snap = { itemId, place: GRID, words: '路灯不亮', photos: ['photo1'] };
    const { order: sent } = given(await door.as('wang')('snap.place', snap));
    const second = async (who: string) => {
      const { list: open } = given(await door.as(who)('snap.similar', { place: GRID }));
      const version = open.find(({ id }) => id === sent.id)?.version ?? 0;
      given(await door.as(who)('snap.second', { id: sent.id, version }));
    };
    for (const who of ['he', 'zhang', 'tian']) await second(who);
    expect(await suggestions()).toEqual([]);
    await second('chen');
    expect(await suggestions()).toMatchObject([{ source: 'snaps', count: 5, orders: [{ id: sent.id }] }]);
  });
});

describe('what else becomes a topic', () => {
  test('a wish that many would have to agree on; whose it was stays whose it is', async () => {
    const wish = await onWall(door, { words: '楼道里想要一个扶手' });
    const to = { kind: 'topic', category: 'care' } as const;
    const done = await twice('limin', 'wish.convert', { id: wish.id, version: wish.version, to });
    expect(done.wish.converted).toMatchObject({ to: 'topic' });
    const topic = await get('wang', done.wish.converted?.id ?? '');
    expect(topic).toMatchObject({ own: true, source: 'wish', title: chair.title, state: 'proposed' });
  });
});

describe('步骤', () => {
  test('everybody reads by which steps the county works; its administrator sets them, and nobody else', async () => {
    const { lists, version } = given(await door.as('he')('stepList.get', {}));
    expect(lists.map(({ name }) => name)).toEqual(['六步工作法', '双线七议两公开']);
    const [admin] = await door.find('grants', { role: 'admin' });
    const who = admin?.personId ?? '';
    const own = lists.map((list) => ({ ...list, name: `${list.name}（本县）` }));
    expect(await says('limin', 'stepList.change', { lists: own, version })).toBe('NOT_FOUND');
    expect(await says(who, 'stepList.change', { lists: [], version })).toBe('BAD_STEPS');
    const bad = own.map((list) => ({ ...list, name: '违规测试' }));
    expect(await says(who, 'stepList.change', { lists: bad, version })).toBe('TEXT_REFUSED');
    const set = await twice(who, 'stepList.change', { lists: own, version });
    expect(set.version).toBe(version + 1);
    expect(await says(who, 'stepList.change', { lists: own, version })).toBe('SETTINGS_CHANGED');
    expect(given(await door.as('he')('stepList.get', {})).lists[0]?.name).toBe('六步工作法（本县）');
    // What else the county has set stays.
    expect(given(await door.as(who)('settings.get', {})).rules.ordersAtOnce).toBe(5);
  });
});
