import { DAY, HOUR, MINUTE, moment, dayOf } from '@core/domain/calendar/time';
import { showDeskPage, showPage, showSummaryPage } from '../../src/services/routes';
import { given, type Town } from '../support/town';
import { turn } from './acts';
import { scene, setStage } from './scene';

setStage({ rooms: true });

const STAFF = 'limin';
const TITLE = '楼道堆物怎么办，街道来答';
const FIRST = '消防通道谁来清？';
const SECOND = '能上门帮老人搬吗？';

/** Nine in the morning, so that the hours which the form offers lie ahead. */
async function inTheMorning(town: Town): Promise<void> {
  const nine = moment(dayOf(town.now())) + 9 * HOUR;
  await town.advance((nine > town.now() ? nine : nine + DAY) - town.now());
}

const showOf = async (town: Town) => {
  const { list } = given(await town.as(STAFF)('show.desk', {}));
  const found = list.find(({ title }) => title === TITLE);
  if (!found) throw new Error(`no show «${TITLE}»`);
  return found;
};

scene(
  'a show is planned and announced, asked in, held from one screen, and every question finds its end',
  async ({ open, town }) => {
    await inTheMorning(town);
    const staff = await open('staff', { openid: STAFF });
    await staff.go(showDeskPage());
    await staff.tap('排一场直播');
    await staff.tapTwice('排好，看一遍');
    await staff.sees('请写一句这场播什么');
    await staff.write('播什么', TITLE);
    await staff.tap(/^哪一天/);
    await staff.page.locator('.weui-picker__action:visible').last().tap();
    await staff.tap('加一节');
    await staff.write(/^第 1 节$/, '谁来清');
    await staff.write('嘉宾', '王医生');
    await staff.tap('也在视频号播');
    await staff.write('视频号 ID', 'sphGuihuaxiang');
    await staff.tap('排好，看一遍');
    await staff.sees('现在只有工作人员看得到');
    await staff.tap('预告给大家');
    await staff.sees(/人用了这个小程序，能收到$/);
    await staff.tap('预告');
    await staff.sees('预告了，大家看得到');
    const { id, startsAt } = await showOf(town);

    const resident = await open('resident', { elder: true });
    await resident.go(showPage(id));
    await resident.sees(TITLE);
    await resident.tap('提问');
    await resident.write('您想问什么', FIRST);
    await resident.tapTwice('问出去');
    await resident.sees(/^问好了/);
    const neighbour = await open('resident', { openid: 'he' });
    await neighbour.go(showPage(id));
    await neighbour.tap('提问');
    await neighbour.write('您想问什么', SECOND);
    await neighbour.tap('问出去');
    await neighbour.sees(/^问好了/);

    await town.advance(startsAt - 10 * MINUTE - town.now());
    await staff.go(showDeskPage(id));
    await staff.sees(FIRST);
    await staff.tap('开播');
    await staff.tap('开播');
    await staff.sees('直播中');

    await staff.tap(`现在答：${FIRST}`);
    await staff.sees('正在答');
    await staff.tap('答完了');
    await staff.tap('点错了，放回去');
    await staff.tap(`现在答：${FIRST}`);
    await staff.tap('答完了');
    await staff.sees(`「${FIRST}」算答过了`);
    await staff.tap(`转点单：${SECOND}`);
    await staff.sees('事项代办');
    await staff.tap(/^转成哪一项/);
    await turn(staff, '邻里守望');
    await staff.tap('转成点单');
    await staff.sees('转成点单了，网格员收到了');

    await staff.tap('画面');
    await staff.write('要紧的一句', '12 月 20 日起清理');
    await staff.tap('挂出去');
    // What hangs there pushes down what lies under it.
    await staff.sees('撤下');
    await staff.tap('讲第 1 节');
    await staff.sees(/开始的$/);
    await resident.sees('12 月 20 日起清理');

    await staff.tap('问大家');
    await staff.write('问什么', '下次想听什么');
    await staff.tap('现在问');
    await staff.tap('收了，看结果');
    await staff.sees('0 人答了');

    await staff.tap('结束直播');
    await staff.tap('结束直播');
    await staff.sees('答了 1 个，转成点单 1 个');
    expect(staff.route()).toBe(showSummaryPage(id));
    const { list } = given(await town.as(STAFF)('question.list', { show: id, shelf: 'onward' }));
    expect(list).toMatchObject([{ words: SECOND, state: 'order' }]);
    const { order } = given(await town.as('he')('order.get', { id: list[0]?.orderId ?? '' }));
    expect(order.itemName).toBe('邻里守望');
  },
);

scene('a show is called off with a word why, and its page says so', async ({ open, town }) => {
  await inTheMorning(town);
  const startsAt = town.now() + DAY;
  const plan = { place: '990001/01/01/', title: '反诈小课堂', startsAt, endsAt: startsAt + HOUR };
  const { id, version } = given(await town.as(STAFF)('show.plan', plan)).show;
  given(await town.as(STAFF)('show.announce', { id, version }));
  const staff = await open('staff', { openid: STAFF });
  await staff.go(showDeskPage(id));
  await staff.tap(/^不办了/);
  await staff.write('为什么', '讲课的民警去区里了');
  await staff.tap('不办了');
  await staff.sees('讲课的民警去区里了');
  const resident = await open('resident');
  await resident.go(showPage(id));
  await resident.sees('讲课的民警去区里了');
});
