import { registerPage } from '../../src/services/routes';
import { given } from '../support/town';
import { setStage } from './stage';

const RESIDENT = 'he';

const stage = setStage();

test("a member registers in the built mini-program, with the number from WeChat's button", async () => {
  const phone = await stage.phoneOf(RESIDENT);
  await phone.sees('点一项服务');
  await phone.go(registerPage('member'));
  await phone.sees('第 1 步，共 3 步');
  await phone.write('真实姓名', '何秀英');
  await phone.write('工作单位', '青石县中医院');
  await phone.tap('下一步');
  await phone.sees('第 2 步，共 3 步');
  await phone.tap('周六上午');
  await phone.tap('下一步');
  await phone.sees('第 3 步，共 3 步');
  await phone.givePhone('local.13800001102.weapp');
  await phone.sees('已留 138****1102');
  await phone.tap('同意');
  await phone.tap('交给社区');
  await phone.sees('等李敏答复');
  const { registration } = given(await stage.town.as(RESIDENT)('registration.mine', {}));
  expect(registration).toMatchObject({
    state: 'submitted',
    phoneFrom: 'wechat',
    free: [{ weekday: 6, fromHour: 8, untilHour: 12 }],
    partyConsent: true,
  });
}, 60_000);
