import { DAY, dayOf } from '@core/domain/calendar/time';
import {
  covenantEditPage,
  covenantPage,
  covenantsPage,
  roomEditPage,
  roomPage,
  roomsPage,
  seriesEditPage,
  seriesPage,
} from '../../src/services/routes';
import { given, type Town } from '../support/town';
import { scene, setStage } from './scene';

setStage();

const firstOf = ({ list }: { list: { id: string }[] }): string => list[0]?.id ?? '';

scene('定期议事: set up with its dates in sight, one called off, and read by an elder', async ({ open }) => {
  const staff = await open('staff');
  const elder = await open('resident', { openid: 'zhang', elder: true });

  await staff.go(seriesEditPage());
  await staff.tap('定下来');
  await staff.sees('请写个名字');
  await staff.write('名字', '周一面对面');
  await staff.write('在哪里开', '社区一楼议事厅');
  await staff.write('第 1 个位子，轮到谁', '周建华、孙丽');
  await staff.sees(/^11 月 30 日 周一 · 照常/);
  await staff.page.reload();
  await staff.settled();
  expect(await staff.field('名字').inputValue()).toBe('周一面对面');
  await staff.tapTwice('定下来');
  await staff.sees('往后的日子');
  await staff.sees('书记 孙丽');
  await staff.tap('改 12 月 7 日 周一');
  await staff.tap('停这一次');
  await staff.write('为什么', '书记去区里开会');
  await staff.tap('停这一次');
  await staff.sees(/^12 月 7 日 周一 · 停一次/);

  await elder.go(seriesPage);
  await elder.tap(/周一面对面/);
  await elder.sees('书记去区里开会');
  await elder.sees('放假安排还没公布，可能会变');
});

async function roomOf(town: Town): Promise<string> {
  return firstOf(given(await town.as('limin')('room.manage', { place: '990001/01/01/' })));
}

scene('议事的地方: written down by staff, booked and given back by a member', async ({ open, town }) => {
  const staff = await open('staff');
  const member = await open('member');
  const resident = await open('resident');

  await staff.go(roomEditPage());
  await staff.write('叫什么', '桂花议事厅');
  await staff.write('在哪里', '3 号楼 1 楼');
  await staff.tap('投影');
  await staff.tap('存好');
  await staff.sees('8:00–20:00 空着');
  const id = await roomOf(town);

  const route = roomPage(id, dayOf(town.now() + 2 * DAY));
  await member.go(roomsPage);
  await member.tap(/桂花议事厅/);
  await member.go(route);
  await member.tap('订 8:00–20:00');
  await member.write('写一句', '楼道会');
  await member.tapTwice('订下来');
  await member.sees('8:00–10:00 有人用');
  await resident.go(route);
  await resident.sees('8:00–10:00 有人用');
  expect(await resident.shows('楼道会')).toBe(false);
  await member.tap('退 8:00–10:00');
  await member.tap('退了');
  await member.sees('8:00–20:00 空着');
});

scene('公约: written, talked over, agreed to by households and taken back', async ({ open, town }) => {
  const staff = await open('staff');
  const resident = await open('resident');
  const elder = await open('resident', { openid: 'zhang', elder: true });

  await staff.go(covenantEditPage());
  await staff.write('题目', '楼道公约');
  await staff.write('第 1 段，一段话', '楼道是大家的。');
  await staff.tap('存好，看一遍');
  await staff.tap('发布');
  await staff.tap('3 天');
  await staff.tap('发布');
  await staff.sees(/征求意见到/);
  const id = firstOf(given(await town.as('limin')('covenant.manage', {})));

  await resident.go(covenantsPage);
  await resident.tap(/楼道公约/);
  await resident.sees(/征求意见到/);
  await town.advance(5 * DAY);
  await resident.go(covenantPage(id));
  await resident.tapTwice('我家同意这份公约');
  await resident.sees('您家同意了');
  await elder.go(covenantPage(id));
  await elder.tap('我家同意这份公约');
  await elder.sees(/ 2 户同意/);
  await elder.tap('撤回我家的同意');
  await elder.tap('撤回');
  await elder.sees(/ 1 户同意/);
});
