import { orderPage, servingPage, talkPage } from '../../src/services/routes';
import { given } from '../support/town';
import { scene, setStage } from './scene';

setStage();

scene('who comes and who waits say a few words to each other', async ({ open, lives }) => {
  const order = await lives.claimed();
  const member = await open('member');
  await member.go(servingPage(order.id));
  await member.tap(/^说几句/);
  await member.tap('我十分钟后到');
  await member.sees(/^我 /);

  const resident = await open('resident');
  await resident.go(orderPage(order.id));
  await resident.sees('1 句新的');
  await resident.tap(/^说几句/);
  await resident.sees('我十分钟后到');
  await resident.write('说点什么', '好的，门开着');
  await resident.tap('发出去');
  await member.sees('好的，门开着');
});

scene('an elder answers by one large button', async ({ open, lives, town }) => {
  const order = await lives.claimed({ words: '请帮我看看水龙头' });
  const helper = town.person('member').openid;
  given(await town.as(helper)('talk.send', { id: order.id, said: { kind: 'preset', preset: 'downstairs' } }));
  const resident = await open('resident', { elder: true });
  await resident.go(talkPage(order.id));
  await resident.sees('到楼下了');
  await resident.tap('辛苦了，谢谢您');
  await resident.sees(/^我 /);
  const { list } = given(await town.as(helper)('talk.list', { id: order.id }));
  expect(list.map(({ preset }) => preset)).toEqual(['downstairs', 'thanks']);
});

scene(
  'what is said without a network is kept and said once when it is back',
  async ({ open, lives, town }) => {
    const order = await lives.claimed({ words: '请帮我搬一盆花' });
    const resident = await open('resident');
    await resident.go(talkPage(order.id));
    await resident.sees(/^还没有人说话/);
    await resident.page.context().setOffline(true);
    await resident.write('说点什么', '我在二楼等您');
    await resident.tap('发出去');
    await resident.sees('还有 1 句没送出去');
    await resident.page.context().setOffline(false);
    resident.forgive(/ERR_INTERNET_DISCONNECTED/);
    await resident.tap('再送一次，不会重复');
    await resident.sees(/^我 /);
    expect(await resident.control('再送一次，不会重复').count()).toBe(0);
    const { list } = given(await town.as(resident.openid)('talk.list', { id: order.id }));
    expect(list.map(({ words }) => words)).toEqual(['我在二楼等您']);
  },
);
