import type { Input } from '@core/contract';
import { dayOf } from '@core/domain/calendar/time';
import { given, openDoor, refusal, type Door } from './door';
import { lamp } from './orders';

const home = '990001/01/01/003/06/2/501/';
const nextDoor = '990001/01/02/001/01/1/101/';
const consent = { how: 'faceToFace', day: '2026-11-20', note: '女儿在旁边' } as const;

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(async () => {
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const make = (more: Partial<Input<'ward.make'>> = {}, who = 'limin') =>
  door.as(who)('ward.make', { name: '孟庆海', household: home, consent, ...more });
const orderFor = (who: string, ward: string) => {
  const proxy = { household: home, name: '孟庆海', ward, consent: 'faceToFace' } as const;
  const wanted = { day: dayOf(Date.now()), slot: 'any' } as const;
  return door.as(who)('order.place', { ...lamp, wanted, proxy });
};
const code = async (who: string) => given(await door.as(who)('family.invite', { purpose: 'guard' })).code;

describe('neighbours without a phone', () => {
  let id = '';

  test('staff keep a record, with how the neighbour agreed, and it is journalled', async () => {
    const { ward } = given(await make());
    id = ward.id;
    expect(ward).toMatchObject({
      name: '孟庆海',
      state: 'open',
      address: '桂苑小区 6 栋 2 单元 501',
      consents: [{ what: 'care', how: 'faceToFace', given: true, by: '李敏', note: '女儿在旁边' }],
    });
    expect(await door.find('identities', { personId: id })).toEqual([]);
    expect(await door.find('journal', { action: 'ward.make', about: id })).toHaveLength(1);
  });

  test('one record a neighbour; none in another community, on a day to come, or above a household', async () => {
    expect(refusal(await make())).toBe('WARD_THERE');
    expect(refusal(await make({ household: nextDoor }))).toBe('NOT_FOUND');
    expect(refusal(await make({ household: '990001/01/01/003/' }))).toBe('NOT_FOUND');
    expect(refusal(await make({ consent: { ...consent, day: '2026-11-21' } }))).toBe('DAY_AHEAD');
    expect(refusal(await make({ name: '违规测试' }))).toBe('TEXT_REFUSED');
    expect(refusal(await make({}, 'wang'))).toBe('NOT_FOUND');
  });

  test('they are listed and found by part of a name where one looks after them, nowhere else', async () => {
    const { list } = given(await door.as('limin')('ward.list', {}));
    expect(list[0]).toMatchObject({ id, name: '孟庆海' });
    expect(given(await door.as('limin')('ward.list', { search: '庆海' })).list).toHaveLength(1);
    expect(given(await door.as('limin')('ward.list', { search: '王五' })).list).toEqual([]);
    expect(given(await door.as('denghong')('ward.list', { search: '庆海' })).list).toEqual([]);
    expect(refusal(await door.as('denghong')('ward.get', { id }))).toBe('NOT_FOUND');
    expect(refusal(await door.as('denghong')('ward.list', { place: home }))).toBe('NOT_FOUND');
  });

  test('a record is mended, and asking again adds to the trail', async () => {
    const changed = { id, name: '孟庆海', phone: '66550199', consent: { how: 'paper', day: '2026-11-19' } };
    const { ward } = given(await door.as('limin')('ward.change', changed as Input<'ward.change'>));
    expect(ward).toMatchObject({ phone: '66550199' });
    expect(ward.consents.map(({ how }) => how).sort()).toEqual(['faceToFace', 'paper']);
    expect(refusal(await door.as('denghong')('ward.change', { id, name: '别人' }))).toBe('NOT_FOUND');
  });

  test('an order for him is his, and says in the trail how he agreed to it', async () => {
    const { order } = given(await orderFor('limin', id));
    expect(order.contact).toMatchObject({ name: '孟庆海', phone: '66550199' });
    const kept = await door.find('consents', { personId: id, about: order.id });
    expect(kept).toMatchObject([{ what: 'care', how: 'faceToFace', by: 'limin' }]);
    expect(refusal(await orderFor('denghong', id))).toBe('NOT_PROXY');
    expect(refusal(await orderFor('tian', id))).toBe('NOT_PROXY');
    expect(refusal(await orderFor('limin', 'nobody'))).toBe('NOT_PROXY');
  });

  test('a guardian acts for him, by a code from his own phone, until the day it ends', async () => {
    const record = async (more: object = {}) =>
      door.as('limin')('guardian.record', {
        ward: id,
        code: await code('tian'),
        basis: 'child',
        until: '2026-11-22',
        note: '户口本看过',
        ...more,
      });
    expect(refusal(await record({ code: '000000' }))).toBe('CODE_GONE');
    expect(refusal(await record({ until: '2026-11-20' }))).toBe('DAY_PAST');
    expect(refusal(await record({ ward: 'nobody' }))).toBe('NOT_FOUND');
    const { ward } = given(await record());
    expect(ward.guardian).toMatchObject({ name: '田晓明', basis: 'child' });
    expect(given(await door.as('tian')('family.list', {})).wards).toMatchObject([{ id, name: '孟庆海' }]);
    const { order } = given(await orderFor('tian', id));
    expect(order.proxy).toMatchObject({ by: { role: 'resident' } });
    await door.pass(3 * 24 * 60);
    expect(given(await door.as('tian')('family.list', {})).wards).toEqual([]);
    expect(refusal(await orderFor('tian', id))).toBe('NOT_PROXY');
  });

  test('a guardianship ends before its day when staff or the guardian say so', async () => {
    const again = { ward: id, code: await code('tian'), basis: 'appointed', until: '2027-11-22' } as const;
    given(await door.as('limin')('guardian.record', again));
    expect(refusal(await door.as('he')('guardian.end', { ward: id }))).toBe('NOT_FOUND');
    given(await door.as('tian')('guardian.end', { ward: id }));
    expect(refusal(await orderFor('tian', id))).toBe('NOT_PROXY');
    expect(refusal(await door.as('limin')('guardian.end', { ward: id }))).toBe('SETTLED');
  });

  test('a closed record is ordered for, changed and found no more; its trail stays', async () => {
    given(await door.as('limin')('ward.close', { id }));
    const { list } = given(await door.as('limin')('ward.list', {}));
    expect(list.map((one) => one.id)).not.toContain(id);
    expect(given(await door.as('limin')('ward.list', { search: '庆海' })).list).toEqual([]);
    expect(refusal(await orderFor('limin', id))).toBe('NOT_PROXY');
    expect(refusal(await door.as('limin')('ward.close', { id }))).toBe('SETTLED');
    expect(refusal(await door.as('limin')('ward.change', { id, name: '孟庆海' }))).toBe('SETTLED');
    const { ward } = given(await door.as('limin')('ward.get', { id }));
    expect(ward.state).toBe('closed');
    expect(ward.consents.map(({ given: said }) => said)).toContain(false);
    expect(ward.consents.length).toBeGreaterThan(6);
  });

  test('nothing of a name, a number or a note stands open in the database', async () => {
    const rows = JSON.stringify([
      await door.find('people', { _id: id }),
      await door.find('wards', { _id: id }),
      await door.find('consents', { personId: id }),
      await door.find('names', { personId: id }),
      await door.find('journal', { about: id }),
    ]);
    for (const word of ['孟庆海', '66550199', '女儿', '户口本']) expect(rows).not.toContain(word);
  });
});
