import { orderPage } from '../../src/services/routes';
import { A_MOMENT } from './acts';
import { scene, setStage } from './scene';

const MINUTE = 60_000;

setStage();

scene(
  'nobody answers: the next ring is asked, then the branch secretary by name',
  async ({ open, lives, town }) => {
    const { id } = await lives.open();
    await town.advance(A_MOMENT);
    const resident = await open('resident');
    await resident.go(orderPage(id));
    await resident.sees(/^第 1 轮/);
    await resident.sees('同楼栋、同网格');

    await town.advance(10 * MINUTE);
    await resident.go(orderPage(id));
    await resident.sees(/^第 2 轮/);
    await resident.sees('相邻网格');

    await town.advance(90 * MINUTE);
    const order = await lives.seenBy(resident.openid, { id });
    expect(order).toMatchObject({ state: 'open', accountable: { role: 'branchSecretary' } });
    await resident.go(orderPage(id));
    await resident.sees('交给负责人亲自办');
    await resident.sees(order.accountable?.name ?? '');
  },
);
