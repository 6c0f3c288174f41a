import { setTimeout as pause } from 'node:timers/promises';
import { showPage } from '../../src/services/routes';
import { startClockCamera } from '../live/clockCamera';
import { CODE } from '../live/timeCode';
import { measured } from '../support/figures';
import { announcedShow, startShow } from '../support/onAir';
import type { Phone } from '../support/phone';
import { given, type Town } from '../support/town';
import { ageSeen, middle, playing } from './livePicture';
import { scene, setStage } from './scene';

setStage({ media: true, rooms: true });

const STAFF = 'limin';
const LOOKS = 30;
const LOOK_EVERY_MS = 100;
const PICTURES = /\.flv\?/;
const PIECE = /\/\d+\.ts\?/;
/** What a browser says of an address that is closed to it. */
const CLOSED = /\.flv|ERR_CONNECTION_REFUSED/;
/** While its first pieces are cut there is no list of them. */
const NO_LIST_YET = /\.m3u8|404/;

/** A show on air before a clock's camera, for as long as it is played. */
async function onAir(town: Town, title: string, play: (id: string) => Promise<void>): Promise<void> {
  const id = await announcedShow(town, title);
  const staff = town.as(STAFF);
  const camera = startClockCamera(given(await staff('show.stream', { id })).push);
  try {
    while (given(await staff('show.get', { id })).show.picture !== true) await pause(LOOK_EVERY_MS);
    await startShow(town, id);
    await play(id);
  } finally {
    await camera.stop();
  }
}

/** Waits until the element has played on for so many seconds, and decoded so many pictures meanwhile. */
async function playsOn(
  phone: Phone,
  { seconds, frames }: { seconds: number; frames: number },
): Promise<void> {
  await phone.page.waitForFunction(() => {
    const video = document.querySelector<HTMLVideoElement>('#live-picture');
    return video !== null && video.currentTime > 0 && !video.seeking && video.readyState >= 3;
  });
  const before = await playing(phone);
  await phone.page.waitForFunction(
    (least) => {
      const video = document.querySelector<HTMLVideoElement>('#live-picture');
      if (!video) return false;
      const { totalVideoFrames } = video.getVideoPlaybackQuality();
      return video.currentTime >= least.at && totalVideoFrames >= least.frames;
    },
    { at: before.at + seconds, frames: before.frames + frames },
  );
}

scene('where the quick way is closed the picture comes in pieces, and moves', ({ open, town }) =>
  onAir(town, '停水的事，一段一段看', async (id) => {
    const phone = await open('resident');
    const asked: string[] = [];
    phone.page.on('request', (request) => void asked.push(request.url()));
    await phone.context.route(PICTURES, (route) => route.abort('connectionrefused'));
    await phone.go(showPage(id));
    await playsOn(phone, { seconds: 4, frames: 60 });
    const { width } = await playing(phone);
    expect(width).toBe(CODE.width);
    // By the player that is read in for it, not by the browser itself.
    const source = await phone.page.evaluate(
      () => document.querySelector<HTMLVideoElement>('#live-picture')?.currentSrc,
    );
    expect(source).toMatch(/^blob:/);
    expect(asked.some((url) => PICTURES.test(url))).toBe(true);
    expect(new Set(asked.filter((url) => PIECE.test(url))).size).toBeGreaterThan(2);
    const ages: number[] = [];
    for (let look = 0; look < LOOKS; look += 1) {
      const age = await ageSeen(phone);
      if (age !== undefined) ages.push(age);
      await pause(LOOK_EVERY_MS);
    }
    // The clock in the picture is read from what is on the screen.
    expect(ages.length).toBeGreaterThan(LOOKS / 2);
    measured('glass to glass by HLS p50 ms', middle(ages) ?? Infinity);
    await phone.sees('只听声音');
    for (const forgiven of [CLOSED, NO_LIST_YET]) phone.forgive(forgiven);
  }),
);

scene(
  'who wants to hear and not to see is sent the sound alone, and the picture again at a tap',
  ({ open, town }) =>
    onAir(town, '停水的事，只听', async (id) => {
      const phone = await open('resident');
      const asked: string[] = [];
      phone.page.on('request', (request) => void asked.push(request.url()));
      await phone.go(showPage(id));
      await playsOn(phone, { seconds: 1, frames: 20 });
      if (await phone.shows('点一下出声')) await phone.tap('点一下出声');
      asked.splice(0);
      await phone.tap('只听声音');
      await phone.sees('只听声音，画面不费流量');
      await playsOn(phone, { seconds: 3, frames: 0 });
      expect(await playing(phone)).toMatchObject({ frames: 0, width: 0 });
      const streams = () => asked.filter((url) => PICTURES.test(url));
      expect(streams().map((url) => /[^/]+\.flv/.exec(url)?.[0])).toEqual([
        expect.stringMatching(/^s[0-9A-Za-z]+_sound\.flv$/),
      ]);
      // The other stream is left: nobody but who hears this one is counted.
      while ((await town.cloud.media?.figures())?.viewers !== 1) await pause(LOOK_EVERY_MS);
      expect(
        await phone.page.evaluate(() => document.querySelector<HTMLVideoElement>('#live-picture')?.muted),
      ).toBe(false);

      asked.splice(0);
      await phone.tap('看画面');
      await playsOn(phone, { seconds: 1, frames: 20 });
      expect((await playing(phone)).width).toBe(CODE.width);
      expect(streams().map((url) => /[^/]+\.flv/.exec(url)?.[0])).toEqual([
        expect.stringMatching(/^s[0-9A-Za-z]+\.flv$/),
      ]);
    }),
);

scene(
  'over mobile data nothing is fetched before somebody says what: the picture, or its sound alone',
  ({ open, town }) =>
    onAir(town, '停水的事，路上听', async (id) => {
      const phone = await open('resident', { elder: true });
      await phone.context.addInitScript(() => {
        const connection = { saveData: true, addEventListener: () => undefined };
        Object.defineProperty(navigator, 'connection', { value: connection });
      });
      const asked: string[] = [];
      phone.page.on('request', (request) => void asked.push(request.url()));
      await phone.go(showPage(id));
      await phone.sees(/只听声音大约 5 兆$/);
      expect(asked.filter((url) => PICTURES.test(url))).toEqual([]);
      await phone.tap('只听声音');
      await playsOn(phone, { seconds: 2, frames: 0 });
      await phone.sees('只听声音，画面不费流量');
      const streams = asked.filter((url) => PICTURES.test(url));
      expect(streams.map((url) => /[^/]+\.flv/.exec(url)?.[0])).toEqual([
        expect.stringMatching(/_sound\.flv$/),
      ]);
    }),
);
