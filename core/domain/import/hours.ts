import { contains, levelOf, type RegionPath } from '../place/region';
import type { HoursFault, OpeningHours } from '../settings/hours';
import { codeOf } from '../place/code';
import { day, oneOf, place, several, time, weekdays } from './cells';
import { faultOf, may, must, type ValuesOf } from './column';
import { Wrong, type Fault, type FaultKind } from './fault';
import { onceOnly, type Checked, type Importing, type Row, type Sheet } from './sheet';

const keepsWords = { yes: ['是', '休息'], no: ['否', '照常'] } as const;

const columns = {
  community: must('社区编码', place, '420583-01-03.V', '社区代码'),
  from: must('开门', time, '8:30', '上班时间'),
  until: must('关门', time, '18:00', '下班时间'),
  weekdays: must('星期', weekdays, '一二三四五', '上班星期'),
  keepsHolidays: may('节假日休息', oneOf(keepsWords), '是', '法定节假日'),
  closed: may('休息日', several(day), '2026-10-01、2026-10-02', '放假'),
  opened: may('补班日', several(day), '2026-10-10', '调休上班', '加班日'),
};
type Values = ValuesOf<typeof columns>;

/** When a community is open, as a table has it. */
export interface HoursRecord {
  community: RegionPath;
  hours: OpeningHours;
}

/** Opening hours, one community a line. */
export const hours: Sheet<typeof columns, HoursRecord> = {
  columns,
  check(rows, importing) {
    const twice = onceOnly();
    const faults: Fault[] = [];
    const checked: Checked<HoursRecord>[] = [];
    for (const row of rows) {
      const { line, values } = row;
      const wrong = wrongIn(row, importing);
      if (twice(values.community))
        wrong.push(faultOf(line, columns.community.title, new Wrong('doubledHours')));
      faults.push(...wrong);
      const record = { community: values.community, hours: hoursOf(values) };
      const needs = [
        { path: values.community, column: columns.community.title, kind: 'unknownPlace' } as const,
      ];
      if (wrong.length === 0) checked.push({ line, record, needs });
    }
    return { checked, faults };
  },
  write: ({ community, hours: { from, until, weekdays: days, keepsHolidays, closed, opened } }) => ({
    community: codeOf(community),
    ...{ from: clockText(from), until: clockText(until), weekdays: days.join('') },
    keepsHolidays: keepsWords[keepsHolidays ? 'yes' : 'no'][0],
    ...{ closed: closed.join('、'), opened: opened.join('、') },
  }),
};

function wrongIn({ line, values }: Row<typeof columns>, importing: Importing): Fault[] {
  const wrong = (column: keyof typeof columns, kind: FaultKind) =>
    faultOf(line, columns[column].title, new Wrong(kind));
  const { community, from, until, closed = [], opened = [] } = values;
  if (levelOf(community) !== 'community') return [wrong('community', 'wrongLevel')];
  if (!contains(importing.place, community)) return [wrong('community', 'outside')];
  return [
    ...(until <= from ? [wrong('until', 'hoursReversed')] : []),
    ...(opened.some((one) => closed.includes(one)) ? [wrong('opened', 'closedAndOpened')] : []),
  ];
}

type Clock = OpeningHours['from'];
const clockText = ({ hour, minute }: Clock): string => `${hour}:${String(minute).padStart(2, '0')}`;
const clock = (minutes: number) => ({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

function hoursOf({
  from,
  until,
  weekdays: days,
  keepsHolidays,
  closed = [],
  opened = [],
}: Values): OpeningHours {
  const week = { from: clock(from), until: clock(until), weekdays: days };
  return { ...week, closed, opened, keepsHolidays: keepsHolidays === 'yes' };
}

/** In which column something is wrong that shows only beside the public holidays. */
export const hoursFaultAt: Readonly<Record<HoursFault, { column: string; kind: FaultKind }>> = {
  shortDay: { column: columns.until.title, kind: 'shortDay' },
  noWeekday: { column: columns.weekdays.title, kind: 'badWeekday' },
  tooManyDays: { column: columns.closed.title, kind: 'tooManyDays' },
  closedAndOpened: { column: columns.opened.title, kind: 'closedAndOpened' },
  longClosed: { column: columns.closed.title, kind: 'longClosed' },
};
