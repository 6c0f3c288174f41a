import type { Output } from '@core/contract';
import { inChina, moment } from '@core/domain/calendar/time';
import type { ListCategory, ProjectState, UnitKind } from '@core/domain/unit/lists';

export const categoryWords: Readonly<Record<ListCategory, string>> = {
  space: '场地',
  skill: '本领',
  goods: '物品',
  hands: '人手',
  activity: '活动',
};

export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  government: '机关',
  institution: '事业单位',
  company: '企业',
  school: '学校',
  hospital: '医院',
  group: '社会组织',
};

export const projectWords: Readonly<Record<ProjectState, string>> = {
  proposed: '等单位答应',
  agreed: '单位答应了',
  running: '正在做',
  done: '做完了',
  stopped: '停了',
};

/** 11 月 28 日, with the year where it is another than that of `beside`. */
export function shortDay(day: string, beside = day): string {
  const at = inChina(moment(day));
  const year = day.slice(0, 4) === beside.slice(0, 4) ? '' : `${at.year()} 年 `;
  return `${year}${at.month() + 1} 月 ${at.date()} 日`;
}

/** 场地 · 周末 · 11 月 1 日 – 12 月 31 日. */
export function lineFacts(
  line: Pick<Output<'need.list'>['list'][number], 'category' | 'quantity' | 'from' | 'until'>,
): string {
  const days = `${shortDay(line.from)} – ${shortDay(line.until, line.from)}`;
  return [categoryWords[line.category], line.quantity, days].filter(Boolean).join(' · ');
}
