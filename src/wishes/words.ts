import type { Output } from '@core/contract';
import type { WishAct } from '@core/domain/wish/steps';
import type {
  Season,
  Shelf,
  VerifyWay,
  Wisher,
  WishKind,
  WishOutcome,
  WishState,
} from '@core/domain/wish/wish';
import { nearWords } from '../copy/states';
import { ago } from '../copy/times';

export type Card = Output<'wish.wall'>['list'][number];
export type View = Output<'wish.get'>['wish'];

export const stateWords: Record<WishState, string> = {
  submitted: '等核实',
  verified: '核实过了',
  published: '等人认',
  coClaiming: '合认中',
  claimed: '有人认了',
  inProgress: '正在办',
  delivered: '送到了',
  disputed: '说没办好',
  confirmed: '实现了',
  closed: '已结束',
  declined: '没有上墙',
  converted: '转去办了',
};

export const outcomeWords: Record<WishOutcome, string> = {
  fulfilled: '实现了',
  unconfirmed: '没得到本人确认',
  explained: '说明了原因',
  withdrawn: '不要了',
};

export const shelfWords: Record<Shelf, string> = { waiting: '等人认', running: '正在办', done: '实现了' };

export const wisherWords: Record<Wisher, string> = {
  grandma: '一位奶奶',
  grandpa: '一位爷爷',
  child: '一个孩子',
  patient: '一位病人',
  family: '一家人',
  neighbour: '一位邻居',
};

export const kindWords: Record<WishKind, string> = {
  goods: '一样东西',
  help: '帮个忙',
  learn: '学一样',
  company: '有人陪陪',
};

export const seasonWords: Record<Season, string> = { chongyang: '重阳', liuyi: '六一', kaixue: '开学' };

export const verifyWords: Record<VerifyWay, string> = {
  visit: '社区上门看过',
  phone: '社区打电话问过',
  known: '楼长知道这家的情况',
};

/** What happened, in the trail. */
export const trailWords: Record<WishAct | 'submit', string> = {
  submit: '说了这个心愿',
  verify: '核实过了',
  publish: '上了心愿墙',
  decline: '没有上墙',
  withdraw: '不要了',
  claim: '认下了',
  pledge: '认了一份',
  unpledge: '退了一份',
  contact: '联系上了',
  release: '退回墙上，重新等人认',
  warn: '两周了，提醒了认的人',
  deliver: '说送到了',
  confirm: '本人收到了',
  dispute: '本人说没办好',
  mend: '说好了，接着办',
  leaveOff: '说好到此为止',
  call: '三天没回话，请社区打电话',
  close: '结束了',
  thank: '写了句谢谢',
  tell: '说了能不能讲给别人听',
  offerUnits: '七天没人认，问了单位',
  handUp: '十五天没人认，请书记定',
  escalate: '没等到答复，往上交了',
  keep: '书记说接着等',
  explain: '书记说明了原因',
  convert: '转去办了',
};

/** 桂树爷爷 · 第 3 网格 · 社区已上门核实 */
export function factsOf({ name, gridName, near }: Card, more?: string): string {
  return [name, gridName, near && near !== 'beyond' ? nearWords[near] : undefined, more]
    .filter(Boolean)
    .join(' · ');
}

/** 3 份认了 2 份; nothing where one takes all of it. */
export function partsLine({ parts }: Pick<Card, 'parts'>): string | undefined {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const left = parts.reduce((sum, part) => sum + part.left, 0);
  return all > 1 ? `${all} 份认了 ${all - left} 份` : undefined;
}

/** 等 3 天了 */
export const waitedWords = (since: number, now: number): string => `${ago(since, now)}上墙`;

/** Who took a part on, as the reader may know it. */
export const takerWords = ({ name, unit, mine }: View['pledges'][number]): string =>
  mine ? '您认的' : (unit ?? name ?? '一位邻居');
