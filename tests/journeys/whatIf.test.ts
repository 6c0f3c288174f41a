import { adminSettingsPage } from '../../src/services/routes';
import { given } from '../support/town';
import { turn } from './acts';
import { scene, setStage } from './scene';

setStage();

scene(
  'an administrator tries fewer people a round, and then has the county go by it',
  async ({ open, town }) => {
    const { openid } = town.person('staff', '管理员');
    const admin = await open('staff', { openid });
    await admin.go(adminSettingsPage);
    await admin.tap('先试一试会怎样');
    await admin.sees(/真的设置不动/);
    await admin.tap('每一轮最多问几位，8 位');
    await turn(admin, '6 位');
    await admin.sees('都改回现在的');
    await admin.tap('试一试');
    await admin.sees('每一轮最多问几位：8 位，改成 6 位');
    await admin.sees('多久有人接');
    await admin.tap('就用这套设置');
    await admin.tap('改成这样');
    await admin.sees('现在用的就是这套。');
    const { rules, version } = given(await town.as(openid)('settings.get', {}));
    expect([rules.askedAtOnce, version]).toEqual([6, 1]);
  },
);
