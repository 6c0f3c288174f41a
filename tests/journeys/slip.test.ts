import { deskOrderPage, offerPage, orderPage, servingPage } from '../../src/services/routes';
import { readPdf } from '../print/readPdf';
import { MANAGER, slipOrder } from '../support/inHand';
import { given } from '../support/town';
import { scene, setStage } from './scene';

setStage();

scene(
  'a slip goes to the property manager on paper; it is done, and the code on it leads to the confirmation',
  async ({ open, lives, town }) => {
    const { id } = await lives.open({ words: '单元门的闭门器坏了' });
    const staff = await open('staff');
    await staff.go(deskOrderPage(id));
    await staff.tap('派件单');
    await staff.tap(/物业/);
    await staff.tap(/^派给.*物业$/);
    await staff.sees(/^派件单给了/);

    const download = staff.page.waitForEvent('download');
    await staff.tap('打印派件单');
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const sheet = readPdf(Buffer.concat(chunks));
    expect(sheet.text).toContain('单元门的闭门器坏了');
    expect(Math.min(...sheet.sizes)).toBeGreaterThanOrEqual(18);
    expect(sheet.code).toBe(`${town.url}/app/#${orderPage(id)}`);

    const { list } = given(await town.as(staff.openid)('desk.slipTargets', { id }));
    const manager = list.find(({ role }) => role === 'propertyStaff')?.id ?? '';
    const property = await open('resident', { openid: manager, face: 'resident' });
    await property.go(offerPage(id));
    await property.tap('我去');
    await property.go(servingPage(id));
    await property.tap('我到了，开始服务');
    await property.tap('办好了');
    await property.write('说一句结果', '换了新的');
    await property.tap('送给邻居确认');

    const resident = await open('resident');
    await resident.go((sheet.code ?? '').replace(/^.*#/, ''));
    await resident.tap('办好了');
    await resident.sees(/怎么样|已结案/);
    expect(await lives.seenBy(lives.cast.resident, { id })).toMatchObject({
      state: 'closed',
      confirmation: 'confirmed',
    });
  },
);

scene('signed on paper: the picture of the signature closes it', async ({ open, lives, town }) => {
  const { id } = await slipOrder(town);
  const manager = await open('resident', { openid: MANAGER });
  await manager.go(servingPage(id));
  await manager.tap('派件单签过字了');
  await manager.takePhoto('拍照');
  await manager.tap('交签字，结案');
  await manager.sees('签字收到了，这一单结案');
  const staff = await open('staff');
  await staff.go(deskOrderPage(id));
  await staff.sees(/签了字/);
  expect(await lives.seenBy(lives.cast.staff, { id })).toMatchObject({
    state: 'closed',
    confirmation: 'confirmed',
  });
});
