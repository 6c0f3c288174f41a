import { randomUUID } from 'node:crypto';
import type { Action, Input, Output } from '@core/contract';
import { DAY } from '@core/domain/calendar/time';
import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { change, many, put } from '../../cloudfunctions/kit/store';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { listenAsRoom } from '../support/roomHeard';
import { given, openDoor, refusal, type Door } from './door';
import { lamp } from './orders';
import { announced, onAir, plan, planned, seen, type ShowView } from './showing';

type Card = Output<'question.second'>['question'];

const GRID = `${HOME_COMMUNITY}003/`;

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const which = ({ id, version }: Pick<Card, 'id' | 'version'>) => ({ id, version });
const ask = async (who: string, show: string, words = '断缴一年，能补吗？'): Promise<Card> =>
  given(await door.as(who)('question.ask', { show, words })).question;
const twice = async <A extends Action>(who: string, action: A, input: Input<A>) => {
  const key = randomUUID();
  const first = given(await door.as(who)(action, input, key));
  expect(given(await door.as(who)(action, input, key))).toEqual(first);
  return first;
};
const says = async <A extends Action>(who: string, action: A, input: Input<A>) =>
  refusal(await door.as(who)(action, input));
const list = async (who: string, show: string, shelf: 'open' | 'answered' | 'onward' = 'open') =>
  given(await door.as(who)('question.list', { show, shelf }));
const row = async (id: string) => (await door.find('questions', { _id: id }))[0];
const told = async (show: string, about: string) =>
  (await door.find('messages', { subject: show, about })).map(({ to }) => to).sort();
const end = async (show: ShowView) => given(await door.as('limin')('show.end', seen(show))).show;
const gridWorker = async (personId: string) =>
  given(
    await door.as('zhou')('grant.give', {
      ...{ personId, role: 'gridWorker', place: GRID },
      ...{ from: Date.now(), until: Date.now() + 365 * DAY },
    }),
  );

describe('asking', () => {
  test('what more people want comes first; who asked reads his place in the line and nobody reads who that is', async () => {
    const show = await announced(door);
    const first = await ask('wang', show.id, '慢病药一次能开几个月？');
    await door.pass(1);
    const { question } = await twice('he', 'question.ask', { show: show.id, words: '断缴一年，能补吗？' });
    expect(question).toMatchObject({ state: 'open', own: true, place: 2, seconds: 0, acts: ['withdraw'] });
    expect((await twice('tian', 'question.second', { id: question.id })).question).toMatchObject({
      ...{ seconds: 1, seconded: true, acts: ['unsecond'] },
    });
    const line = await list('wang', show.id);
    expect(line.list.map(({ id }) => id)).toEqual([question.id, first.id]);
    expect(line.counts).toEqual({ open: 2, answered: 0, onward: 0 });
    expect(line.mine).toMatchObject([{ id: first.id, place: 2 }]);
    for (const text of ['何秀英', '"he"', '何**', '13800001102'])
      expect(JSON.stringify(line)).not.toContain(text);
    // Its crew reads the name as strangers may.
    expect((await list('sunli', show.id)).list[0]?.asker).toMatch(/^何/);
    expect((await twice('tian', 'question.unsecond', { id: question.id })).question.seconds).toBe(0);
    expect(given(await door.as('wang')('question.mine', {})).list).toMatchObject([{ showTitle: show.title }]);
  });

  test('a telephone in a question is read by its crew alone: not in the line, nor on air, nor in the replay', async () => {
    const number = '13812342046';
    const room = await listenAsRoom();
    const show = await onAir(door);
    const { id } = show;
    const asked = await ask('wang', id, `打我电话 ${number} 行吗？`);
    expect(JSON.stringify(await list('he', id))).not.toContain(number);
    expect(JSON.stringify(await list('sunli', id))).toContain(number);
    const begun = Date.now();
    const airing = given(await door.as('sunli')('question.onAir', which(asked))).question;
    await room.close();
    expect(room.parts(id).questions?.value.onAir?.words).toBe('打我电话 **** 行吗？');
    await door.pass(2);
    given(await door.as('sunli')('question.answer', which(airing)));
    await end(show);
    const [startsAt, endsAt] = [begun, Date.now()];
    await change(
      'shows',
      { _id: id },
      {
        state: 'replay',
        recordings: [{ fileId: 'a', url: 'https://vod.example.cn/a.mp4', startsAt, endsAt }],
      },
    );
    const { replay } = given(await door.as('he')('show.watch', { id }));
    expect(replay?.marks.map(({ title }) => title)).toEqual(['打我电话 **** 行吗？']);
  });

  test('words that do not pass, a show that is not there or not yet, and the fourth at once are refused', async () => {
    const show = await announced(door);
    const id = show.id;
    expect(await says('wang', 'question.ask', { show: id, words: '违规测试' })).toBe('TEXT_REFUSED');
    expect(await says('wang', 'question.ask', { show: id, words: '长'.repeat(121) })).toBe('BAD_INPUT');
    expect(await says('ding', 'question.ask', { show: id, words: '我能问吗' })).toBe('NOT_FOUND');
    const hidden = await planned(door);
    expect(await says('limin', 'question.ask', { show: hidden.id, words: '早' })).toBe('SHOW_NOT_NOW');
    const all = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => door.as('wang')('question.ask', { show: id, words: `第 ${n} 个` })),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await says('wang', 'question.ask', { show: id, words: '再一个' })).toBe('TOO_MANY_QUESTIONS');
    await change('questionBoards', { _id: id }, { asked: 1000 });
    expect(await says('he', 'question.ask', { show: id, words: '还能问吗' })).toBe('QUESTIONS_FULL');
  });

  test('one’s own is not seconded, nothing twice, and what is not one’s own not taken back', async () => {
    const show = await announced(door);
    const asked = await ask('wang', show.id);
    expect(await says('wang', 'question.second', { id: asked.id })).toBe('OWN_QUESTION');
    expect(await says('he', 'question.unsecond', { id: asked.id })).toBe('QUESTION_NOT_SECONDED');
    given(await door.as('he')('question.second', { id: asked.id }));
    expect(await says('he', 'question.second', { id: asked.id })).toBe('SECONDED');
    expect(await says('ding', 'question.second', { id: asked.id })).toBe('NOT_FOUND');
    expect(await says('he', 'question.withdraw', which(asked))).toBe('QUESTION_NOT_YOURS');
    // Neighbours who second it make no old screen of it.
    const { question } = await twice('wang', 'question.withdraw', which(asked));
    expect(question.state).toBe('withdrawn');
    expect(await says('wang', 'question.withdraw', which(asked))).toBe('STALE');
    expect(await says('wang', 'question.withdraw', which(question))).toBe('QUESTION_NOT_NOW');
    expect(await says('he', 'question.second', { id: asked.id })).toBe('QUESTION_NOT_NOW');
    expect(await says('he', 'question.unsecond', { id: asked.id })).toBe('QUESTION_NOT_NOW');
    expect((await list('he', show.id)).list).toEqual([]);
  });

  test('many who want it at once are each counted', async () => {
    const show = await announced(door);
    const asked = await ask('wang', show.id);
    const people = ['he', 'tian', 'zhang', 'chen', 'zhao', 'liu', 'wulei', 'xu'];
    await Promise.all(people.map((who) => door.as(who)('question.second', { id: asked.id })));
    expect((await row(asked.id))?.seconds.sort()).toEqual([...people].sort());
  });
});

describe('answering', () => {
  test('one is on air at a time: the next one answers the one before, and marks the replay', async () => {
    const show = await onAir(door);
    const [one, two] = [await ask('wang', show.id, '第一个'), await ask('he', show.id, '第二个')];
    const { question: airing } = await twice('sunli', 'question.onAir', which(one));
    expect(airing).toMatchObject({ state: 'onAir', onAirAt: Date.now() });
    expect((await list('tian', show.id)).onAir).toMatchObject({ id: one.id, own: false });
    await door.pass(2);
    given(await door.as('sunli')('question.onAir', which(two)));
    expect(await row(one.id)).toMatchObject({ state: 'answered', answeredAt: Date.now() });
    expect(await told(show.id, 'questionAnswered')).toEqual(['wang']);
    const after = await list('tian', show.id, 'answered');
    expect(after).toMatchObject({ counts: { open: 1, answered: 1, onward: 0 }, onAir: { id: two.id } });
    const second = await row(two.id);
    const words = '可以补，带身份证去社区。';
    const closed = (
      await twice('sunli', 'question.answer', { id: two.id, version: second?.version ?? 0, words })
    ).question;
    expect(closed).toMatchObject({ state: 'answered', answer: words });
    expect((await list('tian', show.id)).onAir).toBeUndefined();
    const back = (await twice('sunli', 'question.back', which(closed))).question;
    expect(back.state).toBe('open');
    expect(await says('sunli', 'question.back', which(back))).toBe('QUESTION_NOT_NOW');
  });

  test('what was not on air is answered in words; viewers answer nothing, and an old screen neither', async () => {
    const show = await onAir(door);
    const asked = await ask('wang', show.id);
    expect(await says('sunli', 'question.answer', { ...which(asked), words: '' })).toBe('REPLY_EMPTY');
    expect(await says('sunli', 'question.answer', { ...which(asked), words: '违规测试' })).toBe(
      'TEXT_REFUSED',
    );
    for (const action of [
      'question.onAir',
      'question.answer',
      'question.back',
      'question.toOrder',
      'question.toTopic',
    ] as const)
      expect(await says('he', action, which(asked))).toBe('QUESTION_NOT_YOURS');
    const { question } = await twice('sunli', 'question.answer', { ...which(asked), words: '可以' });
    expect(question.answer).toBe('可以');
    for (const action of [
      'question.onAir',
      'question.answer',
      'question.back',
      'question.toOrder',
      'question.toTopic',
    ] as const)
      expect(await says('limin', action, which(asked))).toBe('STALE');
    expect(await says('sunli', 'question.onAir', which(question))).toBe('QUESTION_NOT_NOW');
    expect(await says('sunli', 'question.answer', { ...which(question), words: '再说' })).toBe(
      'QUESTION_NOT_NOW',
    );
  });

  test('in one tap it is an order that the grid worker has, and whose question it was follows it', async () => {
    await gridWorker('xu');
    const show = await onAir(door);
    const asked = await ask('wang', show.id);
    expect(await says('limin', 'question.toOrder', { ...which(asked), itemId: 'nothing' })).toBe('ITEM_GONE');
    const { question } = await twice('limin', 'question.toOrder', which(asked));
    expect(question).toMatchObject({ state: 'order', orderId: asked.id });
    const { order } = given(await door.as('wang')('order.get', { id: asked.id }));
    expect(order).toMatchObject({ state: 'dispatched', itemName: '事项代办', title: '断缴一年，能补吗？' });
    const [stored] = await door.find('orders', { _id: asked.id });
    expect(stored).toMatchObject({ residentId: 'wang', dispatch: { to: 'xu', role: 'gridWorker' } });
    expect(given(await door.as('xu')('offer.mine', {}))).toBeTruthy();
    expect(await told(show.id, 'questionOrder')).toEqual(['wang']);
    expect(await says('limin', 'question.toOrder', which(question))).toBe('QUESTION_NOT_NOW');
    expect(await says('limin', 'question.toTopic', which(question))).toBe('QUESTION_NOT_NOW');
    expect((await list('he', show.id, 'onward')).list).toMatchObject([
      { state: 'order', orderId: undefined },
    ]);
  });

  test('what a grid worker asks for himself goes the way of every order', async () => {
    await gridWorker('xu');
    const show = await onAir(door);
    const asked = await ask('xu', show.id);
    given(await door.as('limin')('question.toOrder', which(asked)));
    const [stored] = await door.find('orders', { _id: asked.id });
    expect(stored).toMatchObject({
      residentId: 'xu',
      state: 'submitted',
      accountable: { personId: 'limin' },
    });
    expect(stored?.dispatch).toBeUndefined();
  });

  test('orders made of questions take nobody the room for his own', async () => {
    const show = await onAir(door);
    const own = (await door.find('orders', { residentId: 'tian', live: true })).length;
    for (let n = 1; n <= 5; n += 1) {
      const asked = await ask('tian', show.id, `第 ${n} 个`);
      given(await door.as('limin')('question.toOrder', which(asked)));
    }
    for (let n = own; n < 5; n += 1) given(await door.as('tian')('order.place', lamp));
    expect(await says('tian', 'order.place', lamp)).toBe('TOO_MANY_OPEN');
  });

  test('it is an order of the service that was chosen for it, or else of the one planned for the show', async () => {
    const show = await onAir(door, { itemId: 'lookin' });
    const [first, second] = [await ask('wang', show.id), await ask('he', show.id, '能上门看看老人吗？')];
    expect(await says('limin', 'question.toOrder', { ...which(first), itemId: 'care' })).toBe('ITEM_GONE');
    given(await door.as('limin')('question.toOrder', { ...which(first), itemId: 'law' }));
    given(await door.as('limin')('question.toOrder', which(second)));
    const names = await Promise.all(
      [first, second].map(async ({ id }) => (await door.find('orders', { _id: id }))[0]?.itemName),
    );
    expect(names).toEqual(['法律咨询', '邻里守望']);
  });

  test('of a service that is urgent it is an urgent order', async () => {
    const show = await onAir(door);
    const asked = await ask('wang', show.id, '家里一直漏水，谁能来看看？');
    given(await door.as('limin')('question.toOrder', { ...which(asked), itemId: 'emergency' }));
    const { order } = given(await door.as('wang')('order.get', { id: asked.id }));
    expect(order).toMatchObject({ itemName: '应急帮扶', urgency: 'urgent' });
  });

  test('in one tap it is a topic that has been screened, in the words of the question', async () => {
    const show = await onAir(door);
    const asked = await ask('wang', show.id, '小区能不能自己开个医保点？');
    expect(await says('limin', 'question.toTopic', { ...which(asked), title: '违规测试' })).toBe(
      'TEXT_REFUSED',
    );
    const { question } = await twice('limin', 'question.toTopic', { ...which(asked), category: 'care' });
    const { topic } = given(await door.as('wang')('topic.get', { id: question.topicId ?? '' }));
    expect(topic).toMatchObject({
      state: 'screened',
      source: 'live',
      own: true,
      title: '小区能不能自己开个医保点？',
    });
    expect(given(await door.as('he')('topic.get', { id: topic.id })).topic.own).toBe(false);
    expect(await told(show.id, 'questionTopic')).toEqual(['wang']);
  });

  test('where nobody is on duty nothing is promised', async () => {
    const show = await onAir(door);
    const asked = await ask('wang', show.id);
    for (const region of await many('regions', [GRID, HOME_COMMUNITY, '990001/01/', '990001/']))
      await put('regions', { ...region, holders: {} });
    expect(await says('limin', 'question.toOrder', which(asked))).toBe('NOBODY_ANSWERS');
    expect(await says('limin', 'question.toTopic', which(asked))).toBe('NOBODY_ANSWERS');
    expect((await row(asked.id))?.state).toBe('open');
  });
});

describe('after the show', () => {
  test('what nobody has answered is with the grid worker within two working hours, and everybody is thanked', async () => {
    await gridWorker('xu');
    const show = await onAir(door);
    given(await door.as('tian')('show.remind', { id: show.id, wanted: true }));
    const [one, two, three] = [
      await ask('wang', show.id, '第一个'),
      await ask('he', show.id, '第二个'),
      await ask('tian', show.id, '第三个'),
    ];
    given(await door.as('sunli')('question.onAir', which(one)));
    await end(show);
    given(await door.as('limin')('question.answer', { ...which(two), words: '会后答复：可以。' }));
    await door.pass(89);
    expect((await row(three.id))?.state).toBe('open');
    await door.pass(31);
    await door.call('jobs');
    // Two working hours: it was closed at 20:00, and the clock of the office goes on in the morning.
    const states = await Promise.all([one, two, three].map(async ({ id }) => (await row(id))?.state));
    expect(states).toEqual(['order', 'answered', 'order']);
    const [stored] = await door.find('orders', { _id: one.id });
    expect(stored?.dispatch?.to).toBe('xu');
    // 田晓明's grid has no grid worker: his goes the way of every order, which somebody answers for by name.
    const [his] = await door.find('orders', { _id: three.id });
    expect(his).toMatchObject({ state: 'submitted', accountable: { personId: 'limin' } });
    expect(await told(show.id, 'showOver')).toEqual(['tian']);
    expect(await told(show.id, 'questionOrder')).toEqual(['tian', 'wang']);
    const summary = given(await door.as('limin')('show.summary', { id: show.id }));
    expect(summary.questions).toEqual({ asked: 3, answered: 1, orders: 2, topics: 0, withdrawn: 0, open: 0 });
    // Once more does nothing.
    await door.pass(5);
    expect(await door.find('orders', { _id: one.id })).toHaveLength(1);
    expect(await says('wang', 'question.ask', { show: show.id, words: '还能问吗' })).toBe('SHOW_NOT_NOW');
  });

  test('a service that is gone meanwhile is replaced by a usual one', async () => {
    const show = await onAir(door);
    const asked = await ask('wang', show.id);
    await change('menu', { _id: 'paperwork' }, { active: false });
    await end(show);
    await door.pass(92);
    const [order] = await door.find('orders', { _id: asked.id });
    expect(order?.itemId).toBe('repair');
  });

  test('who leaves takes his questions along, and what he wanted to know as well', async () => {
    const there = plan({ place: NEXT_COMMUNITY, moderators: [] });
    const { show } = given(await door.as('denghong')('show.plan', there));
    given(await door.as('denghong')('show.announce', seen(show)));
    const [asked, other] = [await ask('ding', show.id, '记号赑屃'), await ask('feng', show.id)];
    given(await door.as('ding')('question.second', { id: other.id }));
    given(await door.as('ding')('show.remind', { id: show.id, wanted: true }));
    given(await door.as('ding')('me.delete', { words: LEAVING_WORDS }));
    for (let n = 0; n < 40; n += 1) await door.call('jobs');
    expect(await row(asked.id)).toMatchObject({ state: 'withdrawn', askerId: '', words: '' });
    expect((await row(other.id))?.seconds).toEqual([]);
    expect(await door.find('showReminders', { personId: 'ding' })).toEqual([]);
    expect((await list('feng', show.id)).counts).toEqual({ open: 1, answered: 0, onward: 0 });
  });
});
