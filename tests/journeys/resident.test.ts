import { orderOn } from './acts';
import { ResidentPhone } from './phones/resident';
import { scene, setStage } from './scene';

setStage();

scene('what was typed on home is in the form already', async ({ open, lives }) => {
  const resident = new ResidentPhone(await open('resident'));
  await resident.search('换灯', '小修小补');
  await resident.phone.tap('点单');
  const id = await orderOn(resident.phone);
  expect(await lives.seenBy(resident.phone.openid, { id })).toMatchObject({ words: '换灯' });
});

scene('an elder is asked one thing a page, reads it all, and then it is sent', async ({ open, lives }) => {
  const resident = new ResidentPhone(await open('resident', { elder: true }));
  await resident.answerOneByOne('买菜取药', '买一袋米');
  await resident.phone.sees('今天 什么时候都可以');
  await resident.phone.tap('点单');
  const id = await orderOn(resident.phone);
  expect(await lives.seenBy(resident.phone.openid, { id })).toMatchObject({ words: '买一袋米' });
});

scene('an order may be urged once a day; then the button is gone', async ({ open, lives }) => {
  const { id } = await lives.open();
  const resident = new ResidentPhone(await open('resident'));
  await resident.order(id);
  await resident.urge();
  expect(await resident.phone.control('催单').count()).toBe(0);
});

scene('what is not done goes on, and somebody higher answers for it', async ({ open, lives }) => {
  const { id } = await lives.resolved();
  const resident = new ResidentPhone(await open('resident'));
  await resident.order(id);
  await resident.dispute('灯还是不亮');
  const seen = await lives.seenBy(resident.phone.openid, { id });
  expect(seen).toMatchObject({ state: 'inService', accountable: { role: 'branchSecretary' } });
});
