import { MINUTE } from '@core/domain/calendar/time';
import { myDataPage, orderPage } from '../../src/services/routes';
import { axeFaults } from '../axe/axe';
import { overflowFaults, sizeFaults } from '../axe/measure';
import { A_MOMENT, claimOffer, orderOn, ring, serve } from './acts';
import { ResidentPhone } from './phones/resident';
import { scene, setStage } from './scene';

setStage();

scene(
  'an emergency: many are asked at once, the desk rings her by one tap, and who says yes first comes',
  async ({ open, lives, town }) => {
    const resident = await open('resident');
    await new ResidentPhone(resident).search('突然漏水', '应急帮扶');
    await resident.sees('会同时叫 30 位邻居；有危险先打 120');
    await resident.tap('有危险，先打急救电话');
    await resident.sees('有人受伤、昏倒、胸口疼');
    await resident.tap('关闭');
    await resident.tap('点单');
    const id = await orderOn(resident);
    await town.advance(A_MOMENT);
    const order = await lives.seenBy(resident.openid, { id });
    expect(order).toMatchObject({ state: 'open', urgency: 'urgent', wave: { number: 1, ring: 2 } });
    await resident.go(orderPage(id));
    await resident.sees(new RegExp(`已通知 ${order.wave?.asked} 位邻居党员`));

    const staff = await open('staff');
    await staff.sees('现在需要我的');
    await staff.tap(`打电话：${order.title}`);
    await staff.rings('13812342046');
    await resident.go(myDataPage);
    await resident.sees(/李敏/);

    const member = await open('member');
    await claimOffer(member, order.title);
    await ring(member);
    await serve(member, '总阀关上了，不漏了');
    expect(await lives.seenBy(resident.openid, { id })).toMatchObject({ state: 'resolved' });
  },
);

scene('the telephone on the desk is in reach in both layouts', async ({ open, lives, town }) => {
  await lives.urgent();
  await town.advance(A_MOMENT);
  for (const elder of [false, true]) {
    const staff = await open('staff', { elder });
    await staff.sees('打电话');
    const faults = [
      await axeFaults(staff),
      await sizeFaults(staff, elder ? 'elder' : 'normal'),
      await overflowFaults(staff),
    ];
    expect(faults.flat()).toEqual([]);
  }
});

scene(
  'nobody comes to an emergency: after a quarter of an hour somebody higher up answers by name',
  async ({ open, lives, town }) => {
    const { id } = await lives.urgent();
    await town.advance(20 * MINUTE);
    const order = await lives.seenBy(lives.cast.resident, { id });
    expect(order).toMatchObject({ state: 'open', accountable: { role: 'branchSecretary' } });
    const name = order.accountable?.name ?? '';
    const resident = await open('resident');
    await resident.go(orderPage(id));
    await resident.sees(new RegExp(name));
    const secretary = await open('staff', { openid: 'sunli' });
    await secretary.sees(new RegExp(order.title));
    await secretary.tap(`打电话：${order.title}`);
    await secretary.rings('13812342046');
  },
);
