import type { Action, Input } from '@core/contract';
import { change } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from '../actions/door';
import { chair } from '../actions/wish';
import { today } from '../actions/orders';
import { measured } from '../support/figures';
import { aJpeg } from '../support/pictures';
import { questionsFor, reads } from './questions';
import { worldOf, type World } from './world';

jest.setTimeout(900_000);

/** What WeChat refuses, and a word by which it is found wherever it gets to. */
const REJECTED = '违规测试，记号赑屃';
const MARK = '赑屃';
/** Turns of questions: every one asks with other ids. */
const TURNS = process.env.FULL === '1' ? 8 : 1;

let door: Door;
let world: World;
let asked = 0;

beforeAll(async () => {
  door = await openDoor();
  world = await worldOf(door, 1, { end: 'claimed', proxied: false, approved: true });
});
afterAll(async () => {
  measured('questions about what is hidden', asked);
  await door.close();
});

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A picture that WeChat will refuse, sent by somebody. */
async function sent(who: string, use?: 'wish'): Promise<string> {
  const bytes = aJpeg({ points: '违规测试' });
  const begun = { type: 'image/jpeg' as const, bytes: bytes.length, use };
  const { id, upload } = given(await door.as(who)('photo.begin', begun));
  const { method, headers } = upload;
  await fetch(upload.url, { method, headers, body: new Uint8Array(bytes) });
  given(await door.as(who)('photo.done', { id }));
  return id;
}

/** Everybody who is not the one who sent it. */
const all = ['limin', 'zhao', 'he', 'zheng', 'zhou', 'shen', 'denghong', 'huangying', 'never-seen'];
const others = process.env.FULL === '1' ? all : all.slice(0, 4);

interface About {
  order: World['order'];
  wish: string;
}

/** What is asked first: the very things in which it lies, wherever they are shown. */
const pointed = ({ order: { id }, wish }: About): { action: Action; input: object }[] => [
  { action: 'order.get', input: { id } },
  { action: 'talk.list', input: { id } },
  { action: 'wish.get', input: { id: wish } },
  { action: 'wish.desk', input: {} },
  ...(['waiting', 'running', 'done'] as const).map((shelf) => ({
    action: 'wish.wall' as const,
    input: { shelf },
  })),
  ...(['said', 'placed', 'taken'] as const).map((which) => ({
    action: 'wish.mine' as const,
    input: { which },
  })),
];

/** Everything each of them is answered, to every read there is. */
async function answered(ids: readonly string[], about: About, everything = true): Promise<string[]> {
  const found: string[] = [];
  const turns = Array.from({ length: everything ? TURNS : 0 }, (_, turn) => turn);
  const asking = [
    ...pointed(about),
    ...turns.flatMap((turn) =>
      reads.flatMap((action) =>
        questionsFor(action, { ...world, ...about }, turn).map((input) => ({ action, input })),
      ),
    ),
  ];
  for (const who of others)
    for (const { action, input } of asking) {
      asked += 1;
      const answer = JSON.stringify(await door.send(who, { action, input }));
      const shown = [...ids, MARK].filter((secret) => answer.includes(secret));
      found.push(...shown.map((secret) => `${secret} to ${who} by ${action} ${JSON.stringify(input)}`));
    }
  return found;
}

test('a hidden picture reaches nobody else, in an order, a result or a wish, by any reading action', async () => {
  const look = { itemId: 'lookin', words: '请来看看我', wanted: { day: today, slot: 'evening' as const } };
  // Each is used at once: WeChat answers within moments.
  const ofOrder = await sent('wang');
  const placed = given(await door.as('wang')('order.place', { ...look, photos: [ofOrder] })).order;
  const claimed = given(
    await door.as('chen')('order.claim', { id: placed.id, version: placed.version }),
  ).order;
  const start = { id: placed.id, version: claimed.version };
  const begun = given(await door.as('chen')('order.start', start)).order;
  const ofResult = await sent('chen');
  const done = { id: placed.id, version: begun.version, words: '看过了', photos: [ofResult] };
  given(await door.as('chen')('order.resolve', done));

  const ofWish = await sent('wang', 'wish');
  const submitted = given(await door.as('wang')('wish.submit', { ...chair, photos: [ofWish] })).wish;
  const { id } = submitted;
  const seen = (wish: { version: number }) => ({ id, version: wish.version });
  const verified = given(await door.as('limin')('wish.verify', { ...seen(submitted), how: 'visit' })).wish;
  given(await door.as('limin')('wish.publish', seen(verified)));
  const taken = given(await door.as('chen')('wish.claim', { id })).wish;
  const spoken = given(await door.as('chen')('wish.contact', seen(taken))).wish;
  const ofDelivery = await sent('chen', 'wish');
  const brought = { ...seen(spoken), words: '送到了', photos: [ofDelivery] };
  const delivered = given(await door.as('chen')('wish.deliver', brought)).wish;
  const confirmed = given(await door.as('wang')('wish.confirm', seen(delivered))).wish;
  given(await door.as('wang')('wish.thank', { ...seen(confirmed), words: '谢谢', story: true }));

  const photos = [ofOrder, ofResult, ofWish, ofDelivery];
  const files = async () => (await door.find('files', { _id: { $in: photos } })).map(({ state }) => state);
  // Before WeChat has answered, and after it has refused them.
  const about = { order: { ...world.order, id: placed.id }, wish: id };
  expect(await answered(photos, about, false)).toEqual([]);
  await wait(2_500);
  expect(await files()).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
  expect(await answered(photos, about)).toEqual([]);

  // The same question finds what is not hidden: the search is not blind.
  await change('files', { _id: ofWish }, { state: 'checked' });
  const open = await answered([ofWish], about, false);
  expect(open.some((line) => line.includes('wish.get'))).toBe(true);
  expect(open.some((line) => line.includes('wish.wall'))).toBe(true);
  await change('files', { _id: ofWish }, { state: 'hidden' });
});

test('a text that WeChat refuses is in no order, no talk and no wish, and nobody reads it', async () => {
  const { order, wish, resident } = world;
  const version = async (who: string) =>
    given(await door.as(who)('order.get', { id: order.id })).order.version;
  const refusedBy = async <A extends Action>(who: string, action: A, input: Input<A>) =>
    expect([action, refusal(await door.as(who)(action, input))]).toEqual([action, 'TEXT_REFUSED']);
  const owner = resident.openid;
  const wanted = { day: today, slot: 'evening' as const };
  await refusedBy('wang', 'order.place', { itemId: 'lookin', words: REJECTED, wanted });
  await refusedBy('wang', 'order.place', { itemId: 'lookin', words: '看看我', note: REJECTED, wanted });
  await refusedBy(owner, 'talk.send', { id: order.id, said: { kind: 'text', words: REJECTED } });
  await refusedBy('limin', 'order.escalate', {
    id: order.id,
    version: await version('limin'),
    words: REJECTED,
  });
  await refusedBy('he', 'wish.submit', { ...chair, words: REJECTED });
  await refusedBy('he', 'wish.submit', { ...chair, title: '违规测试赑屃' });
  await refusedBy('he', 'wish.submit', { ...chair, parts: [{ title: '违规测试赑屃', count: 1 }] });
  const seen = given(await door.as('zhao')('wish.get', { id: wish })).wish;
  const taken = given(await door.as('zhao')('wish.claim', { id: seen.id })).wish;
  await refusedBy('zhao', 'wish.release', { id: wish, version: taken.version, words: REJECTED });
  expect(await answered([], { order, wish })).toEqual([]);
  const kept = JSON.stringify([await door.all('orders'), await door.all('wishes'), await door.all('talks')]);
  expect(kept.includes(MARK)).toBe(false);
});
