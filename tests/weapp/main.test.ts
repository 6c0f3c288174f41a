import { orderPage, servingPage } from '../../src/services/routes';
import { A_MOMENT } from '../journeys/acts';
import { given, openTown, type Town } from '../support/town';
import { buildStale, BUILDING_MS } from '../evidence/buildStale';
import { WeappPhone } from './phone';

let town: Town;
const phones: WeappPhone[] = [];

const open = async (openid: string): Promise<WeappPhone> => {
  const phone = await WeappPhone.open(town.url, openid);
  phones.push(phone);
  return phone;
};

beforeAll(async () => {
  await buildStale('weapp');
  town = await openTown();
}, BUILDING_MS);

afterAll(async () => {
  await Promise.all(phones.map((phone) => phone.close()));
  await town.stop();
});

test("the built mini-program does the resident's and the member's part of an order", async () => {
  const resident = town.person('resident').openid;
  const member = town.person('member').openid;
  const staff = town.as(town.person('staff').openid);

  const hers = await open(resident);
  await hers.sees('点一项服务');
  await hers.tap('事项代办');
  await hers.sees('要什么');
  await hers.tap('照这样写');
  await hers.tap('点单');
  await hers.sees('现在谁负责');
  const id = await hers.param('id');
  const placed = given(await town.as(resident)('order.get', { id })).order;
  given(await staff('order.publish', { id, version: placed.version }));
  await town.advance(A_MOMENT);

  const his = await open(member);
  await his.go('/pages/work/index');
  await his.tap(`看这一单：${placed.title}`);
  await his.sees('接单后才看得到');
  await his.tap('接单');
  await his.sees('我在办的');
  await his.tap('打电话');
  await his.sees('您打过电话');
  expect(his.rung).toHaveLength(1);
  await his.tap('我到了，开始服务');
  await his.tap('办好了');
  await his.write('说一句结果', '材料问清楚了');
  await his.tap('送给邻居确认');
  await his.sees('等邻居确认');

  await hers.go(orderPage(id));
  await hers.sees('材料问清楚了');
  await hers.tap('办好了');
  await hers.tap('5 星');
  await hers.tap('送出');
  await hers.sees('您的评价');

  await his.go(servingPage(id));
  await his.sees('这一单结案了，谢谢您');
  expect(given(await town.as(resident)('order.get', { id })).order).toMatchObject({
    state: 'closed',
    outcome: 'solved',
    rating: { stars: 5 },
  });
  expect(phones.flatMap(({ problems }) => problems)).toEqual([]);
}, 120_000);

test('screen readers find roles and names in the built templates', async () => {
  const phone = await open(town.person('resident').openid);
  await phone.sees('点一项服务');
  const wxml = await phone.wxml();
  expect(wxml).toMatch(/aria-role="button" aria-label="[^"]*代购跑腿/);
  expect(wxml).toMatch(/aria-role="tab" aria-label="[^"]+"/);
  expect(wxml).toMatch(/aria-role="heading"/);
});
