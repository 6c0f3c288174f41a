import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import type { NoticeClass, NoticeState } from '@core/domain/notice/notice';
import type { TargetRole } from '@core/domain/notice/target';
import { roleWords } from '../copy/states';
import { when } from '../copy/times';

export type Card = Output<'notice.list'>['list'][number];
export type Shown = Output<'notice.get'>['notice'];
export type Edited = Output<'notice.edit'>['notice'];
type Reach = NonNullable<Edited['reach']>;

export const classWords: Record<NoticeClass, string> = {
  announcement: '公告',
  publicNotice: '公示',
  message: '通知',
};
/** What each class is for, said to who writes one. */
export const classLines: Record<NoticeClass, string> = {
  announcement: '大家都该知道的事',
  publicNotice: '几天里可以提意见，社区要答复',
  message: '给一部分人的事',
};
export const stateWords: Record<NoticeState, string> = {
  draft: '草稿',
  scheduled: '定时',
  published: '已发布',
  ended: '公示结束',
  withdrawn: '已撤回',
};

/** 公示 · 桂花巷社区 · 今天 9:30. */
export function cardLine({ class: kind, placeName, publishedAt }: Card, now: Ms): string {
  const since = publishedAt === undefined ? [] : [when(publishedAt, now)];
  return [classWords[kind], placeName, ...since].join(' · ');
}

/** For whom: 楼长、网格员, or everybody. */
export const rolesLine = (roles: readonly TargetRole[]): string =>
  roles.length === 0 ? '住在这里的每一户' : roles.map((role) => roleWords[role]).join('、');

/** 72 户，其中 30 人用了这个小程序. */
export function reachLine({ households, people, offices }: Reach): string {
  if (offices > 0 || households + people === 0) return `${offices} 个岗位上的人`;
  return `${households} 户，其中 ${people} 人用了这个小程序`;
}

/** How far the telling is. */
export function tellingLine({ running, looked, total, told }: NonNullable<Edited['telling']>): string {
  if (running) return `正在一个个告诉，${looked} / ${total}`;
  return `告诉完了：微信提醒 ${told} 人，别人在公告里看得到`;
}
