import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { showPage } from '../../src/services/routes';
import { BUILDING_MS } from '../evidence/buildStale';
import { startClockCamera } from '../live/clockCamera';
import { CODE } from '../live/timeCode';
import { openBrowser } from '../support/chromium';
import { measured } from '../support/figures';
import { announcedShow, startShow } from '../support/onAir';
import { Phone } from '../support/phone';
import { given, openTown, type Town } from '../support/town';
import { ageSeen, middle, playing } from './livePicture';

const PATIENCE_MS = 240_000;
const STAFF = 'limin';
/** So long the picture is gone. */
const GONE_MS = 20_000;
const LOOKS = 60;
const LOOK_EVERY_MS = 100;
/** A stream whose camera is gone is asked for again and again, in vain. */
const NO_PICTURE = /\.flv|\.m3u8|404|ERR_/;

let town: Town;
let browser: Browser;
beforeAll(async () => {
  town = await openTown('demo', undefined, { media: true, rooms: true });
  browser = await openBrowser();
}, BUILDING_MS);
afterAll(async () => {
  await browser.close();
  await town.stop();
});

/** Waits until a picture is seen that was taken after that hour. */
async function seesSince(phone: Phone, since: number): Promise<number> {
  for (const end = Date.now() + 40_000; Date.now() < end;) {
    const age = await ageSeen(phone);
    if (age !== undefined && Date.now() - age > since) return Date.now() - since;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`no picture since then; ${town.log.slice(-8).join('\n')}`);
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 40_000; Date.now() < end;) {
    if (await holds()) return;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`${what}: not so; ${town.log.slice(-8).join('\n')}`);
}

test(
  'a show from a camera over RTMP to the page: seen a second later, through 20 s without a picture, and again',
  async () => {
    const id = await announcedShow(town, '停水的事，当面说');
    const staff = town.as(STAFF);
    const show = async () => given(await staff('show.get', { id })).show;
    const { version } = await show();
    const chapters = [{ title: '先说哪几栋停' }, { title: '大家问' }];
    given(await staff('show.save', { id, version, title: '停水的事，当面说', chapters }));
    const phone = await Phone.open(browser, { town: town.url, openid: 'wang', face: 'resident' });
    await phone.go(showPage(id));
    await phone.sees(/开播，还有/);

    const { push } = given(await staff('show.stream', { id }));
    let camera = startClockCamera(push);
    await until('a picture comes in', async () => (await show()).picture === true);
    await startShow(town, id);

    // The room tells the page; nobody reloads it.
    const begun = Date.now();
    measured('first picture ms', await seesSince(phone, begun));
    await phone.sees('直播中');
    const before = await playing(phone);
    await pause(2_000);
    const after = await playing(phone);
    expect(after.width).toBe(CODE.width);
    expect(after.at - before.at).toBeGreaterThan(1);
    expect(after.frames - before.frames).toBeGreaterThan(20);

    const ages: number[] = [];
    for (let look = 0; look < LOOKS; look += 1) {
      const age = await ageSeen(phone);
      if (age !== undefined) ages.push(age);
      await pause(LOOK_EVERY_MS);
    }
    expect(ages.length).toBeGreaterThan(LOOKS * 0.8);
    const late = middle(ages) ?? Infinity;
    measured('glass to glass p50 ms', late);
    measured('glass to glass max ms', Math.max(...ages));
    expect(late).toBeLessThan(1_500);
    if (await phone.shows('点一下出声')) await phone.tap('点一下出声');
    expect(
      await phone.page.evaluate(() => document.querySelector<HTMLVideoElement>('#live-picture')?.muted),
    ).toBe(false);

    const [first] = (await show()).chapters;
    given(await staff('show.chapter', { id, chapter: first?.id ?? '' }));
    await phone.tap(/^提问$/);
    await phone.write('您想问什么', '几点来水？');
    await phone.tap('问出去');
    await phone.sees('您问的，排第 1');
    expect(phone.problems).toEqual([]);

    await camera.stop();
    await phone.sees(/信号断了，正在接/);
    await pause(GONE_MS);
    expect((await show()).state).toBe('interrupted');
    camera = startClockCamera(push);
    measured('picture back ms', await seesSince(phone, Date.now()));
    await until('it goes on', async () => (await show()).state === 'live');
    phone.forgive(NO_PICTURE);

    const { list } = given(await staff('question.list', { show: id, shelf: 'open' }));
    const [asked] = list;
    given(await staff('question.onAir', { id: asked?.id ?? '', version: asked?.version ?? 0 }));
    await phone.sees('正在答');
    await pause(6_000);
    const { onAir } = given(await staff('question.list', { show: id, shelf: 'open' }));
    given(await staff('question.answer', { id: onAir?.id ?? '', version: onAir?.version ?? 0 }));
    given(await staff('show.end', { id, version: (await show()).version }));
    await camera.stop();
    await phone.sees(/播完了|从哪里看起/);
    const watched = async () => given(await town.as('wang')('show.watch', { id }));
    await until('both recordings', async () => (await watched()).replay?.parts.length === 2);
    await phone.go(showPage(id));
    await phone.sees('从哪里看起');
    phone.forgive(NO_PICTURE);

    // The question was answered in the second stretch: its mark leads there, and on.
    await phone.tap(/^几点来水？/);
    const spotOf = () =>
      phone.page.evaluate(() => {
        const film = document.querySelector<HTMLVideoElement>('#live-film');
        return { at: film?.currentTime ?? 0, src: film?.currentSrc ?? '', seeks: film?.seeking === true };
      });
    const { replay } = await watched();
    // Each answer signs the addresses anew.
    const fileOf = (part: number) => new URL(replay?.parts[part]?.url ?? '').pathname;
    const mark = replay?.marks.find(({ kind }) => kind === 'question');
    expect(mark?.part).toBe(1);
    await until('it is gone to', async () => {
      const { at, src, seeks } = await spotOf();
      return src.includes(fileOf(1)) && !seeks && at >= (mark?.at ?? Infinity);
    });
    // Near its end the first stretch soon goes over into the second: what was begun to be read in is written down.
    await phone.page.evaluate(() => {
      const note = ({ target }: Event) => {
        const { films = '' } = document.body.dataset;
        if (target instanceof HTMLVideoElement) document.body.dataset.films = `${films} ${target.src}`;
      };
      document.addEventListener('loadstart', note, true);
    });
    await phone.tap(/^先说哪几栋停/);
    await phone.page.waitForFunction((file) => document.body.dataset.films?.includes(file), fileOf(0));
    expect(phone.problems).toEqual([]);
    await phone.close();
  },
  PATIENCE_MS,
);
