import { DAY } from '@core/domain/calendar/time';
import { hearingEditPage, hearingPage, minutesEditPage } from '../../src/services/routes';
import { sessionIn } from '../support/meetings';
import { given, type Town } from '../support/town';
import { turn } from './acts';
import { scene, setStage } from './scene';

setStage();

const STAFF = 'limin';

const sessionOf = async (town: Town, id: string) =>
  given(await town.as(STAFF)('hearing.get', { id })).hearing;

/** A session whose resolution is 公示 now, as its steps bring it there. */
async function published(town: Town): Promise<string> {
  const id = await sessionIn(town, 'minutesPublished', ['wang'], { edition: 1 });
  const staff = town.as(STAFF);
  const { version } = given(await staff('resolution.begin', { id, version: 1 })).resolution;
  const blocks = [{ kind: 'paragraph' as const, text: '放在东门外，晚上十点断电。' }];
  const said = { title: '充电棚放在东门', blocks, days: 3 };
  const saved = given(await staff('resolution.save', { id, version, ...said })).resolution;
  given(await staff('resolution.publish', { id, version: saved.version }));
  return id;
}

scene(
  'a round table: minutes, a resolution, one vote a household in secret, and what came of it is public',
  async ({ open, town }) => {
    const id = await sessionIn(town, 'minutesDraft', ['wang']);
    const staff = await open('staff', { openid: STAFF });
    await staff.go(minutesEditPage(id));
    await staff.write('内容', '充电棚放在东门外');
    await staff.tap('记下');
    await staff.sees('记下的都送到了');
    await staff.tap('发布纪要');
    await staff.tap('发布');
    await staff.sees(/第 1 版/);

    await town.advance(3 * DAY);
    await staff.go(hearingPage(id));
    await staff.tap(/^决议/);
    await staff.tap('开始拟决议');
    await staff.tap('写决议');
    await staff.write('标题', '充电棚放在东门');
    await staff.tap('加一段话');
    await staff.write(/^第 1 段/, '十个位子，晚上十点断电');
    await staff.tap('存好，看一遍');
    await staff.tap('交给一户一票');
    await staff.tap('3 天');
    await staff.tap('不限');
    await staff.tap('开始投票');
    await staff.sees(/投了的不到 5 户/);

    const resident = await open('resident');
    await resident.go(hearingPage(id));
    await resident.tap(/^一户一票/);
    await resident.tap('投票');
    await resident.sees('请选一项');
    await resident.tap('同意');
    await resident.tap('投票');
    await resident.tapTwice('投进票箱');
    await resident.sees('您家的回执，存在这部手机里');
    const elder = await open('resident', { openid: 'zhang', elder: true });
    await elder.go(hearingPage(id));
    await elder.tap(/^一户一票/);
    await elder.tap('不同意');
    await elder.tap('投票');
    await elder.tap('投进票箱');
    await elder.sees('您家的回执，存在这部手机里');
    const vote = (await sessionOf(town, id)).voteId ?? '';
    given(await town.as('he')('vote.cast', { id: vote, choice: 0 }));

    await town.advance(4 * DAY);
    await resident.go(hearingPage(id));
    await resident.tap(/^一户一票/);
    await resident.sees('通过：同意');
    await resident.sees(/投的不到 5 户，分开说就猜得出是谁/);
    await resident.go(hearingPage(id));
    await resident.tap(/^决议/);
    await resident.sees(/^公示到/);
  },
);

scene(
  'a neighbour objects and is answered; what is to be done is ordered, done, looked back on, and it is over',
  async ({ open, town }) => {
    const id = await published(town);
    const resident = await open('resident');
    await resident.go(hearingPage(id));
    await resident.tap(/^决议/);
    await resident.tap('交给社区');
    await resident.sees('请写您的意见');
    await resident.write('提意见', '晚上灯太亮');
    await resident.tap('交给社区');
    await resident.tapTwice('交给社区');
    await resident.sees('晚上灯太亮');

    const staff = await open('staff', { openid: STAFF });
    await staff.go(hearingPage(id));
    await staff.tap(/^决议/);
    await staff.tap('答复');
    await staff.write('答复', '灯罩朝下，十点熄');
    await staff.tap('送出答复');
    await staff.sees('答复：灯罩朝下，十点熄');
    await town.advance(4 * DAY);
    await staff.tap('公示期满，开始办');
    await staff.tap('开始办');
    await staff.tap('加一件要办的事');
    await staff.write('办什么', '装十个充电位');
    await staff.tap(/^谁来办/);
    await turn(staff, '物业');
    await staff.tap(/^属于哪一类/);
    await turn(staff, '小修小补');
    await staff.tap(/^在哪里/);
    await turn(staff, '网格');
    await staff.tapTwice('派出去');
    await staff.sees(/ 前 · 在办$/);

    const [action] = (await sessionOf(town, id)).actions;
    const orderId = action?.orderId ?? '';
    const { list } = given(await town.as(STAFF)('resolution.owners', { id }));
    const manager = list.find(({ role }) => role === 'propertyStaff')?.personId ?? '';
    const property = town.as(manager);
    const version = async () => given(await property('order.get', { id: orderId })).order.version;
    given(await property('order.accept', { id: orderId, version: await version() }));
    given(await property('order.start', { id: orderId, version: await version() }));
    const done = { words: '装好了，能用', outcome: 'solved' as const };
    given(await property('order.resolve', { id: orderId, version: await version(), ...done }));
    const resolved = given(await town.as(STAFF)('order.get', { id: orderId })).order;
    given(await town.as(STAFF)('order.confirm', { id: orderId, version: resolved.version }));

    await town.advance(31 * DAY);
    await staff.go(hearingPage(id));
    await staff.tap(/^决议/);
    await staff.sees(/办成了$/);
    await staff.tap('回头看一看');
    await staff.write('办得怎么样', '没人再从楼上拉线');
    await staff.tap('写好了');
    await staff.go(hearingPage(id));
    await staff.tap('结束这次议事');
    await staff.tap('结束');
    await staff.sees('结束了');
    expect((await sessionOf(town, id)).state).toBe('closed');
  },
);

scene(
  'a pop-up: held under a street lamp, written down after, and read by who lives there',
  async ({ open, town }) => {
    const staff = await open('staff', { openid: STAFF });
    await staff.go(hearingEditPage());
    await staff.tap(/^楼道口会议/);
    await staff.write('叫什么', '楼下路灯不亮');
    await staff.tap(/^哪一天/);
    await staff.page.locator('.weui-picker__action:visible').last().tap();
    await staff.write('在哪里', '6 栋楼下');
    await staff.tapTwice('记下来');
    await staff.tap(/^写纪要/);
    await staff.write('内容', '明天请电工来看');
    await staff.tap('记下');
    await staff.sees('记下的都送到了');
    await staff.tap('发布纪要');
    await staff.tap('发布');
    await staff.sees(/第 1 版/);

    const resident = await open('resident');
    const [one] = given(await town.as('wang')('hearing.list', { which: 'past' })).list;
    await resident.go(hearingPage(one?.id ?? ''));
    await resident.sees('楼下路灯不亮');
    await resident.tap(/^会议纪要/);
    await resident.sees('明天请电工来看');
  },
);
