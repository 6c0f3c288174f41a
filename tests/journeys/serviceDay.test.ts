import { moment } from '@core/domain/calendar/time';
import { serviceDayPage, serviceDaysPage } from '../../src/services/routes';
import { given, type Town } from '../support/town';
import { serve } from './acts';
import { scene, setStage } from './scene';

setStage();

const STAFF = 'limin';

/** Which team has the order, who leads it, and which door of its plan it is. */
async function planOf(town: Town, dayId: string, orderId: string) {
  const staff = town.as(STAFF);
  for (const { id, people } of given(await staff('serviceDay.teams', { id: dayId })).list) {
    const { stops } = given(await staff('serviceDay.team', { id }));
    const stop = stops.findIndex(({ order }) => order.id === orderId);
    const lead = people.find((one) => one.lead)?.id;
    if (stop >= 0 && lead) return { lead, number: stop + 1 };
  }
  throw new Error('no team has the order');
}

scene('a service day from signing up to its end', async ({ town, open, lives }) => {
  const order = await lives.open();
  const [day] = given(await town.as(STAFF)('serviceDay.list', {})).list;
  if (!day) throw new Error('the demo town has no service day');

  const member = await open('member');
  await member.go(serviceDayPage);
  const before = member.taps;
  await member.tap('我来');
  await member.tap('报名');
  expect(member.taps - before).toBe(2);
  await member.sees('报好名了，分好组会告诉您');

  const staff = await open('staff');
  await staff.go(serviceDaysPage);
  await staff.tap(/正在报名/);
  await staff.tap('单子');
  await staff.tap('这些都放进来');
  await staff.sees('没有等着的单');
  await staff.tap('分一分');
  await staff.sees('重新分一分');
  await staff.tap('分组');
  await staff.sees(/第 1 组/);

  const { lead, number } = await planOf(town, day.id, order.id);
  await town.advance(moment(day.day, 9) - town.now());
  await staff.go(serviceDaysPage);
  await staff.tap(/分好组了/);
  await staff.tap('出发');
  await staff.sees('正在进行');

  const leader = await open('member', { openid: lead });
  await leader.go(serviceDayPage);
  await leader.tap('看我们组的安排');
  await leader.tap(`接下第 ${number} 家`);
  await leader.tap(`办第 ${number} 家`);
  await serve(leader, '材料问清楚了，写在纸上交给您了');
  expect(await lives.seenBy(lives.cast.resident, order)).toMatchObject({ state: 'resolved' });

  await staff.tap('收工');
  await staff.tap('就收工');
  await staff.sees(/办成 1 单/);
});
