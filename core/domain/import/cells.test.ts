import { moment } from '../calendar/time';
import { codeOf } from '../place/code';
import { day, dayEnd, mobile, oneOf, place, several, time, weekdays, wholeNumber } from './cells';
import { Wrong } from './fault';

const kindOf = (read: unknown) => (read instanceof Wrong ? read.kind : read);

test.each(['2026-03-07', '2026/3/7', '2026.3.7', '2026年3月7日', '２０２６-03-07', '46088'])(
  '%s is the seventh of March',
  (text) => {
    expect(day(text)).toBe('2026-03-07');
    expect(dayEnd(text)).toBe(moment('2026-03-08'));
  },
);

test.each(['2026-02-30', '3月7日', '明天', '20260307'])('%s is no day', (text) => {
  expect(kindOf(day(text))).toBe('badDate');
});

test('telephones are read however they are grouped', () => {
  for (const text of ['13812342046', '138 1234 2046', '138-1234-2046', '+8613812342046', '１３８12342046'])
    expect(mobile(text)).toBe('13812342046');
  expect(kindOf(mobile('1380013'))).toBe('badMobile');
});

test('times are read as people and as spreadsheets write them', () => {
  expect([time('8:30'), time('08：30'), time('0.354166666666667'), time('24:00')]).toEqual([
    510, 510, 510, 1440,
  ]);
  expect(['25:00', '8点半', '8:60'].map((text) => kindOf(time(text)))).toEqual(Array(3).fill('badTime'));
});

test('days of the week are read in many ways', () => {
  for (const text of ['一二三四五', '周一至周五', '1-5', '星期一、二、三、四、五', '12345'])
    expect(weekdays(text)).toEqual([1, 2, 3, 4, 5]);
  expect(weekdays('每天')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weekdays('周六、周日')).toEqual([6, 7]);
  expect(kindOf(weekdays('周八'))).toBe('badWeekday');
});

test('a place that is there already is named with its check sign', () => {
  expect(place(codeOf('420583/01/'))).toBe('420583/01/');
  expect(kindOf(place('420583-01'))).toBe('noCheck');
});

test('lists take any separator, and fail with their first wrong entry', () => {
  expect(several(wholeNumber(1, 9))('1、2,3；4 5')).toEqual([1, 2, 3, 4, 5]);
  expect(several(wholeNumber(1, 9))('1、x')).toEqual(new Wrong('badNumber', '1—9'));
});

test('a choice that is none says what there is', () => {
  expect(oneOf({ yes: ['是', '对'], no: ['否'] })('不')).toEqual(new Wrong('badChoice', '是、否'));
});
