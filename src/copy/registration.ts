import type { Input, Output } from '@core/contract';
import { dayPartNames, isFreeIn, weekdays, type DayPart } from '@core/domain/routing/freeGrid';
import type { FreeTime } from '@core/domain/routing/helper';

type Registration = NonNullable<Output<'registration.mine'>['registration']>;
export type Kind = Registration['kind'];

export const kindWords: Readonly<Record<Kind, string>> = { member: '在职党员', volunteer: '志愿者' };

/** What a registration is called: members report where they live, volunteers sign up. */
export const registerWords: Readonly<Record<Kind, string>> = {
  member: '双报到',
  volunteer: '志愿者报名',
};

export const stepTitles = ['您是谁，住在哪', '会什么，什么时候有空', '电话和同意'] as const;

export const dayPartWords: Readonly<Record<DayPart, string>> = {
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
};
export const dayPartHours: Readonly<Record<DayPart, string>> = {
  morning: '8–12 点',
  afternoon: '12–17 点',
  evening: '17–21 点',
};
export const weekdayWords: Readonly<Record<number, string>> = {
  1: '周一',
  2: '周二',
  3: '周三',
  4: '周四',
  5: '周五',
  6: '周六',
  7: '周日',
};

/** The separate text about Party membership; whoever changes it raises the version in the core. */
export const partyText =
  '我同意社区记下我的党员身份和工作单位。只有本社区的工作者看得到，只用来核对花名册和安排党员才能接的单。随时可以在这里结束报到，结束后就删掉。';

/** How a registration stands to the roster. */
export const matchWords: Readonly<
  Record<Output<'registration.get'>['registration']['match'], { title: string; line: string }>
> = {
  exact: { title: '花名册上有这个人', line: '姓名和手机号都对' },
  phone: { title: '花名册上有这个手机号', line: '但姓名不一样，请打电话核对' },
  name: { title: '花名册上有同名的人', line: '手机号对不上，请打电话核对' },
  none: { title: '花名册上没有这个人', line: '可能还没收进花名册，请打电话核对' },
};

export const stateWords: Readonly<Record<Input<'registration.list'>['state'], string>> = {
  draft: '没填完',
  submitted: '等答复',
  approved: '已通过',
  returned: '已退回',
  ended: '已结束',
};

/** When somebody has time, in short: 晚上每天，上午周六 周日. */
export function freeWords(free: readonly FreeTime[]): string {
  if (free.length === 0) return '随时能问';
  const parts = dayPartNames.map((part) => {
    const days = weekdays.filter((weekday) => isFreeIn(free, { weekday, part }));
    if (days.length === 0) return '';
    const words = days.length === 7 ? '每天' : days.map((day) => weekdayWords[day]).join(' ');
    return `${dayPartWords[part]} ${words}`;
  });
  return parts.filter(Boolean).join('，');
}
