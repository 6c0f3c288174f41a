import { keysOf } from '@core/domain/notice/target';
import type { Survey } from '@core/domain/survey/survey';
import { at } from '@core/testing/moments';
import { noticePdf } from '../../cloudfunctions/jobs/print/noticePdf';
import { surveySheet } from '../../cloudfunctions/jobs/print/surveySheet';
import { pictured } from './pictured';
import { readPdf } from './readPdf';

// A browser draws the sheet.
jest.setTimeout(120_000);

const place = '990001/01/01/';
const address = 'https://linli.example.cn/#/notices/survey/index?id=0f3a8c55d2e14b7c9a61';
const around = { placeName: '桂花巷社区', phone: '66550123', address };
const survey: Survey = {
  ...{ _id: 's', version: 2, place, roles: [], within: [], keys: keysOf({ place, roles: [] }) },
  ...{ title: '楼道要不要放椅子', intro: '老人上楼能歇一歇', state: 'open', open: true, by: 'limin' },
  ...{ at: at('2026-11-23 09:00'), until: at('2026-12-01 00:00') },
  questions: [
    { kind: 'single', title: '放不放', options: ['放', '不放'], optional: false },
    { kind: 'text', title: '放在哪里', options: [], optional: true },
  ],
};

test('the sheet of a survey says what is asked until when, in letters of 18 points and more; no glyph is missing', async () => {
  const { bytes, missing } = await noticePdf(surveySheet(survey, around));
  const { text, sizes, gaps } = readPdf(bytes);
  for (const words of [
    '楼道要不要放椅子',
    '答到 2026 年 11 月 30 日',
    '放在哪里',
    '谁答的不会记下',
    '66550123',
  ])
    expect(text).toContain(words);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  expect({ gaps, missing }).toEqual({ gaps: 0, missing: '' });
});

test('drawn as a picture, its code opens the survey', async () => {
  const { bytes } = await noticePdf(surveySheet(survey, around));
  expect((await pictured(bytes)).code).toBe(address);
});

test('without a place where the app is served there is no code, and nothing speaks of one', async () => {
  const { code, text } = readPdf(
    (await noticePdf(surveySheet(survey, { ...around, address: undefined }))).bytes,
  );
  expect(code).toBeUndefined();
  expect(text).not.toContain('扫');
});
