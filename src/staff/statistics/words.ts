import type { Output } from '@core/contract';
import { definitions } from '@core/domain/statistics/definitions';
import { moved, startOf, type Period, type PeriodKind } from '@core/domain/statistics/period';
import { dayOf, inChina, moment, type Ms } from '@core/domain/calendar/time';

type Got = Output<'statistics.get'>;
export type Group = Got['normal'];
export type Figure = Group['figures'][number];
export type Brief = Got['series'][number]['normal'];

export const kinds: readonly { value: PeriodKind; label: string }[] = [
  { value: 'day', label: '按日' },
  { value: 'week', label: '按周' },
  { value: 'month', label: '按月' },
];

const dayWords = (day: string): string => inChina(moment(day)).format('M 月 D 日');

/** 2026 年 11 月, 11 月 16 日到 22 日, 11 月 20 日. */
export function periodWords({ kind, start }: Period): string {
  if (kind === 'month') return inChina(moment(start)).format('YYYY 年 M 月');
  if (kind === 'day') return dayWords(start);
  const last = inChina(moment(moved({ kind: 'day', start }, 6).start));
  const sameMonth = start.slice(0, 7) === last.format('YYYY-MM');
  return `${dayWords(start)}到 ${last.format(sameMonth ? 'D 日' : 'M 月 D 日')}`;
}

/** The same in a narrow column: 11 月, 11/16. */
export const shortWords = ({ kind, start }: Period): string =>
  inChina(moment(start)).format(kind === 'month' ? 'M 月' : 'M/D');

/** What the period before and after are called. */
export const stepWords: Record<PeriodKind, { before: string; after: string }> = {
  day: { before: '前一天', after: '后一天' },
  week: { before: '上一周', after: '下一周' },
  month: { before: '上个月', after: '下个月' },
};

/** The period that runs, in which a page begins. */
export const runningPeriod = (kind: PeriodKind, now: Ms): Period => ({
  kind,
  start: startOf(kind, dayOf(now)),
});

/** 93%, 15 分钟内, 3.5 人次; where they are too few the two numbers alone. */
export function resultWords({ name, part, of, value }: Figure): string {
  if (of === 0) return '还没有';
  if (value === undefined) return `${part} / ${of}`;
  const { unit } = definitions[name];
  if (unit === 'percent') return `${value}%`;
  return unit === 'each' ? `${value} 人次` : minutesWords(value);
}

function minutesWords(minutes: number): string {
  if (minutes < 60) return `${minutes} 分钟内`;
  const hours = minutes / 60;
  return hours < 48
    ? `${hours % 1 === 0 ? hours : hours.toFixed(1)} 小时内`
    : `${Math.round(hours / 24)} 天内`;
}

/** 30 单里 28 单, and that they are too few for a share. */
export function basisWords({ name, part, of, value }: Figure): string {
  const { unit } = definitions[name];
  const few = value === undefined && of > 0 ? '，少于 5，不算比例' : '';
  if (unit === 'each') return `接了 ${of} 单，问了 ${part} 人次${few}`;
  const many = name === 'escalations' ? '次' : '单';
  return of === 0 ? `没有可算的${many}` : `${of} ${many}里 ${part} ${many}${few}`;
}

/** 32 单 · 按时回应 93% · 办成 90% · 居民满意 85% */
export function briefWords({ placed, figures }: Brief): string {
  if (placed === 0) return '没有点单';
  const told = figures.filter(({ of }) => of > 0);
  return [`${placed} 单`, ...told.map((one) => `${definitions[one.name].name} ${resultWords(one)}`)].join(
    ' · ',
  );
}

/** What an order can have come to, in the order in which it is told. */
const counted: readonly [keyof Group['counts'], string][] = [
  ['live', '还在办'],
  ['solved', '办成了'],
  ['partly', '办了一部分'],
  ['explained', '说明了原因'],
  ['rejected', '退回'],
  ['unreachable', '没联系上'],
  ['notOurs', '不归我们'],
  ['withdrawn', '撤回'],
  ['duplicate', '重复'],
];

/** 还在办 3，办成了 20, …: they sum to all that was placed. */
export function standingWords({ counts }: Group): string {
  const told = counted.flatMap(([name, word]) => (counts[name] > 0 ? [`${word} ${counts[name]}`] : []));
  return told.join(' · ');
}
