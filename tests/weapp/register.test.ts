import { registerPage } from '../../src/services/routes';
import { buildStale, BUILDING_MS } from '../evidence/buildStale';
import { given, openTown, type Town } from '../support/town';
import { WeappPhone } from './phone';

let town: Town;
let phone: WeappPhone;
const RESIDENT = 'he';

beforeAll(async () => {
  await buildStale('weapp');
  town = await openTown();
  phone = await WeappPhone.open(town.url, RESIDENT);
}, BUILDING_MS);

afterAll(async () => {
  await phone.close();
  await town.stop();
});

test("a member registers in the built mini-program, with the number from WeChat's button", async () => {
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
  const { registration } = given(await town.as(RESIDENT)('registration.mine', {}));
  expect(registration).toMatchObject({
    state: 'submitted',
    phoneFrom: 'wechat',
    free: [{ weekday: 6, fromHour: 8, untilHour: 12 }],
    partyConsent: true,
  });
  expect(phone.problems).toEqual([]);
}, 60_000);
