import { myWishesPage, wishDeskPage, wishFormPage, wishPage, wishWallPage } from '../../src/services/routes';
import { given, type Town } from '../support/town';
import { scene, setStage } from './scene';

setStage();

const HELPER = 'zhao';

/** The newest wish of the town's database that is called so, as staff see it. */
async function wishCalled(
  town: Town,
  staff: string,
  title: string,
): Promise<{ id: string; version: number }> {
  const { list } = given(await town.as(staff)('wish.mine', { which: 'placed' }));
  const wish = list.find((one) => one.title === title);
  if (!wish) throw new Error(`no wish «${title}»`);
  return wish;
}

scene('a wish said for a neighbour is verified, taken on by two, brought and thanked for', async (stage) => {
  const { open, town } = stage;
  const title = '浴室装一副扶手';
  const staff = await open('staff');
  await staff.go(wishFormPage);
  await staff.tap(/^别的邻居/);
  await staff.tap('选哪一户');
  for (const place of ['第 3 网格', /6 栋$/, '2 单元', '501']) await staff.tap(place);
  await staff.write('怎么称呼', '吴奶奶');
  await staff.tap('当面说好了');
  await staff.tap('一位奶奶');
  await staff.tap('一样东西');
  await staff.write('想要什么', title);
  await staff.write('说一说', '洗澡怕滑，想扶着墙站稳。');
  await staff.write('大约值多少元', '120');
  await staff.tap('加一样');
  await staff.write(/^第 1 样$/, '扶手');
  await staff.tap('加一样');
  await staff.write(/^第 2 样$/, '上门安装');
  await staff.tap('说好了');
  await staff.sees('等核实');

  await staff.tap('我核实过了');
  await staff.tap('社区上门看过');
  await staff.tap('核实好了');
  await staff.sees('核实过了');
  await staff.tap('写好上墙的话');
  await staff.sees('墙上怎么写');
  await staff.tap('上心愿墙');
  await staff.sees('等人认');
  const { id } = await wishCalled(town, staff.openid, title);

  const first = await open('member');
  await first.go(wishWallPage);
  await first.tap(new RegExp(`^${title}`));
  await first.sees('2 份认了 0 份');
  await first.tap('我来一份：扶手');
  await first.sees('2 份认了 1 份');
  const second = await open('member', { openid: HELPER });
  await second.go(wishPage(id));
  await second.tap('我来一份：上门安装');
  await second.sees('吴奶奶');
  await first.go(wishPage(id));
  await first.tap('联系上了');
  await first.sees('正在办');
  await first.tap('送到了，办好了');
  await first.write('说一句', '扶手装好了，试过很稳。');
  await first.tap('告诉本人');
  await first.sees('送到了');

  await staff.go(wishPage(id));
  await staff.tap('收到了，办好了');
  await staff.sees('实现了');
  await staff.tap('写句谢谢');
  await staff.write('说给帮忙的人', '谢谢两位邻居。');
  await staff.tap(/^可以讲给大家听/);
  await staff.tap('送出谢谢');
  await staff.sees('谢谢两位邻居。');
  const neighbour = await open('resident', { openid: 'he' });
  await neighbour.go(wishPage(id));
  await neighbour.sees('谢谢两位邻居。');
  expect(await neighbour.page.getByText('吴奶奶').count()).toBe(0);
});

scene(
  'an elder says a wish, one question a page; money is refused with the words that are meant',
  async (stage) => {
    const { open } = stage;
    const resident = await open('resident', { elder: true });
    await resident.go(wishFormPage);
    await resident.sees('第 1 步，一共 7 步');
    await resident.tap('下一步');
    await resident.sees('请选是谁的心愿');
    await resident.tap('一位奶奶');
    await resident.tap('下一步');
    await resident.tap('有人陪陪');
    await resident.tap('下一步');
    await resident.write('想要什么', '有人陪我晒太阳');
    await resident.tap('下一步');
    await resident.write('说一说', '要是能发个红包也行');
    for (let step = 0; step < 3; step += 1) await resident.tap('下一步');
    await resident.tap('说好了');
    await resident.sees(/红包/);
    await resident.write('说一说', '下午三点以后都在家。');
    for (let step = 0; step < 3; step += 1) await resident.tap('下一步');
    await resident.tap('说好了');
    await resident.sees('等核实');
    const staff = await open('staff');
    await staff.go(wishDeskPage);
    await staff.sees('有人陪我晒太阳');
    await resident.go(myWishesPage);
    await resident.tap(/^有人陪我晒太阳/);
    await resident.tap(/^不要了/);
    await resident.tap('不要了');
    await resident.sees('已结束');
  },
);
