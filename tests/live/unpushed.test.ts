import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { DAY } from '@core/domain/calendar/time';
import { recordedEvent } from '../../localcloud/media/events';
import { HELD_SECONDS, HELD_SHOW, heldRecording } from '../../localcloud/seeds/heldShow';
import { openDoor } from '../actions/door';
import { given } from '../support/town';
import { openStudio, type Told } from './studio';
import { signed, telling } from './telling';

jest.setTimeout(60_000);

/** The recording of the show that the town begins with has been told of. */
const isHeld = ({ event_type, file_id }: Told) => event_type === 100 && file_id === heldRecording(0).fileId;

test('the show that was held gets a film of its chapters, told of as any other, and once', async () => {
  const studio = await openStudio();
  const recording = heldRecording(studio.clock.now());
  studio.media.keep(recording);
  const told = await studio.hear(isHeld);
  expect(told).toMatchObject({ stream_id: `s${HELD_SHOW}`, duration: HELD_SECONDS });
  expect(Number(told.start_time) * 1000).toBe(recording.startedAt);
  const url = studio.vodUrl(told);
  const piece = await fetch(url, { headers: { range: 'bytes=0-99' } });
  expect([piece.status, (await piece.arrayBuffer()).byteLength]).toEqual([206, 100]);
  const probe = [
    '-v',
    'error',
    '-show_entries',
    'stream=codec_name,width,height:format=duration',
    '-of',
    'json',
  ];
  const { format, streams } = JSON.parse(spawnSync('ffprobe', [...probe, url]).stdout.toString()) as {
    format: { duration: string };
    streams: object[];
  };
  expect(streams).toMatchObject([{ codec_name: 'h264', width: 640, height: 360 }, { codec_name: 'aac' }]);
  expect(Math.round(Number(format.duration))).toBe(HELD_SECONDS);

  // Asked for at every start; also by a process that was started anew.
  studio.media.keep(recording);
  await studio.media.kill();
  for (let waited = 0; (await fetch(url).catch(() => undefined))?.status !== 200; waited += 1) {
    expect(waited).toBeLessThan(100);
    await pause(100);
  }
  studio.media.keep(recording);
  await studio.media.figures();
  expect(studio.told.filter(isHeld)).toHaveLength(1);
  await studio.close();
});

test('without ffmpeg there is none, and nothing is told', async () => {
  const studio = await openStudio({ ffmpeg: false });
  studio.media.keep(heldRecording(studio.clock.now()));
  await studio.media.figures();
  expect(studio.told).toEqual([]);
  await studio.close();
});

test('once it is told, a newcomer sees the show again: by its chapters and the question that was answered', async () => {
  const door = await openDoor();
  const { tell } = telling(door);
  const seen = async () => given(await door.as('wang')('show.watch', { id: HELD_SHOW }));
  expect((await seen()).replay).toBeUndefined();
  const { fileId, stream, startedAt } = heldRecording(Date.now());
  const note = { ...{ sequence: '1', app: 'live', stream, ip: '' }, startedAt };
  const event = recordedEvent(note, { fileId, seconds: HELD_SECONDS, url: 'http://127.0.0.1:1' });
  for (const again of [event, event]) expect(await tell(signed(again))).toBe(200);
  const { state, replay } = await seen();
  expect(state).toBe('replay');
  expect(replay?.parts).toMatchObject([{ seconds: HELD_SECONDS }]);
  expect(replay?.marks.map(({ kind, title, at }) => [kind, title, at])).toEqual([
    ['chapter', '看阀门', 0],
    ['question', '暖气片上面热、下面凉，是怎么回事？', 12],
    ['chapter', '量温度', 30],
    ['chapter', '打哪个电话', 60],
  ]);
  expect(startedAt).toBeLessThan(Date.now() - 4 * DAY);
  await door.close();
});
