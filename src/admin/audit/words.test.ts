import { moment } from '@core/domain/calendar/time';
import { entryLine, entryTitle, type Entry } from './words';

const entry: Entry = {
  id: 'j1',
  at: moment('2026-11-20'),
  by: '周建华',
  action: 'grant.give',
  place: '990001/01/01/003/',
  placeName: '第 3 网格',
  about: '何秀英',
  detail: { role: 'gridWorker', until: moment('2027-11-20') },
};

test('an entry says who did what, to whom, where and until when', () => {
  expect(entryTitle(entry)).toBe('周建华 给了身份');
  expect(entryLine(entry)).toBe('何秀英 · 网格员 · 第 3 网格 · 到 2027 年 11 月 20 日');
});

test('what is known by no sentence, and who has left, are still told', () => {
  expect(entryTitle({ ...entry, by: '', action: 'something.new' })).toBe('已注销的人 做了一次改动');
  expect(entryLine({ ...entry, about: '周建华', detail: { rows: 12, version: 3 } })).toBe(
    '本人 · 第 3 网格 · 12 行 · 第 3 版',
  );
});

test('what nobody did stands there without a name', () => {
  expect(entryTitle({ ...entry, by: '', action: 'mode.lapse' })).toBe('急时战时到点自动结束');
  expect(entryTitle({ ...entry, by: '', action: 'show.blocked' })).toBe('直播平台断开了画面');
});
