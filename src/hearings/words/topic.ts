import type { Output } from '@core/contract';
import type { TopicAct } from '@core/domain/topic/steps';
import type { TopicCategory, TopicShelf, TopicSource, TopicState } from '@core/domain/topic/topic';

export type Card = Output<'topic.mine'>['list'][number];
export type View = Output<'topic.get'>['topic'];

export const stateWords: Record<TopicState, string> = {
  proposed: '等社区看',
  screened: '可以议',
  accepted: '收下了',
  merged: '合成一个',
  returned: '没有收下',
  converted: '转去办了',
  withdrawn: '收回了',
};

export const shelfWords: Record<TopicShelf, string> = { open: '在收', accepted: '要议的', ended: '有结果' };

export const categoryWords: Record<TopicCategory, string> = {
  environment: '环境卫生',
  safety: '消防安全',
  parking: '停车出行',
  repair: '房屋设施',
  property: '物业服务',
  care: '老人孩子',
  neighbours: '邻里相处',
  other: '别的事',
};

/** Where it came from, where that was not a person. */
export const sourceWords: Partial<Record<TopicSource, string>> = {
  orders: '好几家点过同样的单',
  snaps: '好几位都看到了',
  wish: '从心愿转来',
  live: '直播里问的',
};

/** What happened, in the trail. */
export const trailWords: Record<TopicAct | 'propose', string> = {
  propose: '提出来',
  screen: '社区看过，可以议',
  accept: '收下了',
  merge: '和别人提的合成一个',
  return: '没有收下',
  convert: '转成点单',
  withdraw: '收回了',
  second: '附议',
  unsecond: '收回附议',
  takeIn: '别人提的合了进来',
  escalate: '没等到答复，往上交了',
};
export const secondsWords = (seconds: number): string =>
  seconds === 0 ? '还没有人附议' : `${seconds} 位邻居附议`;

/** 停车出行 · 第 3 网格 · 只跟调解员说 */
export const factsOf = ({ category, placeName, isPrivate, source }: Card, more?: string): string =>
  [categoryWords[category], placeName, sourceWords[source], isPrivate ? '只有社区看得到' : undefined, more]
    .filter(Boolean)
    .join(' · ');
