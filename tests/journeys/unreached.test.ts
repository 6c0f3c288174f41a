import { HOUR } from '@core/domain/calendar/time';
import { callsPage, deskOrderPage, homePage } from '../../src/services/routes';
import { A_MOMENT } from './acts';
import { scene, setStage } from './scene';

setStage();

/** In the demo town 刘建军 has left WeChat no message, and after a day nobody knows whether he looks. */
const UNREACHED = '刘建军';

scene(
  'a member without credit is shown as unreachable, gets a call task, and is rung until he knows',
  async ({ open, lives, town }) => {
    await town.advance(26 * HOUR);
    const { id } = await lives.open({ words: '请帮忙搬一张桌子' });
    const staff = await open('staff');
    await staff.go(deskOrderPage(id, 'assign'));
    await staff.write('找人', UNREACHED);
    await staff.sees(/微信叫不到，要打电话/);
    await staff.tap(new RegExp(`^${UNREACHED}`));
    await staff.tap(`派给${UNREACHED}`);
    await staff.sees('派出去了，等他回话');
    await town.advance(A_MOMENT);

    await staff.go(homePage);
    await staff.tap(/^打个电话/);
    await staff.sees('微信提醒不到');
    await staff.tap(/^打给他，刘\*\*：社区请您去一趟/);
    await staff.sees(UNREACHED);
    await staff.tap('没打通');
    await staff.sees(/没打通$/);
    await staff.tap(/^打给他，刘\*\*：社区请您去一趟/);
    await staff.tap('说到了');
    await staff.sees('现在没有要打的');
    await staff.go(callsPage);
    await staff.sees('现在没有要打的');
    expect(await lives.seenBy(lives.cast.staff, { id })).toMatchObject({ state: 'dispatched' });
  },
);
