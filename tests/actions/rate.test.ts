import { lamp } from './orders';
import { given, openDoor, refusal, type Door } from './door';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const prefer = (who: string) => door.as(who)('me.prefer', { elder: false });

test('who sends one act hundreds of times in ten minutes is asked to wait; others are not, nor are his other acts', async () => {
  for (let sent = 0; sent < 300; sent += 1) given(await prefer('zhang'));
  expect(refusal(await prefer('zhang'))).toBe('TOO_OFTEN');
  given(await door.as('zhang')('inbox.read', { upTo: Date.now() }));
  given(await prefer('he'));
  jest.setSystemTime(Date.now() + 10 * 60_000);
  given(await prefer('zhang'));
});

test('many acts at the same moment are all counted', async () => {
  for (let sent = 0; sent < 99; sent += 1) await door.as('tian')('order.place', { ...lamp, itemId: 'gone' });
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => door.as('tian')('order.place', { ...lamp, itemId: 'gone' })),
  );
  const codes = answers.map((answer) => refusal(answer)).sort();
  expect(codes).toEqual(['ITEM_GONE', 'TOO_OFTEN', 'TOO_OFTEN', 'TOO_OFTEN', 'TOO_OFTEN']);
});

test('the first ones of a window are all counted, too, when they are sent at the same moment', async () => {
  const guess = () => door.as('feng')('family.join', { code: '000000' });
  for (let windows = 0; windows < 2; windows += 1) {
    const codes = (await Promise.all(Array.from({ length: 14 }, guess))).map((answer) => refusal(answer));
    expect(codes.filter((code) => code === 'TOO_OFTEN')).toHaveLength(4);
    jest.setSystemTime(Date.now() + 61 * 60_000);
  }
});

test('an ordinary read writes nothing, and a person has one document of this', async () => {
  given(await door.as('ding')('order.mine', { which: 'live' }));
  expect(await door.find('rates', { _id: 'ding' })).toEqual([]);
  given(await prefer('wang'));
  given(await door.as('wang')('inbox.read', { upTo: Date.now() }));
  const [row] = await door.find('rates', { _id: 'wang' });
  expect(Object.keys(row?.spent ?? {})).toEqual(['me_prefer', 'inbox_read']);
});

test('somebody nobody knows yet is counted too, without his openid', async () => {
  given(await door.as('newcomer')('me.consent', { version: 1, name: '新邻居' }));
  const rates = JSON.stringify(await door.find('rates', {}));
  expect(rates).toContain('me_consent');
  expect(rates).not.toContain('newcomer');
});
