import type { Output } from '@core/contract';
import {
  curveMarks,
  FEW_ORDERS,
  figureNames,
  moreIsBetter,
  type FigureName,
} from '@core/domain/whatIf/figures';
import { bounds, type RuleName, type Rules } from '@core/domain/settings/rules';
import { changedBetween } from '@core/domain/whatIf/rules';
import { ruleWords } from '../ruleWords';

export type Trial = NonNullable<Output<'whatIf.get'>['trial']>;
export type Result = NonNullable<Trial['result']>;

const DAY_MINUTES = 1440;

/** What each figure is called, with its unit, and what better and worse are called. */
const figures: Readonly<
  Record<FigureName, { name: string; unit: string; better: string; worse: string; line?: string }>
> = {
  median: { name: '一半的单多久有人接', unit: ' 分钟', better: '有人接得更快', worse: '有人接得更慢' },
  within90: {
    name: '问了以后，一个半小时里有人接',
    unit: '%',
    better: '一个半小时里有人接的更多',
    worse: '一个半小时里有人接的更少',
  },
  unclaimed: {
    name: '过了一天还没人接',
    unit: '%',
    better: '没人接的更少',
    worse: '没人接的更多',
  },
  noticesPerClaim: {
    name: '有一位接，要问几位',
    unit: ' 位',
    better: '打扰的人更少',
    worse: '打扰的人更多',
  },
  requestsAWeek: {
    name: '每人一周被问几次',
    unit: ' 次',
    better: '每人被问得更少',
    worse: '每人被问得更多',
  },
  night: { name: '夜里发的，占多少', unit: '%', better: '夜里发得更少', worse: '夜里发得更多' },
  uneven: {
    name: '活儿集中在少数人身上',
    unit: '',
    better: '活儿分得更匀',
    worse: '活儿更集中',
    line: '0 是跟抽签一样匀，100 是全落在一个人身上',
  },
};

export const figureName = (name: FigureName): string => figures[name].name;
export const figureLine = (name: FigureName): string | undefined => figures[name].line;

/** 12 分钟, 86.8%, 21.6 位. */
export function valueWords(name: FigureName, value: number): string {
  return name === 'median' && value >= DAY_MINUTES ? '一天以上' : `${value}${figures[name].unit}`;
}

export type Verdict = 'better' | 'worse' | 'same';
export const verdictWords: Readonly<Record<Verdict, string>> = {
  better: '好一些',
  worse: '差一些',
  same: '差不多',
};

/** Whether a figure got better; what may be chance alone is told as no difference. */
export function verdictOf(name: FigureName, { now, tried, sure }: Result): Verdict {
  if (!sure.includes(name) || now[name] === tried[name]) return 'same';
  return tried[name] > now[name] === moreIsBetter[name] ? 'better' : 'worse';
}

/** In two sentences what is better and what is worse. */
export function summaryWords(result: Result): string {
  const told = (verdict: 'better' | 'worse'): string[] =>
    figureNames.flatMap((name) => (verdictOf(name, result) === verdict ? [figures[name][verdict]] : []));
  const [better, worse] = [told('better'), told('worse')];
  if (better.length + worse.length === 0) return `重算了 ${result.rounds} 遍，看不出和现在有什么差别。`;
  const good = better.length > 0 ? [`好处：${better.join('，')}。`] : [];
  const bad = worse.length > 0 ? [`代价：${worse.join('，')}。`] : [];
  return [...good, ...bad].join('');
}

/** 照着 77 位能接单的人、一天 2 单，过 14 天，重算 10 遍，一共 280 单。 */
export function basisWords({ members, orders, days, rounds }: Result): string {
  const aDay = Number((orders / Math.max(1, days * rounds)).toFixed(1));
  return `照着本地 ${members} 位能接单的人、一天 ${aDay} 单，过 ${days} 天，重算 ${rounds} 遍，一共 ${orders} 单。`;
}

/** What keeps the figures from being taken for more than they are. */
export function doubtsOf({ orders, assumed }: Result): string[] {
  return [
    '大家怎么答应是按假设算的：看两套的差别，别当预报。',
    ...(assumed ? ['数到的单还太少，多算了一些。'] : []),
    ...(orders < FEW_ORDERS ? ['单太少，差几个百分点说明不了什么。'] : []),
  ];
}

/** 每一轮最多问几位：8 位，改成 5 位. */
export const changeWords = (now: Rules, tried: Rules): string[] =>
  changedBetween(now, tried).map((name) => {
    const { name: word, unit } = ruleWords[name];
    return `${word}：${now[name]} ${unit}，改成 ${tried[name]} ${unit}`;
  });

/** 现在 8，可设 2–12. */
export function nowWords(name: RuleName, now: number): string {
  const { least, most } = bounds[name];
  return `现在 ${now}，可设 ${least}–${most}`;
}

/** 15 分钟, 2 小时, 1 天. */
export function markWords(minutes: number): string {
  if (minutes < 60) return `${minutes} 分钟`;
  return minutes < DAY_MINUTES ? `${minutes / 60} 小时` : '1 天';
}

/** Marks that are written under the picture, and those told in words. */
export const writtenMarks: readonly number[] = [5, 30, 120, 1440];
const toldMarks: readonly number[] = [15, 60, 120, 1440];

/** 15 分钟内有人接：现在 56.1%，试的 45.7%. */
export const curveLines = ({ curves }: Result): string[] =>
  curveMarks.flatMap((minutes, n) =>
    toldMarks.includes(minutes)
      ? [`${markWords(minutes)}内有人接：现在 ${curves.now[n] ?? 0}%，试的 ${curves.tried[n] ?? 0}%`]
      : [],
  );

/** How far it is. */
export const progressWords = ({ progress, total }: Trial): string =>
  total === undefined
    ? '正在数每个网格住着多少能接单的人'
    : `正在推算，${Math.min(progress, total)} / ${total} 段`;
