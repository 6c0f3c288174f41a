import { inLink, orderPage, written } from './routes';

test('a code on paper gives WeChat its whole address: the order is found in it', () => {
  const address = `https://linli.example.cn/#${orderPage('a b')}`;
  expect(inLink(written(encodeURIComponent(address)), 'id')).toBe('a b');
  expect(inLink('', 'id')).toBe('');
  expect(inLink(address, 'sheet')).toBe('');
});
