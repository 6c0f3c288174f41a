import { MINUTE } from '@core/domain/calendar/time';
import { readableUpTo } from '@core/domain/live/comment';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { lay, openidOf } from '../privacy/people';
import { aShow } from '../support/shows';
import { given, openDoor, refusal, type Door } from './door';

const HOST = 'limin';
const [LEAVER, STAYER] = [openidOf('leaver'), openidOf('stayer')];

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  for (const who of ['leaver', 'stayer']) await lay(who, [], Date.now(), `${HOME_COMMUNITY}003/06/1/101/`);
});
afterAll(() => door.close());

test('what was withdrawn is not counted, once and whoever took it back', async () => {
  const show = await aShow('live');
  const post = async (who: string) =>
    given(await door.as(who)('comment.post', { show, words: '讲得清楚' })).comment;
  const withdraw = (who: string, seq: number) => door.as(who)('comment.withdraw', { show, seq });
  const counted = async () => {
    const { chat } = given(await door.as(STAYER)('comment.list', { show }));
    const { comments } = given(await door.as(HOST)('show.summary', { id: show }));
    expect(comments).toBe(readableUpTo(chat.last, chat));
    return [chat.last, comments];
  };
  for (const who of [LEAVER, STAYER, LEAVER, STAYER, LEAVER]) await post(who);
  expect(await counted()).toEqual([5, 5]);
  given(await withdraw(LEAVER, 1));
  expect(refusal(await withdraw(LEAVER, 1))).toBe('COMMENT_GONE');
  given(await door.as(HOST)('comment.pin', { show, seq: 2 }));
  given(await withdraw(HOST, 2));
  expect(await counted()).toEqual([5, 3]);
  // Of who leaves, what he had taken back before is not taken off again.
  given(await door.as(LEAVER)('me.delete', { words: '注销账号' }));
  await door.call('jobs');
  expect(await counted()).toEqual([5, 1]);
  jest.setSystemTime(Date.now() + MINUTE);
  await post(STAYER);
  expect(await counted()).toEqual([6, 2]);
});
