import { contract, type Action } from '@core/contract';
import { MINUTE } from '@core/domain/calendar/time';
import { put } from '../../cloudfunctions/kit/store';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from '../../localcloud/seeds/places';
import { given, openDoor, refusal, type Door } from '../actions/door';
import { lay, openidOf } from '../privacy/people';
import { reads } from '../privacy/questions';
import { measured } from '../support/figures';
import { aShow } from '../support/shows';
import { openRoomAlone, until, type Page, type RoomAlone } from './roomAlone';

/** What the content check refuses, and a word by which anything is found wherever it gets to. */
const MARK = '赑屃';
const REJECTED = `违规测试，记号${MARK}`;
const HOST = 'limin';
const [WRITER, READER, STRANGER] = ['writer', 'reader', 'stranger'].map(openidOf) as [string, string, string];
const all = [HOST, READER, STRANGER, 'wang', 'chen', 'denghong', 'never-seen'];
const everybody = process.env.FULL === '1' ? all : all.slice(0, 3);

let door: Door;
let room: RoomAlone;
let asked = 0;

beforeAll(async () => {
  door = await openDoor();
  room = await openRoomAlone();
  for (const who of ['writer', 'reader']) await lay(who, [], Date.now(), `${HOME_COMMUNITY}003/06/1/101/`);
  await lay('stranger', [], Date.now(), `${NEXT_COMMUNITY}001/01/1/101/`);
});
beforeEach(() => {
  jest.setSystemTime(Date.now() + MINUTE);
});
afterAll(async () => {
  measured('answers looked through for what was withdrawn', asked);
  await room.close();
  await door.close();
});

const post = (who: string, show: string, words: string) => door.as(who)('comment.post', { show, words });
const withdraw = (who: string, show: string, seq: number) => door.as(who)('comment.withdraw', { show, seq });

/** Inputs of a read that name the show in whichever field can name one. */
const about = (action: Action, show: string): object[] => {
  const { input } = contract[action];
  const fields = 'entries' in input ? Object.keys(input.entries) : [];
  const named = ['show', 'id'].filter((field) => fields.includes(field)).map((field) => ({ [field]: show }));
  const windows =
    action === 'comment.list'
      ? [
          { show, after: 0 },
          { show, before: 99 },
        ]
      : [];
  return [...named, ...windows];
};

/** Everything everybody is answered about a show: by every reading action, by the room that is asked, and to who comes anew. */
async function whereItIs(show: string): Promise<string[]> {
  const found: string[] = [];
  const look = (where: string, text: string) => {
    asked += 1;
    if (text.includes(MARK)) found.push(where);
  };
  for (const who of everybody)
    for (const action of reads)
      for (const input of about(action, show))
        look(`${action} to ${who}`, JSON.stringify(await door.send(who, { action, input })));
  look('poll', JSON.stringify(await room.poll('new', undefined, show)));
  look('poll from the first', JSON.stringify(await room.poll('old', { seq: 0, rev: 0 }, show)));
  const page = await room.listen('newcomer', undefined, show);
  await until(() => page.last !== undefined);
  look('a new page', JSON.stringify(page.flushes));
  page.socket.terminate();
  return found;
}

const shows = (page: Page): boolean => JSON.stringify([...page.shown.values()]).includes(MARK);

test('what the platform refuses never gets to anybody, on any way', async () => {
  const show = await aShow('live');
  const page = await room.listen('reader', undefined, show);
  expect(refusal(await post(WRITER, show, REJECTED))).toBe('TEXT_REFUSED');
  given(await post(WRITER, show, '请问带什么'));
  await until(() => page.seqs.length === 1);
  expect(JSON.stringify(page.flushes)).not.toContain(MARK);
  expect(await whereItIs(show)).toEqual([]);
  expect(JSON.stringify(await door.all('comments'))).not.toContain(MARK);
});

test.each([
  ['its author', WRITER],
  ['who runs the show', HOST],
])(
  'what %s withdrew is gone from the page, the poll, what was pinned and the replay',
  async (_whose, who) => {
    const show = await aShow('live');
    const page = await room.listen('reader', undefined, show);
    given(await post(WRITER, show, `${MARK} 一句`));
    given(await post(READER, show, '讲得清楚'));
    given(await door.as(HOST)('comment.pin', { show, seq: 1 }));
    await until(() => page.seqs.length === 2 && page.last?.chat?.pinned !== undefined);
    // The search is not blind: it is there before.
    expect(shows(page)).toBe(true);
    expect((await whereItIs(show)).length).toBeGreaterThan(5);
    given(await withdraw(who, show, 1));
    await until(() => !shows(page));
    expect(page.last?.chat).not.toHaveProperty('pinned');
    // It is told that there is one less to be read.
    await until(() => page.last?.chat?.gone === 1);
    expect(await whereItIs(show)).toEqual([]);
    const [row] = await door.find('shows', { _id: show });
    if (row) await put('shows', { ...row, state: 'replay' });
    expect(await whereItIs(show)).toEqual([]);
    expect(JSON.stringify([await door.all('comments'), await door.all('chats')])).not.toContain(MARK);
  },
);

test('a room that is down keeps nothing back: what is said is stored, what was withdrawn meanwhile goes', async () => {
  const show = await aShow('live');
  const page = await room.listen('reader', undefined, show);
  for (const words of [`${MARK} 一`, '二', '三']) given(await post(WRITER, show, words));
  await until(() => page.seqs.length === 3);
  const rev = page.last?.rev;
  const url = process.env.LIVE_ROOM_URL;
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  process.env.LIVE_ROOM_URL = 'http://127.0.0.1:1';
  given(await post(READER, show, '四'));
  given(await withdraw(HOST, show, 1));
  expect(log).toHaveBeenCalled();
  log.mockRestore();
  process.env.LIVE_ROOM_URL = url;
  await room.rooms.kill();
  // The page is back: the room says that it lacks the past, and the database has it.
  const back = await room.listen('reader', { seq: 3, rev }, show);
  await until(() => back.last !== undefined);
  expect(back.last).toMatchObject({ lacks: true });
  const answer = given(await door.as(READER)('comment.list', { show, after: 3 }));
  expect(answer).toMatchObject({ list: [{ seq: 4, words: '四' }], withdrawn: [1], to: 4 });
  back.socket.send(String(answer.to));
  given(await post(WRITER, show, '五'));
  await until(() => back.seqs.length === 1);
  expect(back.last).toMatchObject({ lacks: false, comments: [{ seq: 5 }] });
  expect(await whereItIs(show)).toEqual([]);
});

test('who is muted reaches nobody', async () => {
  const show = await aShow('live');
  const page = await room.listen('reader', undefined, show);
  given(await post(WRITER, show, '一句'));
  given(await door.as(HOST)('comment.mute', { show, number: 1 }));
  expect(refusal(await post(WRITER, show, MARK))).toBe('MUTED');
  given(await post(READER, show, '第二句'));
  await until(() => page.seqs.length === 2);
  expect(shows(page)).toBe(false);
  expect(await whereItIs(show)).toEqual([]);
});

test('those who watch hear of a straw poll when it is opened, and of numbers when it is closed', async () => {
  const show = await aShow('live');
  const page = await room.listen('reader', undefined, show);
  const options = ['听得清', '听不清'];
  const { straw } = given(await door.as(HOST)('straw.open', { show, question: '声音听得清吗', options }));
  await until(() => page.last?.chat?.straw !== undefined);
  expect(page.last?.chat?.straw).not.toHaveProperty('counts');
  const id = straw?.id ?? '';
  given(await door.as(READER)('straw.answer', { show, straw: id, choice: 1 }));
  given(await door.as(HOST)('straw.close', { show, straw: id }));
  await until(() => page.last?.chat?.straw?.counts !== undefined);
  expect(page.last?.chat?.straw?.counts).toEqual([0, 1]);
});
