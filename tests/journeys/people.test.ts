import { calendarPage, poolPage, registerPage, registrationsPage } from '../../src/services/routes';
import type { Phone } from '../support/phone';
import { given, type Town } from '../support/town';
import { A_MOMENT } from './acts';
import { DESK, tabTo } from './keyboard';
import { scene, setStage } from './scene';

setStage();

const NEWCOMER = 'newcomer';
/** A line of the demo roster that nobody has registered for yet. */
const known = { name: '高志明', phone: '13800001501', unit: '青石县水利局' };

/** The first entry, down to a door of building 6, where 王秀兰 lives too. */
async function movesIn(phone: Phone): Promise<void> {
  await phone.write('怎么称呼您', '高先生');
  await phone.tap('同意，继续');
  for (const name of ['桂花巷社区', '第 3 网格', '6 栋', '2 单元', '402']) await phone.tap(name);
  await phone.tap('是，就是这里');
  await phone.sees('点一项服务');
}

/** The three pages of the form; between the first and the second the telephone is put away. */
async function registers(phone: Phone): Promise<void> {
  await phone.go('/pages/me/index');
  await phone.tap(/^我是党员，来报到/);
  await phone.sees('第 1 步，共 3 步');
  await phone.write('真实姓名', known.name);
  await phone.write('工作单位', known.unit);
  await phone.tap('下一步');
  await phone.sees('第 2 步，共 3 步');
  await phone.go(registerPage());
  await phone.sees('第 2 步，共 3 步');
  await phone.tap('陪伴');
  await phone.tap('下一步');
  await phone.sees('第 3 步，共 3 步');
  await phone.write('手机号', known.phone);
  await phone.tap(/^同意/);
  await phone.tap('交给社区');
  await phone.sees('已交给桂花巷社区');
  await phone.sees(/等李敏答复，最晚/);
}

/** The desk says that somebody waits; the roster speaks for him. */
async function isApproved(staff: Phone): Promise<void> {
  await staff.go('/pages/home/index');
  await staff.tap(/份报到等答复/);
  await staff.tap(/^高\*\*/);
  await staff.sees('花名册上有这个人');
  await staff.sees(/姓名和手机号都对/);
  await staff.tap('通过');
  await staff.sees('通过了，可以问他了');
}

/** Who has been asked for an order, by name. */
async function asked(town: Town, id: string): Promise<string[]> {
  const answer = await town.as(town.person('staff').openid)('desk.asked', { id });
  return given(answer).list.map(({ person }) => person.name);
}

scene(
  'a member registers, is approved, is asked for his building, and is left in peace while away',
  async (stage) => {
    const { town, open, lives } = stage;
    const newcomer = await open('resident', { openid: NEWCOMER });
    const staff = await open('staff');
    await movesIn(newcomer);
    await registers(newcomer);
    await isApproved(staff);

    await newcomer.go(registerPage());
    await newcomer.sees('您是桂花巷社区的在职党员');
    const first = await lives.open({ words: '陪我下楼走一走' });
    await town.advance(A_MOMENT);
    expect(await asked(town, first.id)).toContain(known.name);
    await newcomer.go(poolPage);
    await newcomer.sees(first.title);

    await newcomer.go(calendarPage);
    await newcomer.tap(/今天/);
    await newcomer.tap('这几天不在');
    await newcomer.sees('记下了，这几天不问您');
    const second = await lives.open({ words: '陪我去一趟银行' });
    await town.advance(A_MOMENT);
    const others = await asked(town, second.id);
    expect(others.length).toBeGreaterThan(0);
    expect(others).not.toContain(known.name);
  },
);

scene('at a desk a registration is read and returned by keyboard alone', async ({ open, town }) => {
  const staff = await open('staff', DESK);
  const { page } = staff;
  await staff.go(registrationsPage);
  await tabTo(staff, /^马\*\*/);
  await page.keyboard.press('Enter');
  await staff.sees('花名册上没有这个人');
  expect(await staff.shows(/^马\*\*/)).toBe(true);
  await tabTo(staff, /^退回$/);
  await page.keyboard.press('Enter');
  await tabTo(staff, /^原因$/);
  await page.keyboard.type('请带身份证来一趟');
  await tabTo(staff, /^退回，告诉他$/);
  await page.keyboard.press('Enter');
  await staff.sees('退回了');
  const mine = given(await town.as('masanyuan')('registration.mine', {}));
  expect(mine.registration).toMatchObject({ state: 'returned', reason: '请带身份证来一趟' });
});
