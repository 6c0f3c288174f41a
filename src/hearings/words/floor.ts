import type { Output } from '@core/contract';
import { MINUTE, type Ms } from '@core/domain/calendar/time';
import { isEnding, leftOf, type Stretch } from '@core/domain/hearing/floor';
import type { FloorRole } from '@core/domain/hearing/floor';
import { floorRoleWords } from './minutes';

export type Floor = Output<'floor.get'>['floor'];
export type Poll = NonNullable<Floor['poll']>;

/** 3 号 · 居民 */
export const handWords = ({ number, role }: { number: number; role: FloorRole }): string =>
  `${number} 号 · ${floorRoleWords[role]}`;

/** How much is left, in words that take nothing away from who speaks. */
export function leftWords(stretch: Stretch, now: Ms): string {
  const left = leftOf(stretch, now);
  if (left <= 0) return '时间到了，请把话说完';
  if (isEnding(stretch, now)) return '还有不到 1 分钟，请收个尾';
  return `还有约 ${Math.ceil(left / MINUTE)} 分钟`;
}

/** The same of an item of the agenda, for who leads through it. */
export function itemLeftWords(stretch: Stretch, now: Ms): string {
  const left = leftOf(stretch, now);
  if (left <= 0) return `计划 ${stretch.minutes} 分钟，超了 ${Math.max(1, Math.floor(-left / MINUTE))} 分钟`;
  return `计划 ${stretch.minutes} 分钟，还有约 ${Math.ceil(left / MINUTE)} 分钟`;
}

/** Where somebody stands in line. */
export function mineWords({ mine }: Floor): string | undefined {
  if (!mine) return undefined;
  if (mine.speaks) return '轮到您了，请说';
  if (mine.before === undefined) return undefined;
  return mine.before === 0 ? '下一位就是您' : `前面还有 ${mine.before} 位`;
}
