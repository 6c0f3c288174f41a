import type { Output } from '@core/contract';
import { labelOf } from '@core/domain/place/labels';
import type { Level, Office } from '@core/domain/place/region';

export type Row = Output<'place.list'>['list'][number];
export type Card = Output<'place.get'>['place'];
export type Labels = Output<'place.get'>['labels'];

export const officeWords: Readonly<Record<Office, string>> = {
  county: '区县管理员',
  street: '街道答复人',
  duty: '社区值班',
  communitySecretary: '社区书记',
  branchSecretary: '网格支部书记',
  gridWorker: '网格员',
  leaderWorking: '楼长（在职）',
  leaderNotWorking: '楼长（在家）',
  stairwellLeader: '单元长',
};

/** Whom a place lacks; only these levels can be a gap. */
const lacks: Partial<Record<Level, string>> = {
  community: '没有人值班',
  grid: '没有支部书记',
  building: '没有楼长',
};

/** What is the matter with a place; nothing where all is well. */
function matterOf({ level, gap, leaving }: Row): string | undefined {
  return leaving ? '正在搬' : gap ? lacks[level] : undefined;
}

/** The second line of a row: what it is called on paper, and what is the matter with it. */
export function rowLine(row: Row, labels: Labels): string {
  return [labelOf(row.level, labels), row.code, matterOf(row)].filter(Boolean).join(' · ');
}

/** The second line of the card, on which the code stands by itself. */
export function cardLine(row: Row, labels: Labels): string {
  return [labelOf(row.level, labels), matterOf(row)].filter(Boolean).join(' · ');
}

/** 桂苑小区 6 栋, with the estate where there is one. */
export const fullName = ({ estate, name }: Pick<Row, 'estate' | 'name'>): string =>
  [estate, name].filter(Boolean).join(' ');

/** How much there is in a place, in words. */
export function countWords({ level, under, counts }: Card, labels: Labels): string {
  const { children, households, people } = counts;
  const below = under ? `${labelOf(under, labels)} ${children} 个` : '';
  const homes = level === 'stairwell' || level === 'household' ? '' : `${households} 户`;
  return [below, homes, `登记 ${people} 人`].filter(Boolean).join('，');
}
