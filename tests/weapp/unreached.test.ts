import { HOUR, MINUTE } from '@core/domain/calendar/time';
import { deskOrderPage, homePage } from '../../src/services/routes';
import { Lives } from '../support/lives';
import { setStage } from './stage';

/** In the demo town 刘建军 has left WeChat no message, and after a day nobody knows whether he looks. */
const UNREACHED = '刘建军';

const stage = setStage();

test('in the built mini-program a member without credit is shown as unreachable, gets a call task, and is rung until he knows', async () => {
  const staff = await stage.phoneOf('limin');
  const lives = new Lives(stage.town, { resident: 'wang', member: 'chen', staff: 'limin' });
  await stage.town.advance(26 * HOUR);
  const { id } = await lives.open({ words: '请帮忙搬一张桌子' });
  await staff.go(deskOrderPage(id, 'assign'));
  await staff.write('找人', UNREACHED);
  await staff.sees('微信叫不到，要打电话');
  await staff.tap(UNREACHED);
  await staff.tap(`派给${UNREACHED}`);
  await staff.sees('派出去了，等他回话');
  await stage.town.advance(2 * MINUTE);

  await staff.go(homePage);
  await staff.tap('打个电话');
  await staff.sees('微信提醒不到');
  await staff.tap('打给他，刘**：社区请您去一趟');
  await staff.sees(UNREACHED);
  await staff.tap('没打通');
  await staff.sees('没打通');
  await staff.tap('打给他，刘**：社区请您去一趟');
  await staff.tap('说到了');
  await staff.sees('现在没有要打的');
  expect(await lives.seenBy('limin', { id })).toMatchObject({ state: 'dispatched' });
}, 90_000);
