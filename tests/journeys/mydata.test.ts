import { randomUUID } from 'node:crypto';
import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { householdPage, myDataPage } from '../../src/services/routes';
import type { Phone } from '../support/phone';
import { given } from '../support/town';
import { scene, setStage } from './scene';

setStage();

/** The first entry, down to the very household in which 王秀兰 lives. */
async function movesInWithWang(phone: Phone): Promise<void> {
  await phone.write('怎么称呼您', '钱小梅');
  await phone.tap('同意，继续');
  for (const name of ['桂花巷社区', '第 3 网格', '6 栋', '2 单元', '302']) await phone.tap(name);
  await phone.tap('是，就是这里');
  await phone.sees('点一项服务');
}

scene('a resident binds her household, a member of it verifies', async ({ open }) => {
  const newcomer = await open('resident', { openid: `newcomer-${randomUUID()}` });
  await movesInWithWang(newcomer);
  await newcomer.go('/pages/me/index');
  await newcomer.tap(/^我家/);
  await newcomer.sees('选了住址，等核实');
  expect(await newcomer.shows('王秀兰')).toBe(false);

  const wang = await open('resident');
  await wang.go(householdPage);
  await wang.tap('是同住的人，钱**');
  await wang.sees('钱** 和您住一户？');
  await wang.tap('是，核实');
  await wang.sees('核实好了');

  await newcomer.go(householdPage);
  await newcomer.sees('已核实');
  await newcomer.sees('王秀兰');
  await newcomer.sees('钱小梅（我）');
});

scene(
  'a resident sees who looked at her address, takes her data along, and leaves',
  async ({ open, town, lives }) => {
    const served = await lives.closed({ words: '纱窗破了，想补一补' });
    const { list: looks } = given(await town.as(town.person('resident').openid)('looks.mine', {}));
    expect(looks.some(({ orderCode }) => orderCode === served.code)).toBe(true);

    const resident = await open('resident');
    await resident.tap(/^我的$/);
    await resident.tap(/^我的资料/);
    await resident.sees(new RegExp(`社区工作者 .+ 看过您的电话和门牌，为了 ${served.code} 号单`));
    await resident.tap(/^我们存着您的什么/);
    await resident.sees('称呼、电话、住址');
    await resident.tap('关闭');

    await resident.tap('整理一份');
    await resident.sees(/整理好的，链接到/);
    const me = town.as(resident.openid);
    const [copy] = given(await me('data.exports', {})).list;
    const archive = Buffer.from(await (await fetch(copy?.url ?? '')).arrayBuffer());
    expect(archive.subarray(0, 2).toString('latin1')).toBe('PK');

    const { id, version } = await lives.submitted({ words: '请帮我交一下水费' });
    await resident.tap('注销账号');
    await resident.sees('没有了，找不回来');
    await resident.write(`写${LEAVING_WORDS}四个字`, LEAVING_WORDS);
    await resident.tap('注销，不再用了');
    await resident.sees(/您还有没办完的单/);
    given(await me('order.withdraw', { id, version }));
    await resident.tap('注销，不再用了');
    await resident.sees('先说清楚我们记什么、给谁看');
    expect(given(await me('me.get', {})).person).toBeUndefined();
    expect(resident.route()).not.toBe(myDataPage);
  },
);
