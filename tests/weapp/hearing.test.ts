import { DAY } from '@core/domain/calendar/time';
import { hearingPage, hearingsPage, minutesEditPage } from '../../src/services/routes';
import { sessionIn } from '../support/meetings';
import { given } from '../support/town';
import { setStage } from './stage';

const STAFF = 'limin';
const PATIENCE_MS = 120_000;

const stage = setStage();

test(
  'in the built mini-program a stretch of the open door is booked for a neighbour, and one for oneself',
  async () => {
    const staff = await stage.phoneOf(STAFF);
    await staff.go(hearingsPage);
    await staff.tap('书记和您拉拉呱');
    await staff.tap('替别人约');
    await staff.tap('别的邻居');
    await staff.tap('选哪一户');
    // Somebody else's address stands above: a row is looked for once its neighbours are there.
    await staff.tap('第 3 网格');
    await staff.sees('5 栋');
    await staff.tap('6 栋');
    await staff.sees('1 单元');
    await staff.tap('2 单元');
    await staff.sees('502');
    await staff.tap('501');
    await staff.write('怎么称呼', '吴奶奶');
    await staff.tap('当面说好了');
    await staff.tap('约 19:15 这一段');
    const resident = await stage.phoneOf('wang');
    await resident.go(hearingPage('demo-open-door'));
    await resident.tap('20:15');
    await resident.tap('约 20:15 这一段');
    await resident.sees('约好了20:15 这一段');
    const { list } = given(
      await stage.town.as('zhou')('seat.list', { id: 'demo-open-door', state: 'seated' }),
    );
    expect(list.filter(({ proxied }) => proxied).map(({ name }) => name)).toContain('吴奶奶');
  },
  PATIENCE_MS,
);

test(
  'in the built mini-program a round table goes from its minutes over one vote a household to 公示',
  async () => {
    const id = await sessionIn(stage.town, 'minutesDraft', ['wang']);
    const staff = await stage.phoneOf(STAFF);
    await staff.go(minutesEditPage(id));
    await staff.write('内容', '充电棚放在东门外');
    await staff.tap('记下');
    await staff.sees('记下的都送到了');
    await staff.tap('发布纪要');
    await staff.tap('发布');
    await staff.sees('第 1 版');
    await stage.town.advance(3 * DAY);
    await staff.go(hearingPage(id));
    await staff.tap('定了什么、公示');
    await staff.tap('开始拟决议');
    await staff.tap('写决议');
    await staff.write('标题', '充电棚放在东门');
    await staff.tap('加一段话');
    await staff.write('第 1 段，一段话', '十个位子，晚上十点断电');
    await staff.tap('存好，看一遍');
    await staff.tap('交给一户一票');
    await staff.tap('3 天');
    await staff.tap('不限');
    await staff.tap('开始投票');
    await staff.sees('投了的不到 5 户');

    const resident = await stage.phoneOf('wang');
    await resident.go(hearingPage(id));
    await resident.tap('一户一票');
    await resident.tap('同意');
    await resident.tap('投票');
    await resident.tap('投进票箱');
    await resident.sees('您家的回执，存在这部手机里');
    await stage.town.advance(4 * DAY);
    await resident.go(hearingPage(id));
    await resident.tap('一户一票');
    await resident.sees('通过：同意');
    await resident.go(hearingPage(id));
    await resident.tap('定了什么、公示');
    await resident.sees('公示到');
    await resident.write('提意见', '晚上灯太亮');
    await resident.tap('交给社区');
    await resident.sees('一户提一次');
    await resident.tap('交给社区');
    await resident.sees('晚上灯太亮');
  },
  PATIENCE_MS,
);

test(
  'in the built mini-program the minutes of a pop-up are written down after, and read by who lives there',
  async () => {
    const now = stage.town.now();
    const hours = { startsAt: now - 2 * 3_600_000, endsAt: now - 3_600_000 };
    const said = { title: '楼下路灯不亮', agenda: [], venue: { words: '6 栋楼下' }, pools: [] };
    const where = { format: 'popUp' as const, place: '990001/01/01/' };
    const { id } = given(
      await stage.town.as(STAFF)('hearing.schedule', { ...where, ...said, ...hours }),
    ).hearing;
    const staff = await stage.phoneOf(STAFF);
    await staff.go(hearingPage(id));
    await staff.tap('写纪要');
    await staff.write('内容', '明天请电工来看');
    await staff.tap('记下');
    await staff.sees('记下的都送到了');
    await staff.tap('发布纪要');
    await staff.tap('发布');
    await staff.sees('第 1 版');
    const resident = await stage.phoneOf('wang');
    await resident.go(hearingPage(id));
    await resident.tap('会议纪要');
    await resident.sees('明天请电工来看');
  },
  PATIENCE_MS,
);
