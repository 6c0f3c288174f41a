import { maskedName, maskedPhone, withoutNumbers } from './mask';

test('a name keeps its family name, a number its ends', () => {
  expect(maskedName('王秀兰')).toBe('王**');
  expect(maskedPhone('13812342046')).toBe('138****2046');
  expect(maskedPhone('66550123')).toBe('****0123');
});

test.each([
  ['打我电话 13812342046。', '打我电话 ****。'],
  ['138-1234-2046 或 6655 0123', '**** 或 ****'],
  ['鸡蛋 10 个，18:30 前，302', '鸡蛋 10 个，18:30 前，302'],
])('%s → %s', (text, masked) => expect(withoutNumbers(text)).toBe(masked));
