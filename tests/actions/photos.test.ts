import { given, openDoor, refusal, type Door } from './door';
import { aJpeg, aPng, GPS } from '../support/pictures';
import { today } from './orders';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const wish = { itemId: 'lookin', words: '请来看看我', wanted: { day: today, slot: 'evening' as const } };

async function taken(points: string): Promise<string> {
  const bytes = aJpeg({ points, exif: GPS });
  const begun = { type: 'image/jpeg' as const, bytes: bytes.length };
  const { id, upload } = given(await door.as('wang')('photo.begin', begun));
  expect(refusal(await door.as('wang')('photo.done', { id }))).toBe('NOT_UPLOADED');
  const sent = await fetch(upload.url, {
    method: upload.method,
    headers: upload.headers,
    body: new Uint8Array(bytes),
  });
  expect(sent.ok).toBe(true);
  given(await door.as('wang')('photo.done', { id }));
  return id;
}

const photosFor = async (who: string, id: string) =>
  given(await door.as(who)('order.get', { id })).order.photos;

test('a picture is shown to its owner alone until WeChat has looked at it', async () => {
  // WeChat looks within two seconds; what is loaded at the first order must not take them up.
  const first = given(await door.as('wang')('order.place', wish)).order;
  expect(await photosFor('wang', first.id)).toEqual([]);
  const photo = await taken('a lamp');
  expect(refusal(await door.as('chen')('photo.done', { id: photo }))).toBe('NOT_FOUND');
  const { id } = given(await door.as('wang')('order.place', { ...wish, photos: [photo] })).order;
  expect(await photosFor('wang', id)).toMatchObject([{ id: photo, checked: false }]);
  expect(await photosFor('chen', id)).toEqual([]);
  await wait(2500);
  const [shown] = await photosFor('chen', id);
  expect(shown).toMatchObject({ id: photo, checked: true });
  const there = Buffer.from(await (await fetch(shown?.url ?? '')).arrayBuffer());
  expect([there.includes('a lamp'), there.includes(GPS)]).toEqual([true, false]);
  await door.pass(3 * 60);
  expect((await fetch(shown?.url ?? '')).ok).toBe(false);
});

test('a picture that WeChat refuses is shown to nobody', async () => {
  const photo = await taken('违规测试');
  const { id } = given(await door.as('wang')('order.place', { ...wish, photos: [photo] })).order;
  await wait(2500);
  expect([await photosFor('chen', id), await photosFor('wang', id)]).toEqual([[], []]);
});

test('somebody who makes a result up is not believed', async () => {
  const photo = await taken('another lamp');
  const made = { Event: 'wxa_media_check', trace_id: 'made-up-trace', result: { suggest: 'pass' } };
  expect(await door.call('callbacks', made, 'wang')).toBe('success');
  expect(await door.call('callbacks', { ...made, trace_id: { $gt: '' } })).toBe('success');
  expect((await door.find('files', { _id: photo }))[0]?.state).toBe('uploaded');
});

test('what is no picture, or another kind than it said, is refused and gone', async () => {
  for (const bytes of [aPng({}), aJpeg({ width: 20_000, height: 20_000 }), Buffer.from('<html>')]) {
    const begun = { type: 'image/jpeg' as const, bytes: bytes.length };
    const { id, upload } = given(await door.as('wang')('photo.begin', begun));
    const { method, headers } = upload;
    await fetch(upload.url, { method, headers, body: new Uint8Array(bytes) });
    expect(refusal(await door.as('wang')('photo.done', { id }))).toBe('NOT_A_PICTURE');
    expect(refusal(await door.as('wang')('photo.done', { id }))).toBe('NOT_UPLOADED');
  }
});

test('forty pictures a day are enough', async () => {
  const begin = () => door.as('he')('photo.begin', { type: 'image/png', bytes: 100 });
  for (let n = 0; n < 40; n += 1) given(await begin());
  expect(refusal(await begin())).toBe('TOO_MANY_PHOTOS');
});
