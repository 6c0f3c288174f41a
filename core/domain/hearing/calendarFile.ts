import type { Ms } from '../calendar/time';

/** One date as a calendar takes it up. */
export interface CalendarDate {
  id: string;
  title: string;
  startsAt: Ms;
  endsAt: Ms;
  where: string;
  now: Ms;
}
const LONGEST_LINE = 74;

/** 2026-11-23T11:00:00.000Z → 20261123T110000Z */
const stamp = (at: Ms): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

const octets = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Long lines go on in the next, after a space (RFC 5545, 3.1); a character is never cut in two. */
function folded(line: string): string {
  let length = 0;
  return [...line]
    .map((char) => {
      length += octets(char);
      if (length <= LONGEST_LINE) return char;
      length = 1 + octets(char);
      return `\r\n ${char}`;
    })
    .join('');
}

/** A file that calendars of phones and computers read; it rings two hours before. */
export function calendarFile({ id, title, startsAt, endsAt, where, now }: CalendarDate): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//linli//hearings//ZH', 'BEGIN:VEVENT'],
    ...[`UID:${id}@linli`, `DTSTAMP:${stamp(now)}`, `DTSTART:${stamp(startsAt)}`, `DTEND:${stamp(endsAt)}`],
    ...[`SUMMARY:${escaped(title)}`, `LOCATION:${escaped(where)}`],
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, 'TRIGGER:-PT2H', 'END:VALARM'],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ];
  return lines.map(folded).join('\r\n');
}
