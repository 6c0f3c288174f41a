import type { Output } from '@core/contract';
import { HOUR, type Ms } from '@core/domain/calendar/time';
import type { Called, Raised } from '@core/domain/regionMode/episode';
import { modeName } from '../../copy/modes';
import { ago, when } from '../../copy/times';
import { roleNames } from '../grantWords';

export type Shown = Output<'mode.get'>;
export type Watched = NonNullable<Shown['episode']>;
export type Figures = NonNullable<Shown['roles']>[number];

/** How long it is called for: said as people say it. */
export const terms = [
  { value: '2', label: '2 小时', least: 'urgent' },
  { value: '6', label: '6 小时', least: 'urgent' },
  { value: '12', label: '12 小时', least: 'urgent' },
  { value: '24', label: '1 天', least: 'urgent' },
  { value: '72', label: '3 天', least: 'urgent' },
  { value: '167', label: '将近 7 天', least: 'urgent' },
  { value: '360', label: '15 天', least: 'wartime' },
  { value: '719', label: '将近 30 天', least: 'wartime' },
] as const satisfies readonly { value: string; label: string; least: Raised }[];
export type Term = (typeof terms)[number]['value'];

/** The terms a mode can be called for. */
export const termsOf = (mode: Raised) =>
  terms.filter(({ least }) => mode === 'wartime' || least === 'urgent');
export const endOf = (term: Term, now: Ms): Ms => now + Number(term) * HOUR;
/** How much longer it can be made by one tap each, beyond its end. */
export const extensions = [
  { value: '2', label: '再 2 小时' },
  { value: '12', label: '再半天' },
  { value: '24', label: '再一天' },
] as const;
export type Extension = (typeof extensions)[number]['value'];

export const calledName = (role: Called): string => roleNames[role];

export const stateWords: Record<Watched['state'], string> = {
  asked: '等第二位管理员同意',
  running: '正在进行',
  ended: '已经结束',
  declined: '没有同意',
};

/** 急时 · 正在进行 · 桂花巷社区. */
export function episodeLine(one: Pick<Watched, 'mode' | 'drill' | 'state' | 'placeName'>): string {
  return [modeName(one), stateWords[one.state], one.placeName].join(' · ');
}

/** 已经告诉 312 人，正在往下说，走过 400 / 1,200 个身份. */
export function tellingWords({ running, looked, total, told }: NonNullable<Shown['telling']>): string {
  if (!running) return `说完了，一共告诉了 ${told} 人，每人一条`;
  return `已经告诉 ${told} 人，正在往下说：${looked} / ${total} 个身份。关掉这里也会接着说`;
}

export const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.min(100, Math.round((part * 100) / whole));

/** 12 / 40 收到 · 3 到岗 · 1 要支援. */
export function figuresWords({ told, answered, here, needHelp }: Figures): string {
  return [
    `${answered} / ${told} 回了`,
    here > 0 ? `${here} 到岗` : '',
    needHelp > 0 ? `${needHelp} 要支援` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Who called it, who agreed, and when it was made longer. */
export function historyLines(one: Watched, now: Ms): string[] {
  return [
    `${one.by} ${ago(one.at, now)} ${one.state === 'asked' ? '提出' : '叫的'}`,
    ...(one.approvedBy === undefined ? [] : [`${one.approvedBy} 同意`]),
    ...one.extended.map(({ until, reason }) => `延长到 ${when(until, now)}：${reason}`),
    ...(one.endedAt === undefined ? [] : [endedLine(one, now)]),
  ];
}

const endedLine = ({ state, endedBy, endedAt = 0, endWords }: Watched, now: Ms): string =>
  [
    `${when(endedAt, now)} ${state === 'declined' ? '没有同意' : endedBy === undefined ? '到点自动结束' : `${endedBy} 结束`}`,
    endWords,
  ]
    .filter(Boolean)
    .join('：');

/** How far off the next reminder is; undefined when one may go out now. */
export function remindWait({ remindableAt }: Watched, now: Ms): string | undefined {
  return remindableAt !== undefined && remindableAt > now
    ? `${when(remindableAt, now)} 以后能再提醒`
    : undefined;
}

/** The extensions that still fit. */
export const fitting = ({ until, latestEnd }: Pick<Watched, 'until' | 'latestEnd'>): Extension[] =>
  extensions.map(({ value }) => value).filter((value) => until + Number(value) * HOUR <= latestEnd);
