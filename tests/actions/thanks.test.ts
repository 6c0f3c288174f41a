import { DAY } from '@core/domain/calendar/time';
import { jobRow } from '../../cloudfunctions/kit/jobRow';
import { change, put } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from './door';
import { resolved } from './orders';

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.close());

const BUILDING = '990001/01/01/004/07/';
const congratulated = { to: 'shen', kind: 'birthday', words: '生日快乐，愿您天天开心' } as const;
const thanked = { to: 'shen', kind: 'letter', words: '这一年楼里的事多亏您' } as const;
const inbox = async (who: string) => given(await door.as(who)('inbox.list', {})).list;

/** 沈玉梅 leads 7 栋; today is 20 November. */
const birthdayOf = async (day: string) => given(await door.as('shen')('thanks.tellBirthday', { day }));

/** In the demo town 吴磊 of the same building has one in three days. */
const near = async () =>
  given(await door.as('limin')('thanks.soon', {})).list.filter(({ personId }) => personId !== 'wulei');

describe('a birthday is a month and a day, told by who wants to tell it', () => {
  test('a leader tells it, reads it, changes it and takes it back; nobody else has one to tell', async () => {
    expect(given(await door.as('shen')('thanks.myBirthday', {})).day).toBeUndefined();
    expect(await birthdayOf('11-22')).toEqual({ day: '11-22' });
    given(await door.as('shen')('thanks.tellBirthday', { day: '02-29' }, 'one-and-the-same'));
    given(await door.as('shen')('thanks.tellBirthday', { day: '02-29' }, 'one-and-the-same'));
    expect(given(await door.as('shen')('thanks.myBirthday', {})).day).toBe('02-29');
    expect(given(await door.as('shen')('thanks.tellBirthday', {}))).toEqual({});
    expect(await door.find('birthdays', { _id: 'shen' })).toEqual([]);
    expect(refusal(await door.as('wang')('thanks.tellBirthday', { day: '11-22' }))).toBe('NOT_ALLOWED');
    expect(refusal(await door.as('shen')('thanks.tellBirthday', { day: '02-30' }))).toBe('BAD_INPUT');
  });

  test('it goes with the role', async () => {
    await birthdayOf('11-22');
    const [grant] = await door.find('grants', { personId: 'shen', scope: BUILDING });
    given(await door.as('limin')('grant.end', { id: grant?._id ?? '', reason: '搬走了' }));
    await door.pass(2);
    expect(await door.find('birthdays', { _id: 'shen' })).toEqual([]);
    expect(await near()).toEqual([]);
    expect(refusal(await door.as('limin')('thanks.send', thanked))).toBe('NOT_FOUND');
  });

  test('only the staff of her community see it, for a fortnight before', async () => {
    await birthdayOf('12-04');
    const list = await near();
    expect(list).toMatchObject([
      { personId: 'shen', name: '沈玉梅', role: 'buildingLeader', on: '2026-12-04', sent: false },
    ]);
    expect(list[0]?.placeName).toContain('7 栋');
    expect(refusal(await door.as('limin')('thanks.soon', { community: '990001/01/02/' }))).toBe('NOT_FOUND');
    expect(given(await door.as('denghong')('thanks.soon', {})).list).toEqual([]);
    expect(refusal(await door.as('sunli')('thanks.soon', {}))).toBe('NOT_FOUND');
    await birthdayOf('11-22');
    const both = given(await door.as('limin')('thanks.soon', {})).list;
    expect(both.map(({ name }) => name)).toEqual(['沈玉梅', '吴磊']);
    await birthdayOf('12-05');
    expect(await near()).toEqual([]);
  });
});

describe('a community thanks its leaders', () => {
  test('leaders stand in the order of their places, or are found by name', async () => {
    const leaders = async (input: object) =>
      given(await door.as('limin')('thanks.leaders', { role: 'buildingLeader', ...input })).list;
    expect((await leaders({})).map(({ name }) => name).sort()).toEqual(['吴磊', '沈玉梅']);
    expect(await leaders({ search: '玉梅' })).toMatchObject([{ personId: 'shen', name: '沈玉梅' }]);
    expect(await leaders({ search: '王秀' })).toEqual([]);
    expect(
      refusal(
        await door.as('limin')('thanks.leaders', { role: 'buildingLeader', community: '990001/01/02/' }),
      ),
    ).toBe('NOT_FOUND');
  });

  test('a birthday card arrives once a year, a letter once a day, and the same key twice is one', async () => {
    expect(refusal(await door.as('limin')('thanks.send', congratulated))).toBe('NO_BIRTHDAY');
    await birthdayOf('11-20');
    given(await door.as('limin')('thanks.send', congratulated, 'one-and-the-same'));
    given(await door.as('limin')('thanks.send', congratulated, 'one-and-the-same'));
    expect(refusal(await door.as('zhou')('thanks.send', congratulated))).toBe('CARD_SENT');
    expect(await near()).toMatchObject([{ sent: true }]);
    const told = (await inbox('shen')).filter(({ about }) => about === 'birthdayCard');
    expect(told).toMatchObject([{ words: '社区给您送了一张生日卡', title: '生日快乐' }]);
    const id = told[0]?.subject ?? '';
    expect(told[0]?.page).toBe(`/resident/card/index?id=${id}`);
    const card = given(await door.as('shen')('thanks.get', { id }));
    expect(card).toMatchObject({ kind: 'birthday', words: congratulated.words, mine: true });
    expect(card.from).toMatch(/社区/);
    expect(given(await door.as('limin')('thanks.get', { id })).mine).toBe(false);
    expect(refusal(await door.as('zhou')('thanks.get', { id }))).toBe('NOT_FOUND');

    given(await door.as('limin')('thanks.send', thanked));
    expect(refusal(await door.as('limin')('thanks.send', thanked))).toBe('CARD_SENT');
    jest.setSystemTime(Date.now() + DAY);
    given(await door.as('limin')('thanks.send', thanked));
    expect((await inbox('shen')).filter(({ about }) => about === 'thanksLetter')).toHaveLength(2);
  });

  test('words that WeChat refuses do not arrive, and nobody outside is thanked', async () => {
    const rude = { ...thanked, words: '违规测试' };
    expect(refusal(await door.as('limin')('thanks.send', rude))).toBe('TEXT_REFUSED');
    expect(refusal(await door.as('denghong')('thanks.send', thanked))).toBe('NOT_FOUND');
    expect(refusal(await door.as('limin')('thanks.send', { ...thanked, to: 'wang' }))).toBe('NOT_FOUND');
    expect(await door.all('thanks')).toEqual([]);
  });
});

describe('a resident thanks who helped', () => {
  const words = '灯亮了，谢谢您跑一趟';

  test('once, when the order is closed; the order stays as it is, and the card says nothing of who she is', async () => {
    const done = await resolved(door);
    const card = { id: done.id, words };
    expect(refusal(await door.as('wang')('thanks.helper', card))).toBe('NOBODY_TO_THANK');
    const { order } = given(await door.as('wang')('order.confirm', { id: done.id, version: done.version }));
    expect(refusal(await door.as('wang')('thanks.helper', { ...card, words: '违规测试' }))).toBe(
      'TEXT_REFUSED',
    );
    expect(refusal(await door.as('chen')('thanks.helper', card))).toBe('NOT_FOUND');
    given(await door.as('wang')('thanks.helper', card, 'one-and-the-same'));
    given(await door.as('wang')('thanks.helper', card, 'one-and-the-same'));
    expect(refusal(await door.as('wang')('thanks.helper', card))).toBe('CARD_SENT');
    const after = given(await door.as('wang')('order.get', { id: done.id })).order;
    expect([after.state, after.version]).toEqual([order.state, order.version]);
    const told = (await inbox('chen')).filter(({ about }) => about === 'helperThanked');
    expect(told).toMatchObject([{ words: '邻居给您送了一张谢卡', title: done.title }]);
    const got = given(await door.as('chen')('thanks.get', { id: done.id }));
    expect(got).toMatchObject({ kind: 'helped', words, mine: true });
    expect(got.from).toBeUndefined();
    expect(JSON.stringify(got)).not.toContain('王');
  });

  test('it goes when she goes, and when he does', async () => {
    const done = await resolved(door);
    given(await door.as('wang')('order.confirm', { id: done.id, version: done.version }));
    given(await door.as('wang')('thanks.helper', { id: done.id, words }));
    await change('thanks', { _id: done.id }, { to: ['chen', 'zhao'] });
    await put('jobs', jobRow('gone', 'forget', Date.now(), { input: { personId: 'chen' }, firm: true }));
    for (let turn = 0; turn < 40; turn += 1) await door.call('jobs');
    expect(await door.all('thanks')).toMatchObject([{ to: ['zhao'] }]);
    given(await door.as('wang')('me.delete', { words: '注销账号' }));
    for (let turn = 0; turn < 40; turn += 1) await door.call('jobs');
    expect(await door.all('thanks')).toEqual([]);
  });
});

test('nothing of it was looked for without an index', async () => {
  await birthdayOf('11-20');
  given(await door.as('limin')('thanks.soon', {}));
  given(await door.as('limin')('thanks.leaders', { role: 'gridWorker', search: '沈玉' }));
  expect(door.unindexed).toEqual([]);
});
