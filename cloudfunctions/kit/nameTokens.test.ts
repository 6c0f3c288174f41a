import { blindPhone, blindPhones } from './blindIndex';
import { initialsTokens, nameTokens, searchTokens } from './nameTokens';

const HERE = '990001/01/01/';
const THERE = '990001/01/02/';
const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

beforeEach(() => {
  process.env.LINLI_SEAL_KEYS = `new:${key(2)},old:${key(1)}`;
  process.env.LINLI_SEAL_KEY_ID = 'new';
});

const finds = (typed: string, tokens: readonly string[]) => {
  const wanted = searchTokens(typed, HERE);
  return wanted.length > 0 && wanted.every((token) => tokens.includes(token));
};

test('a name is found by any part of it that is two signs long, and by nothing else', () => {
  const tokens = nameTokens('王秀兰', HERE);
  expect(['王秀', '秀兰', '王秀兰', ' 王 秀 兰 '].map((typed) => finds(typed, tokens))).toEqual(
    Array(4).fill(true),
  );
  expect(['王', '兰', '王兰', '秀英', ''].some((typed) => finds(typed, tokens))).toBe(false);
});

test('initials are found by Latin letters, small or large, and are no part of the name itself', () => {
  const tokens = [...nameTokens('王秀兰', HERE), ...initialsTokens('wxl', HERE)];
  expect(['wx', 'xl', 'WXL'].every((typed) => finds(typed, tokens))).toBe(true);
  expect(['wl', 'w', 'wxa'].some((typed) => finds(typed, tokens))).toBe(false);
  expect(nameTokens('wxl', HERE)).not.toEqual(initialsTokens('wxl', HERE));
});

test('the same name leaves nothing in common in two communities, nor under two keys', () => {
  const here = nameTokens('王秀兰', HERE);
  for (const other of [nameTokens('王秀兰', THERE), nameTokens('王秀兰', HERE, 'old')])
    expect(other.some((token) => here.includes(token))).toBe(false);
});

test('a telephone gives one text that leads nowhere, and is still found under the key before', () => {
  expect(blindPhone('13812342046')).toBe(blindPhone('13812342046'));
  expect(blindPhone('13812342046')).not.toContain('2046');
  const indexed = blindPhone('13812342046');
  process.env.LINLI_SEAL_KEYS = `newer:${key(3)},new:${key(2)}`;
  process.env.LINLI_SEAL_KEY_ID = 'newer';
  expect(blindPhone('13812342046')).not.toBe(indexed);
  expect(blindPhones('13812342046')).toContain(indexed);
});
