import { drafted, type Notice } from '@core/domain/notice/notice';
import { published } from '@core/domain/notice/steps';
import { PNG } from 'pngjs';
import { keysOf } from '@core/domain/notice/target';
import { at } from '@core/testing/moments';
import { noticePdf } from '../../cloudfunctions/jobs/print/noticePdf';
import { noticeSheet } from '../../cloudfunctions/jobs/print/noticeSheet';
import { pictured } from './pictured';
import { readPdf } from './readPdf';

// A browser draws the sheet.
jest.setTimeout(120_000);

const now = at('2026-11-23 09:00');
const place = '990001/01/01/';
const address = 'https://linli.example.cn/#/notices/notice/index?id=0f3a8c55d2e14b7c9a61';
const around = { placeName: '桂花巷社区', phone: '66550123', address, pictures: new Map<string, Buffer>() };

function aNotice(blocks: Notice['blocks'], kind: Notice['class'] = 'publicNotice'): Notice {
  const where = { place, roles: [], within: [], keys: keysOf({ place, roles: [] }) };
  const draft = drafted({
    ...{ _id: 'n', class: kind, by: 'limin', at: now, days: 7, attachments: [] },
    ...{ title: '6 栋加装电梯公示', blocks, ...where },
  });
  const reach = { households: 72, people: 30, offices: 0 };
  return published(draft, 'publish', { now, by: 'limin', reach });
}
const blocks: Notice['blocks'] = [
  { kind: 'heading', text: '怎么装' },
  { kind: 'paragraph', text: '井道在北面，只在白天施工。' },
  { kind: 'list', items: ['一层到三层不出钱', '四层以上按楼层分'] },
];
const sheetOf = (notice: Notice, more: Partial<typeof around> = {}) =>
  noticePdf(noticeSheet(notice, { ...around, ...more }));

test('a 明白纸 says all of it in letters of 18 points and more, and no glyph is missing', async () => {
  const { bytes, missing } = await sheetOf(aNotice(blocks));
  const { text, sizes, gaps } = readPdf(bytes);
  for (const words of [
    '6 栋加装电梯公示',
    '怎么装',
    '只在白天施工',
    '四层以上按楼层分',
    '66550123',
    '公示到 2026 年 11 月 30 日',
  ])
    expect(text).toContain(words);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  expect({ gaps, missing }).toEqual({ gaps: 0, missing: '' });
});

test('drawn as a picture, its code opens the notice', async () => {
  const { bytes } = await sheetOf(aNotice(blocks));
  expect((await pictured(bytes)).code).toBe(address);
});

test('a long one goes on to a second sheet, and its code and the telephone stand there', async () => {
  const long = Array.from({ length: 8 }, (_, n) => ({
    kind: 'paragraph' as const,
    text: `第 ${n + 1} 点。${'请把楼道里的旧柜子搬到小区门口的收集点。'.repeat(8)}`,
  }));
  const { bytes } = await sheetOf(aNotice(long, 'announcement'));
  const { text, code, gaps } = readPdf(bytes);
  expect(text).toContain('第 8 点');
  expect(text).toContain('66550123');
  expect({ code, gaps }).toEqual({ code: address, gaps: 0 });
});

test('a picture that may be shown is printed, one that may not be is left out', async () => {
  const withPicture = aNotice([...blocks, { kind: 'picture', photo: 'p', alt: '井道' }]);
  const bare = (await sheetOf(withPicture)).bytes;
  const full = (
    await sheetOf(withPicture, {
      pictures: new Map([['p', PNG.sync.write(new PNG({ width: 8, height: 8 }))]]),
    })
  ).bytes;
  expect(bare.includes('/Subtype /Image')).toBe(false);
  expect(full.includes('/Subtype /Image')).toBe(true);
});

test('without a place where the app is served there is no code, and nothing speaks of one', async () => {
  const sheet = noticeSheet(aNotice(blocks), { ...around, address: undefined });
  const { code, text } = readPdf((await noticePdf(sheet)).bytes);
  expect(code).toBeUndefined();
  expect(text).not.toContain('扫');
});
