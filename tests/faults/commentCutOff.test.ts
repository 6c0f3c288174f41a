import { randomUUID } from 'node:crypto';
import { MINUTE } from '@core/domain/calendar/time';
import { numberLeft } from '../../cloudfunctions/clock/numberLeft';
import { put } from '../../cloudfunctions/kit/store';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from '../actions/door';
import { lay, openidOf } from '../privacy/people';
import { listenAsRoom, type RoomHeard } from '../support/roomHeard';
import { aShow } from '../support/shows';
import { CutOff, numbers, takes } from './cutOff';

const cut = new CutOff();
let door: Door;
let room: RoomHeard;
let quiet: jest.SpyInstance;

beforeAll(async () => {
  door = await openDoor(cut.interpose);
  room = await listenAsRoom();
  // What is cut off is logged as failed.
  quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const who of ['first', 'next', 'leaver', 'mover'])
    await lay(who, [], Date.now(), `${HOME_COMMUNITY}003/06/1/101/`);
});
beforeEach(() => {
  jest.setSystemTime(Date.now() + MINUTE);
});
afterAll(async () => {
  quiet.mockRestore();
  await room.close();
  const { unindexed } = door;
  await door.close();
  expect(unindexed).toEqual([]);
});

const post = (who: string, show: string, words: string, key?: string) =>
  door.as(openidOf(who))('comment.post', { show, words }, key);
const list = async (show: string) => given(await door.as(openidOf('next'))('comment.list', { show })).list;

/** Somebody whose comment is taken, and who is cut off before it has its number. */
async function cutOffWhenTaken(who: string, show: string, words: string): Promise<string> {
  const key = randomUUID();
  cut.at('after', takes);
  expect(refusal(await post(who, show, words, key))).toBe('INTERNAL');
  cut.over();
  expect(await door.find('comments', { showId: show, waits: true })).toHaveLength(1);
  jest.setSystemTime(Date.now() + 1_000);
  return key;
}

test('whoever posts next gives it its number, before his own; sent again under its key it is the same comment', async () => {
  const show = await aShow('live');
  const key = await cutOffWhenTaken('first', show, '我先说的');
  expect(await list(show)).toEqual([]);
  expect(given(await post('next', show, '我后说的')).comment).toMatchObject({ seq: 2, number: 2 });
  const again = given(await post('first', show, '我先说的', key)).comment;
  expect(again).toMatchObject({ seq: 1, number: 1, words: '我先说的' });
  expect((await list(show)).map(({ words }) => words)).toEqual(['我先说的', '我后说的']);
  expect(room.seqs(show)).toEqual([1, 2]);
  expect(refusal(await post('first', show, '另一句', key))).toBe('KEY_REUSED');
});

test('where nobody posts the clock does, within a minute, also when the show is over by then', async () => {
  const show = await aShow('live');
  const key = await cutOffWhenTaken('first', show, '说完就断了');
  const [row] = await door.find('shows', { _id: show });
  if (row) await put('shows', { ...row, state: 'ended' });
  expect(refusal(await post('next', show, '太晚了'))).toBe('SHOW_NOT_NOW');
  await door.pass(1);
  expect(await list(show)).toMatchObject([{ seq: 1, number: 1, words: '说完就断了' }]);
  expect(room.seqs(show)).toEqual([1]);
  const before = await door.find('comments', { showId: show });
  await door.pass(1);
  expect(given(await post('first', show, '说完就断了', key)).comment.seq).toBe(1);
  expect(await door.find('comments', { showId: show })).toEqual(before);
});

test('who was cut off when it had its number, and nobody was told: sent again it is the same, and the room hears of it', async () => {
  const show = await aShow('live');
  const key = randomUUID();
  cut.at('after', numbers);
  expect(refusal(await post('first', show, '说到一半', key))).toBe('INTERNAL');
  cut.over();
  expect(await list(show)).toMatchObject([{ seq: 1 }]);
  expect(room.seqs(show)).toEqual([]);
  expect(given(await post('first', show, '说到一半', key)).comment.seq).toBe(1);
  expect(room.seqs(show)).toEqual([1]);
});

test('who is muted meanwhile has said it all the same; who leaves meanwhile has said nothing', async () => {
  const show = await aShow('live');
  given(await post('first', show, '第一句'));
  await cutOffWhenTaken('first', show, '第二句');
  given(await door.as('limin')('comment.mute', { show, number: 1 }));
  await door.pass(1);
  expect((await list(show)).map(({ words }) => words)).toEqual(['第一句', '第二句']);
  await cutOffWhenTaken('leaver', show, '我要搬走了');
  given(await door.as(openidOf('leaver'))('me.delete', { words: '注销账号' }));
  await door.call('jobs');
  expect(await door.find('comments', { waits: true })).toEqual([]);
  expect(given(await post('next', show, '第三句')).comment).toMatchObject({ seq: 3, number: 2 });
});

test('sent again after it was taken back it comes back to nobody', async () => {
  const show = await aShow('live');
  const key = randomUUID();
  const { comment } = given(await post('first', show, '说错了', key));
  given(await door.as(openidOf('first'))('comment.withdraw', { show, seq: comment.seq }));
  // A room that was started anew does not know that it was taken back.
  await room.close();
  room = await listenAsRoom();
  given(await post('first', show, '说错了', key));
  expect(room.seqs(show)).toEqual([]);
  expect(await list(show)).toEqual([]);
});

test('a show in which many wait hides none in which somebody waits alone', async () => {
  const [crowded, quietOne] = [await aShow('live'), await aShow('live')].sort();
  if (crowded === undefined || quietOne === undefined) throw new Error('two shows were laid down');
  for (const show of [crowded, crowded, crowded, quietOne]) {
    const _id = randomUUID();
    const waiting = {
      showId: show,
      personId: 'first',
      words: '还在等',
      at: Date.now(),
      waits: true as const,
    };
    await put('comments', { _id, ...waiting });
  }
  expect(await numberLeft(Date.now(), 2, 2)).toBe(2);
  expect(await door.find('comments', { waits: true })).toEqual([]);
});

test('whoever watches is told how much of what is there went along with somebody who left', async () => {
  const show = await aShow('live');
  for (const words of ['第一句', '第二句']) given(await post('mover', show, words));
  given(await post('next', show, '我还在'));
  given(await door.as(openidOf('mover'))('me.delete', { words: '注销账号' }));
  await door.call('jobs');
  expect(await list(show)).toMatchObject([{ seq: 3, words: '我还在' }]);
  expect(room.parts(show).chat?.value.gone).toBe(2);
});
