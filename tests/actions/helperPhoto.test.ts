import { aJpeg } from '../support/pictures';
import { given, openDoor, refusal, type Door } from './door';
import { claimed } from './orders';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function taken(who: string, points: string): Promise<string> {
  const bytes = aJpeg({ points });
  const begun = { type: 'image/jpeg' as const, bytes: bytes.length };
  const { id, upload } = given(await door.as(who)('photo.begin', begun));
  const { url, method, headers } = upload;
  await fetch(url, { method, headers, body: new Uint8Array(bytes) });
  given(await door.as(who)('photo.done', { id }));
  return id;
}

test('who comes shows his picture, once it has been looked at, to the household and the desk, until he takes it back', async () => {
  const { id } = await claimed(door);
  const shown = async (who: string) => given(await door.as(who)('order.get', { id })).order.helper?.photo?.id;
  const file = await taken('chen', 'a face');
  expect(refusal(await door.as('chen')('helper.photo', { file: 'nothing' }))).toBe('NOT_UPLOADED');
  expect(refusal(await door.as('wang')('helper.photo', { file }))).toBe('NOT_ALLOWED');
  const key = 'the-same-key-twice';
  for (let n = 0; n < 2; n += 1)
    expect(given(await door.as('chen')('helper.photo', { file }, key)).photo).toMatchObject({ id: file });
  expect([await shown('wang'), await shown('limin')]).toEqual([undefined, undefined]);
  await wait(2500);
  expect([await shown('wang'), await shown('limin')]).toEqual([file, file]);
  expect(given(await door.as('chen')('helper.face', {})).photo).toMatchObject({ id: file, checked: true });
  expect(given(await door.as('chen')('helper.photo', {})).photo).toBeUndefined();
  expect(await shown('wang')).toBeUndefined();
  expect((await door.find('files', { _id: file }))[0]?.state).toBe('hidden');
});

test('a picture that is not let through is shown to nobody', async () => {
  const bad = await taken('chen', '违规测试');
  given(await door.as('chen')('helper.photo', { file: bad }));
  await wait(2500);
  expect(given(await door.as('chen')('helper.face', {})).photo).toBeUndefined();
  expect(door.unindexed).toEqual([]);
});
