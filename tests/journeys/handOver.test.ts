import { servingPage } from '../../src/services/routes';
import { HELPER } from '../support/inHand';
import { scene, setStage } from './scene';

setStage();

scene('one member asks another to take over; she does, and the door is hers', async ({ open, lives }) => {
  const order = await lives.claimed();
  const first = await open('member');
  await first.go(servingPage(order.id));
  await first.sees('到门口报这四个数');
  await first.tap('移交别人');
  await first.write('找人', '周婷');
  await first.tap(/^周婷/);
  await first.write('跟他说一句，可以不写', '临时加班，材料在我家门口');
  await first.tap('问问周婷');
  await first.sees('问了周婷，等他回话');

  const second = await open('member', { openid: HELPER });
  await second.tap(/^接单/);
  await second.sees('陈志远想请您接手。不行没关系，单还在他手上。');
  await second.tap(new RegExp(`^${order.title}`));
  await second.sees('「临时加班，材料在我家门口」');
  await second.sees('接手后才看得到住址和电话');
  const { contact } = await lives.seenBy(first.openid, order);
  expect(await second.shows(contact?.address ?? '')).toBe(false);
  await second.tap('我来接手');
  await second.sees('到门口报这四个数');
  await second.sees(contact?.address ?? '');

  await first.go(servingPage(order.id));
  await first.sees(/这一单已经不在您手上|没找到/);
  expect(await first.shows(contact?.address ?? '')).toBe(false);
  expect(await lives.seenBy(second.openid, order)).toMatchObject({
    state: 'claimed',
    helper: { name: '周婷' },
  });
});

scene('who asked takes the question back', async ({ open, lives }) => {
  const order = await lives.claimed();
  const member = await open('member', { elder: true });
  await member.go(servingPage(order.id));
  await member.tap(/^移交别人/);
  await member.write('找人', '周婷');
  await member.tap(/^周婷/);
  await member.tap('问问周婷');
  await member.tap('收回');
  await member.sees('收回了，还是您的');
  const now = await lives.seenBy(member.openid, order);
  expect(now.handOver).toBeUndefined();
  expect(now.contact).toBeDefined();
});
