import { officeHours } from '@core/domain/calendar/clocks';
import { moment } from '@core/domain/calendar/time';
import { submittedWish } from '@core/domain/wish/submitted';
import type { Wish } from '@core/domain/wish/wish';
import { noticePdf } from '../../cloudfunctions/jobs/print/noticePdf';
import { bookPieces, isTold, wishBook, wishPoster } from '../../cloudfunctions/jobs/print/wishPoster';
import { pictured } from './pictured';
import { readPdf } from './readPdf';

// A browser draws the card.
jest.setTimeout(120_000);

const address = 'https://linli.example.cn/#/wishes/wish/index?id=0f3a8c55d2e14b7c';
const now = moment('2026-10-18', 9);
const { wish } = submittedWish(
  {
    ...{
      _id: '0f3a8c55d2e14b7c',
      code: '1018-0001',
      place: '990001/01/01/003/06/2/302/',
      residentId: 'wang',
    },
    ...{ wisher: 'grandma', kind: 'goods', title: '一把洗澡椅', worth: 80, photos: [], contact: 'sealed' },
    words: '年纪大了站不稳，打我电话 13812342046。',
    parts: [
      { title: '防滑洗澡椅', count: 1 },
      { title: '扶手', count: 2 },
    ],
  },
  { now, calendar: officeHours, chain: [{ personId: 'limin', role: 'communityStaff' }] },
);
const card: Wish = {
  ...wish,
  state: 'coClaiming',
  verified: { by: { personId: 'limin', role: 'communityStaff' }, how: 'visit', at: now },
  pledges: [{ by: { personId: 'chen', role: 'member' }, takes: [1, 0], at: now }],
};

test('a share card says what is still missing, in large letters, and never whose it is', async () => {
  const { bytes, missing } = await noticePdf(wishPoster(card, { gridName: '第 3 网格', address }));
  const { text, sizes, gaps, code } = readPdf(bytes);
  for (const words of ['一把洗澡椅', '第 3 网格', '奶奶', '扶手 2 份', '不收钱'])
    expect(text).toContain(words);
  for (const words of ['防滑洗澡椅', '13812342046', 'wang', '302']) expect(text).not.toContain(words);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  expect({ gaps, missing, code }).toEqual({ gaps: 0, missing: '', code: address });
});

test('drawn as a picture, its code opens the wish', async () => {
  const { bytes } = await noticePdf(wishPoster(card, { gridName: '第 3 网格', address }));
  expect((await pictured(bytes)).code).toBe(address);
});

test('the year is told of who lets it be told, under the name of the wall', async () => {
  const told: Wish = {
    ...wish,
    ...{ state: 'closed', outcome: 'fulfilled', confirmedAt: now },
    ...{ thanks: { words: '谢谢小陈', at: now }, story: { given: true, at: now } },
  };
  expect([isTold(told), isTold({ ...told, story: { given: false, at: now } }), isTold(card)]).toEqual([
    ...[true, false, false],
  ]);
  const book = wishBook('桂花巷社区', '2026', 41, bookPieces(told, '第 3 网格'));
  const { text, sizes, gaps } = readPdf((await noticePdf(book)).bytes);
  for (const words of ['2026 年心愿册', '实现了 41 个心愿', '10 月 18 日实现', '谢谢小陈'])
    expect(text).toContain(words);
  expect(text).not.toContain('13812342046');
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  expect(gaps).toBe(0);
});
