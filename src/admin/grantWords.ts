import type { Output } from '@core/contract';
import { roleWords } from '../copy/states';
import { fullDay } from '../copy/times';

export type Held = Output<'grant.ofPlace'>['list'][number];

/** The two leaders of a building, as people tell them apart. */
export const pairWords: Record<NonNullable<Held['pair']>, string> = {
  working: '在职的楼长',
  notWorking: '常在家的楼长',
};

/** How roles are called beside a place's name: 桂花街道的街道 says nothing. */
export const roleNames: Record<Held['role'], string> = { ...roleWords, streetStaff: '街道工作人员' };

/** 楼长（在职的）, 社区工作者（代）. */
export function officeWords({ role, pair, standsIn }: Pick<Held, 'role' | 'pair' | 'standsIn'>): string {
  const name = pair ? pairWords[pair] : roleNames[role];
  return standsIn ? `${name}（代）` : name;
}

/** 桂花巷社区 · 到 2029 年 11 月 20 日 · 请假中，邓红代. */
export function heldLine(held: Held, now: number): string {
  const { placeName, from, until, leave, substitute } = held;
  const away = leave && leave.from <= now ? '请假中' : leave && '要请假';
  return [
    placeName,
    from > now ? `${fullDay(from)} 才开始` : `到 ${fullDay(until)}`,
    away && substitute ? `${away}，${substitute.name}代` : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}
