import { wishDeskPage, wishFormPage, wishPage, wishWallPage } from '../../src/services/routes';
import { given } from '../support/town';
import { setStage } from './stage';

const TITLE = '浴室装一副扶手';

const stage = setStage();

/** One story in the built mini-program. */
const scene = (name: string, play: () => Promise<void>): void => test(name, play, 240_000);

scene('a wish said for a neighbour is verified, taken on by two, brought and thanked for', async () => {
  const desk = await stage.phoneOf('limin');
  await desk.go(wishFormPage);
  await desk.tap('别的邻居');
  await desk.tap('选哪一户');
  for (const place of ['第 3 网格', '6 栋', '2 单元', '501']) await desk.tap(place);
  await desk.write('怎么称呼', '吴奶奶');
  await desk.tap('当面说好了');
  await desk.tap('一位奶奶');
  await desk.tap('帮个忙');
  await desk.write('想要什么', TITLE);
  await desk.write('说一说', '洗澡怕滑，想扶着墙站稳。');
  await desk.tap('加一样');
  await desk.write('第 1 样', '扶手');
  await desk.tap('加一样');
  await desk.write('第 2 样', '上门安装');
  await desk.tap('说好了');
  await desk.sees('等核实');
  const id = await desk.param('id');
  await desk.go(wishDeskPage);
  await desk.sees(TITLE);
  await desk.go(wishPage(id));
  await desk.tap('我核实过了');
  await desk.tap('社区上门看过');
  await desk.tap('核实好了');
  await desk.tap('写好上墙的话');
  await desk.tap('上心愿墙');
  await desk.sees('等人认');

  const first = await stage.phoneOf('chen');
  await first.go(wishWallPage);
  await first.tap(TITLE);
  await first.sees('2 份认了 0 份');
  await first.tap('我来一份：扶手');
  await first.sees('2 份认了 1 份');
  const second = await stage.phoneOf('zhao');
  await second.go(wishPage(id));
  await second.tap('我来一份：上门安装');
  await second.sees('吴奶奶');
  await first.go(wishPage(id));
  await first.tap('联系上了');
  await first.tap('送到了，办好了');
  await first.write('说一句', '扶手装好了，试过很稳。');
  await first.tap('告诉本人');
  await first.sees('没点收到，社区会打电话来问');

  await desk.go(wishPage(id));
  await desk.tap('收到了，办好了');
  await desk.tap('写句谢谢');
  await desk.write('说给帮忙的人', '谢谢两位邻居。');
  await desk.tap('可以讲给大家听');
  await desk.tap('送出谢谢');
  await desk.sees('谢谢两位邻居。');
  const { wish } = given(await stage.town.as('he')('wish.get', { id }));
  expect(wish).toMatchObject({ state: 'confirmed', thanks: { words: '谢谢两位邻居。' } });
  expect(JSON.stringify(wish)).not.toContain('吴奶奶');
});

scene('what asks for money is refused at its row, and stays written', async () => {
  const hers = await stage.phoneOf('wang');
  await hers.go(wishFormPage);
  await hers.tap('一位奶奶');
  await hers.tap('有人陪陪');
  await hers.write('想要什么', '有人陪我晒太阳');
  await hers.write('说一说', '要是能发个红包也行');
  await hers.tap('说好了');
  await hers.sees('红包');
  await hers.write('说一说', '下午三点以后都在家。');
  await hers.tap('说好了');
  await hers.sees('等核实');
  await hers.tap('收回这个心愿');
  await hers.sees('不要这个心愿了？');
  await hers.tap('不要了');
  await hers.sees('已结束');
});
