import { at } from '../../testing/moments';
import { calendarFile } from './calendarFile';

const date = {
  id: 'h1',
  title: '书记和您拉拉呱；充电棚, 放哪',
  startsAt: at('2026-11-23 19:00'),
  endsAt: at('2026-11-23 20:30'),
  where: '社区一楼会客室, 有坡道',
  now: at('2026-11-20 17:00'),
};

test('a date is written as calendars read it: in UTC, with what has a meaning there escaped, and rings before', () => {
  const file = calendarFile(date);
  expect(file).toContain('DTSTART:20261123T110000Z\r\nDTEND:20261123T123000Z\r\n');
  expect(file).toContain('LOCATION:社区一楼会客室\\, 有坡道\r\n');
  expect(file).toContain('TRIGGER:-PT2H');
  expect(file.startsWith('BEGIN:VCALENDAR\r\n') && file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('no line is longer than a calendar reads, and no character is cut in two', () => {
  const title = '议'.repeat(200);
  const file = calendarFile({ ...date, title });
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replace(/\r\n /g, '')).toContain(`SUMMARY:${title}\r\n`);
});
