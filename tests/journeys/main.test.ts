import { A_MOMENT, claimOffer, confirmAndRate, orderByDefaults, publish, ring, serve } from './acts';
import { scene, setStage } from './scene';
import { orderPage, servingPage } from '../../src/services/routes';

setStage();

scene('one order from tap to thanks, over three phones', async ({ town, open, lives }) => {
  const resident = await open('resident');
  const member = await open('member');
  const staff = await open('staff');

  const id = await orderByDefaults(resident, '事项代办');
  expect(resident.taps).toBe(3);
  await resident.sees('已点单');
  await resident.sees('现在谁负责');
  const { title } = await lives.seenBy(resident.openid, { id });

  await staff.go('/pages/home/index');
  await publish(staff, title);
  await town.advance(A_MOMENT);

  await member.go('/pages/home/index');
  await claimOffer(member, title);
  await ring(member);
  await serve(member, '材料问清楚了，写在纸上交给您了');

  await resident.go(orderPage(id));
  await resident.sees('材料问清楚了，写在纸上交给您了');
  await confirmAndRate(resident);

  await member.go(servingPage(id));
  await member.sees('邻居的话');
  expect(await lives.seenBy(resident.openid, { id })).toMatchObject({
    state: 'closed',
    outcome: 'solved',
    confirmation: 'confirmed',
    rating: { stars: 5, tags: ['准时'] },
  });
});

scene('an impatient double tap places one order', async ({ open, town }) => {
  const resident = await open('resident');
  const live = async () => {
    const answer = await town.as(resident.openid)('order.mine', { which: 'live' });
    return answer.ok ? answer.output.list.length : NaN;
  };
  const before = await live();
  await resident.tap(/^邻里守望/);
  await resident.tap(/^照这样写/);
  await resident.tapTwice('点单');
  await resident.sees('现在谁负责');
  expect(await live()).toBe(before + 1);
});

scene('a resident takes an order back, and the neighbour who has it knows', async ({ open, lives }) => {
  const { id } = await lives.claimed();
  const resident = await open('resident');
  const member = await open('member');
  await resident.go(orderPage(id));
  await resident.tap('撤回');
  await resident.sees('会马上告诉他不用来了');
  await resident.tap('撤回');
  await resident.sees('撤回了');
  expect(await lives.seenBy(resident.openid, { id })).toMatchObject({
    state: 'closed',
    outcome: 'withdrawn',
  });
  await member.tap(/^消息/);
  await member.sees('这一单撤回了');
});

scene('who cannot go on gives the order back, and others are asked on', async ({ open, lives, town }) => {
  const { id } = await lives.claimed();
  const member = await open('member');
  await member.go(servingPage(id));
  await member.tap('更多');
  await member.tap(/^退单/);
  await member.tap('时间对不上');
  await member.tap('退单');
  await member.sees('退好了，马上问下一位');
  await town.advance(A_MOMENT);

  const resident = await open('resident');
  await resident.go(orderPage(id));
  await resident.sees('退回来，重新找人');
  await resident.sees(/第 \d+ 轮/);
  expect(await lives.seenBy(resident.openid, { id })).toMatchObject({ state: 'open' });
  const asked = await town.as(member.openid)('offer.mine', {});
  expect(asked.ok && asked.output.offers.map((offer) => offer.id)).not.toContain(id);
});
