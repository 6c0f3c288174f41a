import type { WorkingCalendar } from '../calendar/clocks';
import { contains, levelOf, type RegionPath } from '../place/region';
import { day, place, several, time, weekdays } from './cells';
import { faultOf, may, must, type ValuesOf } from './column';
import { Wrong, type Fault, type FaultKind } from './fault';
import { onceOnly, type Checked, type Importing, type Row, type Sheet } from './sheet';

const columns = {
  community: must('社区编码', place, '420583-01-03.V', '社区代码'),
  from: must('开门', time, '8:30', '上班时间'),
  until: must('关门', time, '18:00', '下班时间'),
  weekdays: must('星期', weekdays, '一二三四五', '上班星期'),
  closed: may('休息日', several(day), '2026-10-01、2026-10-02', '放假'),
  opened: may('补班日', several(day), '2026-10-10', '调休上班', '加班日'),
};
type Values = ValuesOf<typeof columns>;

/** When a community is open, as a table has it. */
export interface HoursRecord {
  community: RegionPath;
  calendar: WorkingCalendar;
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
      const record = { community: values.community, calendar: calendarOf(values) };
      const needs = [
        { path: values.community, column: columns.community.title, kind: 'unknownPlace' } as const,
      ];
      if (wrong.length === 0) checked.push({ line, record, needs });
    }
    return { checked, faults };
  },
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

const clock = (minutes: number) => ({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

function calendarOf({ from, until, weekdays: days, closed = [], opened = [] }: Values): WorkingCalendar {
  return { from: clock(from), until: clock(until), weekdays: days, closed, opened };
}
