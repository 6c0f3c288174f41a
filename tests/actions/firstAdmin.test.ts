import { createHash } from 'node:crypto';
import { remove } from '../../cloudfunctions/kit/store';
import { given, openDoor, refusal, type Door } from './door';

const CODES = ['first-code-4f2a81', 'second-code-9b07'] as const;
const hash = (code: string) => createHash('sha256').update(code).digest('hex');

let door: Door;
beforeEach(async () => {
  door = await openDoor();
  process.env.LINLI_FIRST_ADMIN = CODES.map(hash).join(',');
  await remove('grants', { role: 'admin' });
});
afterEach(async () => {
  delete process.env.LINLI_FIRST_ADMIN;
  await door.close();
});

const begin = (who: string, code: string) => door.as(who)('admin.begin', { code });

test('each code makes one administrator, once; then two people can name the next', async () => {
  expect(given(await begin('gao', CODES[0]))).toEqual({ place: '990001/' });
  expect(given(await door.as('gao')('me.get', {})).roles).toMatchObject([
    { role: 'admin', scope: '990001/' },
  ]);
  expect(refusal(await begin('luo', CODES[0]))).toBe('CODE_REFUSED');
  given(await begin('luo', CODES[1]));
  expect(refusal(await begin('he', CODES[1]))).toBe('CODE_REFUSED');
  const entries = given(await door.as('gao')('journal.list', { place: '990001/', kind: 'admin' })).list;
  expect(entries.map(({ by }) => by).sort()).toEqual(['罗静', '高远'].sort());
});

test('a wrong code is refused, and so is the right one after too many wrong ones', async () => {
  for (let n = 0; n < 5; n += 1)
    expect(refusal(await begin('gao', `wrong-code-${n}00`))).toBe('CODE_REFUSED');
  expect(refusal(await begin('gao', CODES[0]))).toBe('TOO_OFTEN');
});

test('without codes nobody becomes an administrator, nor beside those there are', async () => {
  delete process.env.LINLI_FIRST_ADMIN;
  expect(refusal(await begin('gao', CODES[0]))).toBe('CODE_REFUSED');
  process.env.LINLI_FIRST_ADMIN = hash(CODES[0]);
  given(await begin('gao', CODES[0]));
  process.env.LINLI_FIRST_ADMIN = hash(CODES[1]);
  expect(refusal(await begin('luo', CODES[1]))).toBe('CODE_REFUSED');
});

test('an empty deployment is told which county it serves', async () => {
  await remove('regions', { parent: '' });
  expect(refusal(await begin('gao', CODES[0]))).toBe('NO_COUNTY');
  const county = { code: '420583', name: '枝江市' };
  const answer = await door.as('gao')('admin.begin', { code: CODES[0], county });
  expect(given(answer)).toEqual({ place: '420583/' });
});
