import { adminModePage, modePage } from '../../src/services/routes';
import { given, type Town } from '../support/town';
import { scene, setStage } from './scene';

setStage();

const DESK = { viewport: { width: 1280, height: 900 }, isMobile: false };
const TITLE = '高温，请去看看老人';

/** The episode that runs in 桂花巷, as its secretary reads it. */
async function running(town: Town): Promise<string> {
  const { list } = given(await town.as('zhou')('mode.current', {}));
  return list.find(({ title }) => title === TITLE)?.id ?? '';
}

scene(
  'a county calls a drill; a member says 收到 by one tap; the figures rise, and it ends',
  async (stage) => {
    const { open, town } = stage;
    const admin = await open('staff', { openid: 'gao', face: 'admin', device: DESK });
    const member = await open('member');
    const resident = await open('resident');
    const elder = await open('resident', { openid: 'chen', elder: true });
    await admin.go(adminModePage());
    await admin.sees('现在是平时');
    await admin.tap(/^桂花街道/);
    await admin.tap(/^桂花巷社区/);
    await admin.tap('叫人到岗，或演练');
    await admin.write('什么事', TITLE);
    await admin.sees(`【演练】${TITLE}`);
    await admin.tap(/^在职党员/);
    await admin.page.reload();
    await admin.settled();
    await admin.tap(/^桂花街道/);
    await admin.tap(/^桂花巷社区/);
    await admin.tap('叫人到岗，或演练');
    expect(await admin.field('什么事').inputValue()).toBe(TITLE);
    await admin.tap('开始演练');
    await admin.sees(/写着「演练」的消息/);
    await admin.tap('开始演练');
    await admin.sees(/说完了，一共告诉了 \d+ 人/);
    const id = await running(town);

    await resident.go('/pages/home/index');
    await resident.sees(`【演练】${TITLE}`);
    await resident.sees('这是演练，点单照常');
    await resident.tap(new RegExp(`【演练】${TITLE}`));
    await resident.sees('桂花巷社区');
    expect(await resident.control('收到').count()).toBe(0);

    await member.go('/pages/work/index');
    await member.sees('叫到了您：等您点一下「收到」');
    await member.tap(new RegExp(`【演练】${TITLE}`));
    await member.tapTwice('收到');
    await member.sees('好，社区知道了');
    await member.sees(/您说了：收到/);
    const { roles = [] } = given(await town.as('gao')('mode.get', { id }));
    expect(roles.find(({ role }) => role === 'member')).toMatchObject({ answered: 1 });
    await admin.sees(/1 \/ \d+ 回了/);

    await elder.go(modePage(id));
    await elder.tap('需要支援');
    await elder.write('缺什么', '老人家空调坏了');
    await elder.tap('请社区支援');
    await elder.sees(/您说了：需要支援/);
    await admin.tap(/看谁要支援$/);
    await admin.sees(/老人家空调坏了/);
    await admin.tap('关闭');

    await admin.tap('结束');
    await admin.sees(/还没告诉到的不再告诉/);
    await admin.tap('结束');
    await admin.sees(/已经结束/);
    await member.go(modePage(id));
    await member.sees(/可以撤了/);
    await resident.go('/pages/home/index');
    expect(await resident.shows(TITLE)).toBe(false);
  },
);
