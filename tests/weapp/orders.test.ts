import { dayOf, HOUR, MINUTE, moment } from '@core/domain/calendar/time';
import { routeOf } from '../../src/components/page/tabs';
import {
  deskOrderPage,
  homePage,
  noShowPage,
  offerPage,
  orderPage,
  proxyPage,
  serviceDayPage,
  servingPage,
} from '../../src/services/routes';
import { A_MOMENT } from '../journeys/acts';
import { calledUp, STREET } from '../support/deskOrders';
import { Lives, which } from '../support/lives';
import { given } from '../support/town';
import { setStage } from './stage';

const stage = setStage();
let lives: Lives;

beforeAll(() => {
  const [resident, member, staff] = (['resident', 'member', 'staff'] as const).map(
    (face) => stage.town.person(face).openid,
  ) as [string, string, string];
  lives = new Lives(stage.town, { resident, member, staff });
});

afterEach(() => lives.withdrawAll());

/** One story in the built mini-program. */
const scene = (name: string, play: () => Promise<void>): void => test(name, play, 60_000);

scene('a helper says not this time, and the next one is asked', async () => {
  const { id } = await lives.open();
  await stage.town.advance(A_MOMENT);
  const his = await stage.phoneOf(lives.cast.member);
  await his.go(routeOf('work'));
  await his.tap('这次不行');
  await his.sees('好，马上问下一位，谢谢您回话');
  const seen = await lives.seenBy(lives.cast.resident, { id });
  expect(seen.trail.some(({ wave }) => wave?.declined === 1)).toBe(true);
});

scene('an emergency: ordered, rung from the desk by one tap, claimed by who was asked', async () => {
  const hers = await stage.phoneOf(lives.cast.resident);
  await hers.go(homePage);
  await hers.tap('全部');
  await hers.tap('应急帮扶');
  await hers.sees('会同时叫 30 位邻居；有危险先打 120');
  await hers.tap('照这样写');
  await hers.tap('点单');
  await hers.sees('现在谁负责');
  const id = await hers.param('id');
  await stage.town.advance(A_MOMENT);
  const order = await lives.seenBy(lives.cast.resident, { id });
  expect(order).toMatchObject({ state: 'open', urgency: 'urgent', wave: { number: 1, ring: 2 } });

  const desk = await stage.phoneOf(lives.cast.staff);
  await desk.go(homePage);
  await desk.tap(`打电话：${order.title}`);
  const his = await stage.phoneOf(lives.cast.member);
  await his.go(routeOf('work'));
  await his.tap(`看这一单：${order.title}`);
  await his.tap('接单');
  await his.sees('我在办的');
  expect(desk.rung).toEqual(['13812342046']);
  expect(await lives.seenBy(lives.cast.resident, { id })).toMatchObject({ state: 'claimed' });
});

scene('the street answers with a day what was called up, and she reads it', async () => {
  const order = await calledUp(stage.town, lives);
  const street = await stage.phoneOf(STREET);
  await street.go(deskOrderPage(order.id, 'answerDown'));
  await street.write('说一句', '登高车明天到');
  await street.tap('后天');
  await street.sees('居民会读到：街道郑涛来办');
  await street.tap('答复居民');
  await street.sees('答复了，居民会收到');
  const hers = await stage.phoneOf(lives.cast.resident);
  await hers.go(orderPage(order.id));
  await hers.sees('街道郑涛来办，后天前办好');
  await hers.sees('登高车明天到');
});

scene('what was closed is opened again by the button of the sheet, with what is still wrong', async () => {
  const { id } = await lives.closed();
  const hers = await stage.phoneOf(lives.cast.resident);
  await hers.go(orderPage(id));
  await hers.tap('重新办');
  await hers.sees('还是没办好？');
  await hers.tap('重新办');
  await hers.sees('请写一下哪里还没办好');
  await hers.write('哪里还没办好', '灯又不亮了');
  await hers.tap('重新办');
  await hers.sees('还是没办好，有人盯着重新办');
  expect(await lives.seenBy(lives.cast.resident, { id })).toMatchObject({
    state: 'open',
    escalation: { why: 'reopened' },
  });
});

scene('the staff order for a neighbour who agreed on the telephone', async () => {
  const desk = await stage.phoneOf(lives.cast.staff);
  await desk.go(proxyPage);
  await desk.tap('哪一户');
  for (const place of ['第 1 网格', '1 栋', '1 单元', '101']) await desk.tap(place);
  await desk.write('怎么称呼', '王阿姨');
  await desk.write('电话', '13800002046');
  await desk.tap('电话里说好了');
  await desk.tap('哪项服务');
  await desk.tap('代购跑腿');
  await desk.write('要什么', '买两斤西红柿');
  await desk.tap('点单');
  await desk.sees('代点，电话里说好了');
  const id = await desk.param('id');
  expect(await lives.seenBy(lives.cast.staff, { id })).toMatchObject({
    words: '买两斤西红柿',
    proxy: { consent: 'phone' },
    contact: { name: '王阿姨', phone: '13800002046' },
  });
  given(
    await stage.town.as(lives.cast.staff)(
      'order.withdraw',
      which(await lives.seenBy(lives.cast.staff, { id })),
    ),
  );
});

scene('a slip is sent from the desk, done, and closed by the picture of the signature', async () => {
  const { id } = await lives.open({ words: '单元门的闭门器坏了' });
  const desk = await stage.phoneOf(lives.cast.staff);
  await desk.go(deskOrderPage(id));
  await desk.tap('派件单');
  await desk.tap('物业');
  await desk.tap('派给');
  await desk.sees('派件单给了');
  const { list } = given(await stage.town.as(lives.cast.staff)('desk.slipTargets', { id }));
  const manager = await stage.phoneOf(list.find(({ role }) => role === 'propertyStaff')?.id ?? '');
  await manager.go(offerPage(id));
  await manager.tap('我去');
  await manager.go(servingPage(id));
  await manager.tap('我到了，开始服务');
  await manager.tap('办好了');
  await manager.write('说一句结果', '换了新的');
  await manager.tap('送给邻居确认');
  await manager.tap('派件单签过字了');
  await manager.tap('拍照');
  await manager.tap('交签字，结案');
  await manager.sees('签字收到了，这一单结案');
  expect(await lives.seenBy(lives.cast.resident, { id })).toMatchObject({
    state: 'closed',
    confirmation: 'confirmed',
  });
});

scene('nobody came: she says so, and who was expected says his side, once', async () => {
  const { resident, member } = lives.cast;
  const order = await lives.claimed({ wanted: { day: dayOf(stage.town.now()), slot: 'any' } });
  given(await stage.town.as(member)('order.contact', which(order)));
  await stage.town.advance(order.wanted.until + 16 * MINUTE - stage.town.now());
  const hers = await stage.phoneOf(resident);
  await hers.go(orderPage(order.id));
  await hers.tap('没等到人');
  await hers.write('还想说的', '等到八点没见人');
  await hers.tap('没等到，重新找人');
  await hers.sees('知道了，马上重新找人');
  const his = await stage.phoneOf(member);
  await his.go(noShowPage(order.id));
  await his.sees('「等到八点没见人」');
  await his.write('您说说当时的情况', '到的时候没人应门');
  await his.tap('就这样说');
  await his.sees('您说的情况');
  expect(await his.offers('就这样说')).toBe(false);
  expect(await lives.seenBy(resident, order)).toMatchObject({
    state: 'open',
    noShow: { reply: { words: '到的时候没人应门' } },
  });
});

scene(
  'the street says nothing for an hour in an emergency: it moves up, and she sees who answers now',
  async () => {
    const order = await calledUp(stage.town, lives, await lives.urgent());
    await stage.town.advance(2 * HOUR);
    const seen = await lives.seenBy(lives.cast.resident, order);
    expect(seen.escalation).toMatchObject({ why: 'silent', to: { role: 'admin' } });
    const hers = await stage.phoneOf(lives.cast.resident);
    await hers.go(orderPage(order.id));
    await hers.sees(`区县管理员${seen.escalation?.to.name}`);
    await hers.sees('没按时答复，已交给上一级');
  },
);

// Last in the file: it goes on to the day itself.
scene('a service day: signed up in two taps, the plan on the phone, one door done', async () => {
  const { staff, member } = lives.cast;
  const desk = stage.town.as(staff);
  const order = await lives.open();
  const day = given(await desk('serviceDay.list', {})).list.find(({ state }) => state === 'signUp');
  if (!day) throw new Error('the demo town has no service day to sign up for');
  const his = await stage.phoneOf(member);
  await his.go(serviceDayPage);
  await his.tap('我来');
  await his.tap('报名');
  await his.sees('报好名了，分好组会告诉您');

  given(await desk('serviceDay.bundle', { id: day.id, orders: [order.id] }));
  given(await desk('serviceDay.match', { id: day.id }));
  const plan = await planOf(day.id, order.id);
  await stage.town.advance(moment(day.day, 9) - stage.town.now());
  const ready = given(await desk('serviceDay.get', { id: day.id })).day;
  given(await desk('serviceDay.begin', which(ready)));

  const leader = await stage.phoneOf(plan.lead);
  await leader.go(serviceDayPage);
  await leader.tap('看我们组的安排');
  await leader.tap(`接下第 ${plan.number} 家`);
  await leader.tap(`办第 ${plan.number} 家`);
  await leader.tap('我到了，开始服务');
  await leader.tap('办好了');
  await leader.write('说一句结果', '材料送到了');
  await leader.tap('送给邻居确认');
  await leader.sees('等邻居确认');
  expect(await lives.seenBy(lives.cast.resident, order)).toMatchObject({ state: 'resolved' });
});

/** Which team has the order, who leads it, and which door of its plan it is. */
async function planOf(dayId: string, orderId: string): Promise<{ lead: string; number: number }> {
  const desk = stage.town.as(lives.cast.staff);
  while (given(await desk('serviceDay.get', { id: dayId })).work) await stage.town.advance(MINUTE);
  for (const { id, people } of given(await desk('serviceDay.teams', { id: dayId })).list) {
    const { stops } = given(await desk('serviceDay.team', { id }));
    const stop = stops.findIndex(({ order }) => order.id === orderId);
    const lead = people.find((one) => one.lead)?.id;
    if (stop >= 0 && lead) return { lead, number: stop + 1 };
  }
  throw new Error('no team has the order');
}
