import { inForm, playAddresses } from '@core/domain/live/signing';
import { setTimeout as pause } from 'node:timers/promises';
import { watchAt } from '../../cloudfunctions/kit/live';
import { KEYS, md5, openStudio, type Studio } from './studio';
import { tagsOf } from './tags';

jest.setTimeout(60_000);

const STREAM = 's20000001';
const SOUND = 8;
const PICTURE = 9;

let studio: Studio;
const before = { ...process.env };
beforeAll(async () => {
  studio = await openStudio();
  Object.assign(process.env, KEYS, studio.media.env);
});
afterAll(async () => {
  process.env = before;
  await studio.close();
});

const statusOf = async (url: string) => (await studio.watch(url, 1)).status;
/** The address of a stream under any name. */
const addressOf = (stream: string, over: { key?: string; until?: number } = {}) => {
  const right = { key: KEYS.LIVE_PLAY_KEY, stream, until: studio.clock.now() + 60_000, ...over };
  return playAddresses(studio.media.env.LIVE_PLAY_URL ?? '', right, md5);
};

test('who hears a show alone gets every piece of its sound and nothing of its picture, at a fraction of the bytes', async () => {
  const camera = studio.push(studio.pushUrl(STREAM), { look: 'phone' });
  await studio.hear((told) => told.stream_id === STREAM && told.event_type === 1);
  const { flv = '', sound = '' } = watchAt(STREAM, studio.clock.now()) ?? {};
  expect(sound).toContain(`/${STREAM}_sound.flv?txSecret=`);
  const seen = studio.watch(flv, 600_000);
  const heard = await studio.watch(sound, 40_000);
  const whole = tagsOf((await seen).bytes);
  const alone = tagsOf(heard.bytes);
  expect(heard.status).toBe(200);
  expect([whole.header, alone.header]).toEqual([0b101, 0b100]);
  expect(new Set(alone.tags.map(({ type }) => type))).toEqual(new Set([SOUND]));
  expect(whole.tags.some(({ type }) => type === PICTURE)).toBe(true);
  // Gapless, as it came in: the same pieces under the same times.
  const timesOf = ({ tags }: typeof whole) => tags.filter(({ type }) => type === SOUND).map(({ at }) => at);
  const [first = 0, last = 0] = [timesOf(alone)[1], timesOf(whole).at(-1)];
  const both = ({ at }: { at: number }) => at >= first && at <= Math.min(last, timesOf(alone).at(-1) ?? 0);
  const shared = (of: typeof whole) => timesOf(of).filter((at) => both({ at }));
  expect(shared(alone).length).toBeGreaterThan(40);
  expect(shared(alone)).toEqual(shared(whole));
  expect(bytesASecond(alone)).toBeLessThan(bytesASecond(whole) / 4);
  await camera.stop();
});

/** How much a second of a stream weighs. */
function bytesASecond({ tags }: ReturnType<typeof tagsOf>): number {
  const [from = 0, until = 0] = [tags.find(({ at }) => at > 0)?.at, tags.at(-1)?.at];
  const bytes = tags.reduce((sum, { size }) => sum + size, 0);
  return (bytes * 1000) / (until - from);
}

test('its sound is as closed as the picture: each has a signature of its own, and neither publishes', async () => {
  const stream = 's20000002';
  const camera = studio.push(studio.pushUrl(stream));
  await studio.hear((told) => told.stream_id === stream && told.event_type === 1);
  const good = addressOf(inForm(stream, 'sound'));
  expect(await statusOf(good.flv)).toBe(200);
  const [bare = '', signed = ''] = good.flv.split('?');
  const [, signedWhole = ''] = addressOf(stream).flv.split('?');
  expect(await statusOf(bare)).toBe(403);
  expect(await statusOf(`${bare}?${signedWhole}`)).toBe(403);
  expect(await statusOf(`${bare.replace('_sound', '')}?${signed}`)).toBe(403);
  expect(await statusOf(good.flv.replace(/txTime=./, 'txTime=7'))).toBe(403);
  expect(await statusOf(addressOf(inForm(stream, 'sound'), { key: KEYS.LIVE_PUSH_KEY }).flv)).toBe(403);
  expect(await statusOf(addressOf(inForm(stream, 'sound'), { until: studio.clock.now() - 1_000 }).flv)).toBe(
    403,
  );
  // There are no pieces of it, and no other form.
  expect(await statusOf(good.hls)).toBe(404);
  expect(await statusOf(addressOf(inForm(stream, 'small')).flv)).toBe(403);
  await camera.stop();
  expect(await statusOf(addressOf(inForm(stream, 'sound')).flv)).toBe(404);
});

test('whoever hears it alone is let go with the others when the picture ends', async () => {
  const stream = 's20000003';
  const camera = studio.push(studio.pushUrl(stream));
  await studio.hear((told) => told.stream_id === stream && told.event_type === 1);
  const heard = studio.watch(addressOf(inForm(stream, 'sound')).flv, Infinity);
  await pause(1_000);
  await camera.stop();
  expect(await heard).toMatchObject({ status: 200, ended: true });
});

test('without a template no such address is given', () => {
  delete process.env.LIVE_SOUND_TEMPLATE;
  expect(watchAt(STREAM, studio.clock.now())).not.toHaveProperty('sound');
  Object.assign(process.env, studio.media.env);
});
