import { HOUR } from '@core/domain/calendar/time';
import { floorPage, minutesEditPage, minutesPage } from '../../src/services/routes';
import { sessionIn } from '../support/meetings';
import type { Phone } from '../support/phone';
import { given, type Town } from '../support/town';
import { scene, setStage } from './scene';

setStage();

const API = '**/v1/functions/api';
const LINES = ['离楼近怕着火', '东门外有空地', '放在东门外', '晚上十点断电', '物业下周来量'];

/** Cuts a phone off from the cloud, as in a cellar; what is on the phone itself, the app, is still there. */
const cutOff = (phone: Phone) => phone.page.route(API, (route) => route.abort('internetdisconnected'));

async function note(phone: Phone, words: string): Promise<void> {
  await phone.write('内容', words);
  await phone.tap('记下');
  await phone.sees(words);
}

const notesOf = async (town: Town, id: string) =>
  given(await town.as(town.person('staff').openid)('minutes.get', { id })).minutes.notes;

scene(
  'minutes written in a cellar for an hour, on a phone that is killed, all arrive once and in order',
  async ({ open, town }) => {
    const id = await sessionIn(town, 'inSession', []);
    const taker = await open('staff');
    await taker.go(minutesEditPage(id));
    await taker.sees('记下的都送到了');
    await note(taker, LINES[0] ?? '');
    await taker.sees('记下的都送到了');

    await cutOff(taker);
    for (const words of LINES.slice(1, 4)) await note(taker, words);
    await taker.sees('3 条还没送到，连上网会自己送');
    await taker.write('内容', LINES[4] ?? '');
    await town.advance(HOUR);
    expect((await notesOf(town, id)).map(({ said }) => said.words)).toEqual(LINES.slice(0, 1));

    // Killed, and opened again where there still is no network: half a sentence and three lines are there.
    await taker.page.goto('about:blank');
    await taker.go(minutesEditPage(id));
    await taker.sees('3 条还没送到，连上网会自己送');
    expect(await taker.field('内容').inputValue()).toBe(LINES[4]);
    await taker.tap('记下');
    await taker.sees('4 条还没送到，连上网会自己送');

    // Back: the first answer is lost on its way, and everything is sent once more.
    await taker.page.unroute(API);
    await taker.page.route(API, async (route) => {
      await route.fetch();
      await route.abort('internetdisconnected');
    });
    await taker.tap('现在送');
    await taker.settled();
    await taker.sees('4 条还没送到，连上网会自己送');
    await taker.page.unroute(API);
    await taker.sees('记下的都送到了');

    const notes = await notesOf(town, id);
    expect(notes.map(({ said }) => said.words)).toEqual(LINES);
    expect(notes.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
    expect(notes.every(({ gone, lost }) => !gone && lost === undefined)).toBe(true);
    taker.forgive(/ERR_INTERNET_DISCONNECTED/);
  },
);

scene(
  'minutes are published, a resident says it was otherwise, and reads the next edition',
  async ({ open, town }) => {
    const guest = town.person('resident').openid;
    const id = await sessionIn(town, 'minutesDraft', [guest]);
    const taker = await open('staff');
    await taker.go(minutesEditPage(id));
    await note(taker, '充电棚放在东边');
    await taker.sees('记下的都送到了');
    await taker.tap('发布纪要');
    await taker.tap('发布');
    await taker.sees(/第 1 版/);

    const resident = await open('resident');
    await resident.go(minutesPage(id));
    await resident.tap(/^不是这样/);
    await resident.write('您记得是怎样', '我说的是西边');
    await resident.tap('请他更正');
    await resident.sees('等答复');

    await taker.go(minutesPage(id));
    await taker.tap(/^答复：/);
    await taker.write('这一条改成', '充电棚放在西边');
    await taker.tap('出新的一版');
    await taker.sees('都答复了');

    await resident.go(minutesPage(id));
    await resident.sees('充电棚放在西边');
    await resident.sees(/第 2 版/);
    await resident.tap('每一版改了什么');
    await resident.sees('原来：充电棚放在东边');
  },
);

scene(
  'an elder raises a hand by one button, is called by number, and answers what the room is asked',
  async ({ open, town }) => {
    const guest = town.person('resident').openid;
    const id = await sessionIn(town, 'inSession', [guest]);
    const elder = await open('resident', { elder: true });
    await elder.go(floorPage(id));
    await elder.tap('我想发言');
    await elder.sees(/您是 1 号。下一位就是您/);

    const chair = await open('staff');
    await chair.go(floorPage(id));
    await chair.tap('请1 号发言');
    await chair.sees('正在说');
    await chair.tap('说第 1 条');
    await chair.sees(/计划 20 分钟/);
    await chair.write('问什么', '放东门外行不行');
    await chair.tap('现在问');
    await chair.sees('收了，看结果');

    await elder.go(floorPage(id));
    await elder.sees(/轮到您了/);
    await elder.tap('同意');
    await elder.tap('就这样答');
    await elder.sees('您答过了，收了以后这里看结果');
    await chair.tap('收了，看结果');
    await chair.sees('1 人答了');
    await chair.tap('说完了，谢谢');
    await chair.sees('现在没有人在说');
  },
);
