import { createServer, type Server } from 'node:http';
import { MINUTE } from '@core/domain/calendar/time';
import { roomSignature } from '../../cloudfunctions/kit/roomTicket';
import { listen } from '../../localcloud/http/listen';
import { given, openDoor, type Door } from '../actions/door';
import { aShow } from '../support/shows';
import { openRoomAlone, until, type RoomAlone } from './roomAlone';

let door: Door;
let room: RoomAlone;
let access: Server;
let told = 0;

/** A request as the platform's HTTP access hands it to the function. */
const overHttp = async (body: string): Promise<{ statusCode: number }> =>
  (await door.call('callbacks', { httpMethod: 'POST', path: '/callbacks', headers: {}, body })) as {
    statusCode: number;
  };

beforeAll(async () => {
  door = await openDoor();
  access = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => (body += chunk.toString()));
    req.on('end', () => {
      void overHttp(body).then(({ statusCode }) => {
        told += 1;
        res.writeHead(statusCode).end();
      });
    });
  });
  const port = await listen(access, '127.0.0.1', 0);
  room = await openRoomAlone({ reportUrl: `http://127.0.0.1:${port}/`, reportEvery: 200 });
});
afterAll(async () => {
  const { unindexed } = door;
  await room.close();
  access.closeAllConnections();
  access.close();
  await door.close();
  expect(unindexed).toEqual([]);
});

test('how many watch is kept minute by minute, and each person once', async () => {
  const show = await aShow('live');
  const pages = await Promise.all(['a', 'b', 'c'].map((who) => room.listen(who, undefined, show)));
  await room.listen('a', undefined, show);
  await room.poll('d', undefined, show);
  await until(() => pages[0]?.last?.viewers?.count === 4);
  const before = told;
  await until(() => told > before + 1);
  const [minute] = await door.find('showMinutes', { showId: show });
  expect(minute).toMatchObject({ viewers: 4, most: 4, at: Math.floor(Date.now() / MINUTE) * MINUTE });
  expect(await door.find('showViewers', { showId: show })).toHaveLength(4);
  jest.setSystemTime(Date.now() + MINUTE);
  for (const page of pages) page.socket.terminate();
  const later = told;
  await until(() => told > later + 1);
  expect((await door.find('showMinutes', { showId: show })).length).toBe(2);
  expect(await door.find('showViewers', { showId: show })).toHaveLength(4);
  const summary = given(await door.as('limin')('show.summary', { id: show }));
  expect(summary).toMatchObject({ most: 4, people: 4 });
  // Who they are stands nowhere.
  expect(JSON.stringify(await door.all('showViewers'))).not.toMatch(/"[abcd]"/);
});

test('of a report that the room did not sign nothing is kept', async () => {
  const report = JSON.stringify({ show: 'forged', viewers: 9, most: 9, fresh: ['x'] });
  const [news, own] = [roomSignature('news', report), roomSignature('report', report)];
  for (const sign of ['', 'x', news]) {
    const { statusCode } = await overHttp(JSON.stringify({ room: report, sign }));
    expect(statusCode).toBe(403);
  }
  const other = JSON.stringify({ room: report.replace('9', '8'), sign: own });
  expect((await overHttp(other)).statusCode).toBe(403);
  expect(await door.find('showMinutes', { showId: 'forged' })).toEqual([]);
  expect((await overHttp(JSON.stringify({ room: report, sign: own }))).statusCode).toBe(200);
});
