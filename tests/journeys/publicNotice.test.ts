import { noticeEditPage, noticePage, noticesPage } from '../../src/services/routes';
import { readPdf } from '../print/readPdf';
import { given, type Town } from '../support/town';
import { scene, setStage } from './scene';

setStage();

const TITLE = '6 栋加装电梯';
const AGAINST = '会挡一楼的光，施工太吵';
const ANSWER = '电梯井改用玻璃，只在白天施工';

async function noticeOf(town: Town): Promise<string> {
  const { list } = given(await town.as('limin')('notice.manage', { state: 'shown' }));
  return list.find(({ title }) => title === TITLE)?.id ?? '';
}

scene(
  '公示: written in blocks, counted, published, objected to by one household, answered for everybody, put on paper',
  async ({ open, town }) => {
    const staff = await open('staff');
    const resident = await open('resident');
    const elder = await open('resident', { openid: 'zhang', elder: true });

    await staff.go(noticeEditPage());
    await staff.tap(/^公示，/);
    await staff.tap('7 天');
    await staff.write('题目', TITLE);
    await staff.write('第 1 段，一段话', '6 栋想装一部电梯，请大家看看方案。');
    await staff.tap('加几条');
    await staff.write(/^第 2 段/, '井道在北面\n费用按楼层分');
    await staff.tap('加小标题');
    await staff.write(/^第 3 段/, '怎么装');
    await staff.tap('第 3 段往上');
    await staff.page.reload();
    await staff.settled();
    expect(await staff.field('题目').inputValue()).toBe(TITLE);
    expect(await staff.field(/^第 2 段/).inputValue()).toBe('怎么装');
    await staff.sees(/户，其中 \d+ 人/);
    await staff.tap('存好，看一遍');
    await staff.sees('大家看到的样子');
    await staff.sees('费用按楼层分');
    await resident.go(noticesPage);
    await resident.sees('现在没有公告');

    await staff.tap('发布');
    await staff.sees(/户，其中 \d+ 人/);
    await staff.tap('现在发布');
    await staff.sees('已发布');
    await staff.tap('置顶');
    const id = await noticeOf(town);

    await resident.go('/pages/home/index');
    await resident.tap(TITLE);
    await resident.sees('6 栋想装一部电梯，请大家看看方案。');
    await resident.write('提意见', AGAINST);
    await resident.page.reload();
    await resident.settled();
    expect(await resident.field('提意见').inputValue()).toBe(AGAINST);
    await resident.tap('交给社区');
    await resident.sees(/一户提一次/);
    await resident.tapTwice('交给社区');
    await resident.sees('您家提的意见');

    await staff.sees(/1 户提了意见/);
    await staff.sees(AGAINST);
    await staff.tap('答复');
    await staff.write('答复', ANSWER);
    await staff.tap('送出答复');
    await staff.sees(`答复：${ANSWER}`);

    await elder.go(noticesPage);
    await elder.sees('没看过');
    await elder.tap(new RegExp(TITLE));
    await elder.sees(ANSWER);
    expect(await elder.shows(AGAINST)).toBe(false);
    await resident.go(noticePage(id));
    await resident.sees(`社区答复：${ANSWER}`);
    await staff.sees(/[2-9] 人看过/);

    const download = staff.page.waitForEvent('download');
    await staff.tap('打印明白纸');
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    const sheet = readPdf(Buffer.concat(chunks));
    expect(sheet.text).toContain(TITLE);
    expect(Math.min(...sheet.sizes)).toBeGreaterThanOrEqual(18);
    expect(sheet.code).toBe(`${town.url}/app/#${noticePage(id)}`);

    await staff.tap('撤回');
    await staff.write('为什么撤回', '方案要重做');
    await staff.tap('撤回');
    await staff.sees('已撤回');
    await elder.go(noticePage(id));
    await elder.sees('方案要重做');
    expect(await elder.shows('费用按楼层分')).toBe(false);
  },
);
