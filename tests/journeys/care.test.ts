import type { Output } from '@core/contract';
import { formPage, orderPage } from '../../src/services/routes';
import { NEWCOMER } from '../support/pages';
import { given, type Town } from '../support/town';
import { orderOn } from './acts';
import { scene, setStage } from './scene';

setStage();

/** What one has to choose, from the top of the tree down to the first door; where there is one way it is taken. */
async function firstDoor(town: Town): Promise<string[]> {
  const names: string[] = [];
  for (let parent: string | undefined; ;) {
    const children = await town.as(NEWCOMER)('place.children', parent === undefined ? {} : { parent });
    const { list }: Output<'place.children'> = given(children);
    const [place] = list;
    if (!place) throw new Error('no door in this town');
    if (place.leaf || list.length > 1) names.push(place.name);
    if (place.leaf) return names;
    parent = place.path;
  }
}

scene('somebody new agrees, says where he lives, and is at home', async ({ open, town }) => {
  const newcomer = await open('resident', { openid: NEWCOMER });
  await newcomer.sees('先说清楚我们记什么、给谁看');
  await newcomer.write('怎么称呼您', '王阿姨');
  await newcomer.write('电话', '13800138000');
  await newcomer.tap('同意，继续');
  await newcomer.sees(/哪个|哪一/);
  for (const name of await firstDoor(town)) await newcomer.tap(name);
  await newcomer.tap('是，就是这里');
  await newcomer.sees('点一项服务');
  const me = await town.as(NEWCOMER)('me.get', {});
  expect(me.ok && me.output.person?.name).toBe('王阿姨');
  expect(me.ok && me.output.home?.path).toMatch(/./);
});

scene('what was typed survives a reload', async ({ open }) => {
  const resident = await open('resident');
  await resident.go(formPage('errand'));
  await resident.write('要什么', '两斤西红柿，要熟的');
  await resident.tap(/^急，等不了半小时/);
  await resident.page.reload();
  await resident.settled();
  expect(await resident.field('要什么').inputValue()).toBe('两斤西红柿，要熟的');
  expect(await resident.control(/^急，等不了半小时/).getAttribute('aria-checked')).toBe('true');
});

scene('a dead network keeps what was typed, and sending again does not double', async ({ open, town }) => {
  const resident = await open('resident');
  const mine = async () => {
    const answer = await town.as(resident.openid)('order.mine', { which: 'live' });
    return answer.ok ? answer.output.list.map(({ title }) => title) : [];
  };
  await resident.go(formPage('errand'));
  await resident.write('要什么', '一箱牛奶，放门口就行');
  const api = '**/v1/functions/api';
  await resident.page.route(api, async (route) => {
    await route.fetch();
    await route.abort('internetdisconnected');
  });
  await resident.tap('点单');
  await resident.sees('没连上网，写的都还在');
  expect(await resident.field('要什么').inputValue()).toBe('一箱牛奶，放门口就行');
  await resident.page.unroute(api);
  await resident.tap('再送一次');
  await orderOn(resident);
  expect((await mine()).filter((title) => title.includes('一箱牛奶'))).toHaveLength(1);
  resident.forgive(/ERR_INTERNET_DISCONNECTED/);
});

scene('an order of somebody else is not there, whoever knows its number', async ({ open, lives, town }) => {
  const { id, title } = await lives.open();
  const stranger = await open('resident', { openid: town.person('resident', '竹叶巷').openid });
  await stranger.go(orderPage(id));
  await stranger.sees('没找到');
  expect(await stranger.shows(title)).toBe(false);
});
