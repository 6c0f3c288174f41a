import { adminSettingsPage } from '../../src/services/routes';
import type { Phone } from '../support/phone';
import { given } from '../support/town';
import { scene, setStage } from './scene';

setStage();

/** Turns a wheel by a tap on what it shall say; the wheel itself lies under the shade that marks its middle. */
async function turn({ page }: Phone, to: string): Promise<void> {
  const choice = page.locator('.weui-picker__item:visible', { hasText: to }).last();
  // It rises from below: a tap on the way hits another line.
  await (await choice.elementHandle()).waitForElementState('stable');
  const box = await choice.boundingBox();
  if (!box) throw new Error(`the wheel does not show ${to}`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator('.weui-picker__action:visible').last().tap();
}

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
