import { anOrder } from '@core/testing/builders';
import { sheetPdf } from '../../cloudfunctions/jobs/print/sheetPdf';
import { slipSheet } from '../../cloudfunctions/jobs/print/slipSheet';
import { readPdf } from './readPdf';

const address = 'https://linli.example.cn/#/resident/order/index?id=0f3a8c55d2e14b7c9a61';
const contact = { name: '王秀兰', phone: '13800002046', address: '6 栋 2 单元 302', note: '耳朵背' };
const order = {
  ...anOrder({ state: 'open' }),
  slip: { number: 'P1123-0001', unit: '桂花苑物业', at: 0 },
  words: '厨房水管漏水，柜子下面都湿了，请带扳手来看看。',
};
const sheet = slipSheet(order, { accountable: '李敏', contact, address });

test('a slip says what to do, where and who answers, in letters that an old person reads', async () => {
  const { bytes, missing } = await sheetPdf(sheet);
  const { text, sizes, gaps } = readPdf(bytes);
  for (const words of [
    '派件单',
    'P1123-0001',
    '桂花苑物业',
    order.words,
    contact.address,
    '13800002046',
    '李敏',
    '签字',
  ])
    expect(text).toContain(words);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  expect({ gaps, missing }).toEqual({ gaps: 0, missing: '' });
  expect(bytes.length).toBeLessThan(60_000);
});

test('the code on it opens the page of the order', async () => {
  expect(readPdf((await sheetPdf(sheet)).bytes).code).toBe(address);
});

test('without a place where the app is served there is no code, and nothing speaks of one', async () => {
  const { code, text } = readPdf((await sheetPdf(slipSheet(order, { accountable: '李敏', contact }))).bytes);
  expect(code).toBeUndefined();
  expect(text).not.toContain('扫');
});

test('a character the font does not have is named, and printed as a mark that nobody takes for a gap', async () => {
  const rare = slipSheet(order, { accountable: '李敏', contact: { ...contact, name: '王𠮷𠮷' }, address });
  const { bytes, missing } = await sheetPdf(rare);
  expect(missing).toBe('𠮷');
  const { text, gaps } = readPdf(bytes);
  expect(text).toContain('王〓〓');
  expect(gaps).toBe(0);
});

test('who may not know the door gets a slip without it', async () => {
  const { text } = readPdf((await sheetPdf(slipSheet(order, { accountable: '李敏', address }))).bytes);
  expect(text).not.toContain('302');
  expect(text).not.toContain('王秀兰');
  expect(text).toContain('答应以后在手机上看得到');
});

test('long words go on to a second sheet and are there to the end', async () => {
  const words = `${'请把楼道里的旧柜子搬到小区门口的收集点。'.repeat(24)}谢谢。`;
  const { bytes } = await sheetPdf(slipSheet({ ...order, words }, { accountable: '李敏', contact, address }));
  const { text, code } = readPdf(bytes);
  expect(text).toContain('谢谢。');
  expect(text).toContain('签字');
  expect(code).toBe(address);
});
