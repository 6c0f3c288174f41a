import { homePage, orderPage, servingPage } from '../../src/services/routes';
import { A_MOMENT } from '../journeys/acts';
import { given } from '../support/town';
import { setStage } from './stage';

const stage = setStage();

test("the built mini-program does the resident's and the member's part of an order", async () => {
  const resident = stage.town.person('resident').openid;
  const member = stage.town.person('member').openid;
  const staff = stage.town.as(stage.town.person('staff').openid);

  const hers = await stage.phoneOf(resident);
  await hers.sees('点一项服务');
  await hers.tap('事项代办');
  await hers.sees('要什么');
  await hers.tap('照这样写');
  await hers.tap('点单');
  await hers.sees('现在谁负责');
  const id = await hers.param('id');
  const placed = given(await stage.town.as(resident)('order.get', { id })).order;
  given(await staff('order.publish', { id, version: placed.version }));
  await stage.town.advance(A_MOMENT);

  const his = await stage.phoneOf(member);
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
  expect(given(await stage.town.as(resident)('order.get', { id })).order).toMatchObject({
    state: 'closed',
    outcome: 'solved',
    rating: { stars: 5 },
  });
}, 120_000);

test('screen readers find roles and names in the built templates', async () => {
  const phone = await stage.phoneOf(stage.town.person('resident').openid);
  await phone.go(homePage);
  await phone.sees('点一项服务');
  const wxml = await phone.wxml();
  expect(wxml).toMatch(/aria-role="button" aria-label="[^"]*代购跑腿/);
  expect(wxml).toMatch(/aria-role="tab" aria-label="[^"]+"/);
  expect(wxml).toMatch(/aria-role="heading"/);
});
