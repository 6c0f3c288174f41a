import { mistakeInName, mistakeInPhone } from './contact';

test('a telephone may be left out, and is told by how many digits it is wrong', () => {
  expect(mistakeInPhone('')).toBeUndefined();
  expect(mistakeInPhone('138 0000 2046')).toBeUndefined();
  expect(mistakeInPhone('138 0000 20')).toBe('少了 2 位，手机号是 11 位');
  expect(mistakeInPhone('138 0000 20461')).toBe('多了 1 位，手机号是 11 位');
});

test('a fixed line is a telephone too', () => {
  expect(mistakeInPhone('66550123')).toBeUndefined();
  expect(mistakeInPhone('0717-6655012')).toBeUndefined();
  expect(mistakeInPhone('665')).toBe('座机是 7 到 8 位，外地的前面加区号');
});

test('a name must be there and fit', () => {
  expect(mistakeInName('  ')).toBe('请写一下怎么称呼您');
  expect(mistakeInName('王阿姨')).toBeUndefined();
  expect(mistakeInName('长'.repeat(21))).toBe('名字太长了，最多 20 字');
});
