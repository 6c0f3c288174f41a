import type { Output } from '@core/contract';
import { DAY, inChina, type Ms } from '@core/domain/calendar/time';

export type PostCard = Output<'post.mine'>['list'][number];
type Person = NonNullable<Output<'post.get'>['people']>[number];

/** 还有 2 个, or 满了. */
export function seatsWords({ left, state }: Pick<PostCard, 'left' | 'state'>): string {
  if (state === 'over') return '已收';
  return left === 0 ? '满了' : `还有 ${left} 个`;
}

/** 每周约 2 小时. */
export function hoursWords(hours: number): string {
  return hours === 0 ? '时间不定' : `每周约 ${hours} 小时`;
}

/** 2026 年 11 月 20 日, as a day by itself. */
export const dayWords = (at: Ms): string => inChina(at).format('YYYY 年 M 月 D 日');

/** The term by its first and last day; the year is said once where it is the same. */
export function termWords({ from, until }: Pick<PostCard, 'from' | 'until'>): string {
  const last = inChina(until - DAY);
  const sameYear = inChina(from).year() === last.year();
  return `${dayWords(from)}到 ${last.format(sameYear ? 'M 月 D 日' : 'YYYY 年 M 月 D 日')}`;
}

export const standingWords: Record<Person['state'], string> = {
  held: '在岗',
  released: '退了',
  over: '到期',
};
