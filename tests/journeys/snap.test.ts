import { axeFaults } from '../axe/axe';
import { overflowFaults, sizeFaults } from '../axe/measure';
import type { Phone } from '../support/phone';
import { A_MOMENT, claimOffer, orderOn, publish, serve } from './acts';
import { scene, setStage } from './scene';

setStage();

const faultsOf = async (phone: Phone, mode: 'normal' | 'elder'): Promise<string[]> =>
  [await axeFaults(phone), await sizeFaults(phone, mode), await overflowFaults(phone)].flat();

scene(
  'what is broken outside: one tells it with a picture, a neighbour saw the same, and both hear what came of it',
  async ({ open, lives, town }) => {
    const reporter = await open('resident');
    await reporter.tap(/^随手拍/);
    await reporter.sees('在哪里看到的');
    expect(await faultsOf(reporter, 'normal')).toEqual([]);
    await reporter.tap(/^我家这一片/);
    await reporter.tap('告诉社区');
    await reporter.sees('请拍一张，照片最说得清楚');
    await reporter.takePhoto('拍照');
    await reporter.write('说一句', '小广场的灯不亮');
    await reporter.sees('您的名字不给别人看');
    expect(await faultsOf(reporter, 'normal')).toEqual([]);
    await reporter.tap('告诉社区');
    const id = await orderOn(reporter);
    await reporter.sees(/随手拍 · 第 3 网格/);
    const { title } = await lives.seenBy(reporter.openid, { id });

    const neighbour = await open('resident', { openid: 'he' });
    await neighbour.tap(/^随手拍/);
    await neighbour.tap(/^我家这一片/);
    await neighbour.sees(/^这里有人说过了/);
    await neighbour.sees(title);
    expect(await neighbour.shows(/王秀兰/)).toBe(false);
    expect(await faultsOf(neighbour, 'normal')).toEqual([]);
    await neighbour.tap(`我也遇到了：${title}`);
    await neighbour.sees('记下了，有结果告诉您');
    await neighbour.sees(/2 位邻居都说了/);

    const staff = await open('staff');
    await publish(staff, title);
    await town.advance(A_MOMENT);
    const member = await open('member');
    await claimOffer(member, title);
    await serve(member, '换了灯泡，亮了');

    await reporter.tap('办好了');
    await reporter.sees('怎么样');
    await neighbour.go('/pages/inbox/index');
    await neighbour.tap(/这一单结案了/);
    await neighbour.sees('换了灯泡，亮了');
    expect(await lives.seenBy(reporter.openid, { id })).toMatchObject({ state: 'closed', seconds: 1 });
  },
);

scene('in large letters one question a page, and what was taken survives a reload', async ({ open }) => {
  const elder = await open('resident', { openid: 'zhang', elder: true });
  await elder.go('/resident/snap/index?item=snap');
  await elder.sees('在哪里看到的');
  expect(await faultsOf(elder, 'elder')).toEqual([]);
  await elder.tap(/^我家这栋/);
  await elder.takePhoto('拍照');
  await elder.write('说一句', '楼道堆了纸箱');
  await elder.page.reload();
  await elder.settled();
  expect(await elder.field('说一句').inputValue()).toBe('楼道堆了纸箱');
  expect(await elder.control(/^第 1 张照片/).count()).toBe(1);
  expect(await faultsOf(elder, 'elder')).toEqual([]);
  await elder.tap('告诉社区');
  await orderOn(elder);
  await elder.sees('已点单');
});
