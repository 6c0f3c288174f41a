import {
  adminMenuItemPage,
  adminMenuPage,
  adminPostsPage,
  itemPage,
  linkPage,
  postsPage,
} from '../../src/services/routes';
import { given } from '../support/town';
import { scene, setStage } from './scene';

setStage();

const DESK = { viewport: { width: 1280, height: 900 }, isMobile: false };

scene('a member adopts a post and gives it back; staff read why', async ({ open, town }) => {
  const member = await open('member');
  await member.go(postsPage);
  await member.tap('认领周末图书角');
  await member.sees('认领好了：周末图书角');
  await member.tap('退下周末图书角');
  await member.write('原因', '下个月搬家');
  await member.tap('退下');
  await member.sees('退好了，谢谢您这段时间');
  await member.sees('可以认领的');
  const held = given(await town.as(member.openid)('post.mine', {})).list;
  expect(held.map(({ name }) => name)).not.toContain('周末图书角');
  const staff = await open('staff', { device: DESK });
  await staff.go(adminPostsPage);
  await staff.control(/^周末图书角/).press('Enter');
  await staff.sees(/下个月搬家/);
});

scene('staff set up a post with the keyboard, and members find it', async ({ open }) => {
  const staff = await open('staff', { device: DESK });
  await staff.go(adminPostsPage);
  await staff.control('设一个新岗位').press('Enter');
  await staff.write('岗位叫什么', '门口小花园');
  await staff.write('做什么', '每周浇一次水');
  await staff.control('设好').press('Enter');
  await staff.sees('请选设在哪里');
  await staff.control(/^设在哪里/).press('Enter');
  await staff.control('第 3 网格').press('Enter');
  await staff.control('就设在这里').press('Enter');
  await staff.control('设好').press('Enter');
  await staff.sees('岗位设好了，邻居看得到了');
  const member = await open('member');
  await member.go(postsPage);
  await member.sees('门口小花园');
});

scene(
  'an admin writes new words, which survive a reload, and residents read them',
  async ({ open, town }) => {
    const words = '灯 水龙头 门锁';
    const admin = await open('staff', { openid: town.person('staff', '管理员').openid, device: DESK });
    const resident = await open('resident');
    await admin.go(adminMenuPage);
    await admin.control(/^小修小补\s*在用/).press('Enter');
    await admin.sees('居民会这样看到');
    await admin.write('几个字的说明', words);
    await admin.sees(words);
    await resident.go(itemPage('repair'));
    await resident.sees('不做什么');
    expect(await resident.shows(words)).toBe(false);
    await admin.page.reload();
    await admin.settled();
    expect(await admin.field('几个字的说明').inputValue()).toBe(words);
    await admin.control('上架').press('Enter');
    await admin.sees('上架了，居民现在就看得到');
    await resident.go(itemPage('repair'));
    await resident.sees(words);
  },
);

scene('two admins write at once: what one typed is not lost', async ({ open, town }) => {
  const admin = await open('staff', { openid: town.person('staff', '管理员').openid, device: DESK });
  await admin.go(adminMenuItemPage('law'));
  await admin.write('例子', '想问问房子漏水谁来赔');
  const other = town.as('luo');
  const { item } = given(await other('menu.draft', { id: 'law' }));
  const { id, revision, content } = item;
  given(await other('menu.save', { id, revision, content: { ...content, summary: '合同 遗嘱' } }));
  await admin.tap('存草稿');
  await admin.sees('别的管理员刚改过这一项');
  expect(await admin.field('例子').inputValue()).toBe('想问问房子漏水谁来赔');
  await admin.tap('用我写的');
  await admin.tap('存草稿');
  await admin.sees('草稿存好了，居民还看不到');
  expect(given(await other('menu.draft', { id: 'law' })).item.content.example).toBe('想问问房子漏水谁来赔');
});

scene('a household agrees, and both know the family name and the door', async ({ open }) => {
  const resident = await open('resident');
  await resident.go(linkPage);
  await resident.sees('有一户邻居想和您家联起来');
  expect(await resident.shows('陈**')).toBe(false);
  await resident.tap('同意');
  await resident.sees('中心户 陈**');
});
