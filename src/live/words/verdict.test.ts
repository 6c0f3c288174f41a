import { MINUTE, moment } from '@core/domain/calendar/time';
import { verdictWords } from './verdict';

const at = moment('2026-11-20', 19, 42);
const block = { at, kind: 'block' as const, label: 'Porn' };

test('a picture that was cut off says when, why, and how it goes on', () => {
  expect(verdictWords({ verdict: block, picture: false, state: 'interrupted' }, at)).toEqual({
    title: '平台断开了画面',
    line: '19:42 平台认为画面里有色情内容。换好画面，过一分钟就能再传；三分钟没传上来，直播自己结束。',
  });
  // What is not on air yet does not end by itself.
  expect(verdictWords({ verdict: block, picture: false, state: 'rehearsing' }, at)?.line).toBe(
    '19:42 平台认为画面里有色情内容。换好画面，过一分钟就能再传。',
  );
});

test('one that could not be cut off asks for it', () => {
  expect(verdictWords({ verdict: { ...block, label: 'NoWord' }, picture: true, state: 'live' }, at)).toEqual({
    title: '请马上断开画面',
    line: '19:42 平台认为画面里有不能播的内容，还没断开。断开后换好再传。',
  });
});

test('a doubt is a warning for a while', () => {
  const verdict = { at, kind: 'review' as const, label: 'Ad' };
  expect(verdictWords({ verdict, picture: true, state: 'live' }, at + 11 * MINUTE)).toEqual({
    title: '请看一眼画面',
    line: '19:42 平台提醒：可能有广告或二维码。没有就不用管。',
  });
  expect(verdictWords({ verdict, picture: true, state: 'live' }, at + 11 * MINUTE + 1)).toBeUndefined();
  expect(verdictWords({ picture: true, state: 'live' }, at)).toBeUndefined();
});
