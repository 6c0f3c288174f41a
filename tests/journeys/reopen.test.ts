import { orderPage, servingPage } from '../../src/services/routes';
import { A_MOMENT } from './acts';
import { scene, setStage } from './scene';

setStage();

scene(
  'closed and not done after all: she opens it again, others are asked, and the next office up answers for it',
  async ({ open, lives, town }) => {
    const { id } = await lives.closed();
    const resident = await open('resident');
    await resident.go(orderPage(id));
    await resident.tap('重新办');
    await resident.write('哪里还没办好', '水又漏了');
    await resident.tap('重新办');
    await resident.sees('好，重新问邻居，有人盯着办');
    await town.advance(A_MOMENT);

    const order = await lives.seenBy(resident.openid, { id });
    expect(order).toMatchObject({ state: 'open', accountable: { role: 'branchSecretary' } });
    expect(order.outcome).toBeUndefined();
    await resident.go(orderPage(id));
    await resident.sees(order.accountable?.name ?? '');

    const member = await open('member');
    await member.go(servingPage(id));
    await member.sees('这一单已经不在您手上');
    const again = await town.as(member.openid)('order.claim', { id, version: order.version });
    expect(again).toMatchObject({ ok: false, refusal: { code: 'NOT_AGAIN' } });
  },
);

scene('taken back by mistake: one tap brings it back', async ({ open, lives }) => {
  const { id } = await lives.open();
  const resident = await open('resident');
  await resident.go(orderPage(id));
  await resident.tap('撤回');
  await resident.tap('撤回');
  await resident.tap('点回来');
  await resident.tap('点回来');
  await resident.sees('好，重新问邻居，有人盯着办');
  expect((await lives.seenBy(resident.openid, { id })).state).toBe('open');
});
