import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import { when } from '../../copy/times';
import { ringWords } from '../../copy/trail';
import { officeOf } from './words';

export type Routing = Output<'desk.routing'>;

/** Why somebody of the ring is not asked, as the desk reads it. */
const whyWords: Record<Routing['whyNot'][number]['why'], string> = {
  kind: '不是党员，这单要党员接',
  skill: '没有这单要的手艺',
  away: '这几天不在',
  notFree: '那个时间没空',
  busy: '手上的单满了',
  unanswered: '有几次没回话，先不打扰',
  enoughNotices: '今天问得够多了',
  askedBefore: '这一单问过了',
  gaveItBack: '退过这一单',
  unreachable: '微信提醒不到，今天也没打开过',
  unlikely: '多半来不了，先不打扰',
};

/** 同楼栋、同网格 12 位: how many live in each ring. */
export const ringLines = ({ rings }: Routing): string[] =>
  rings.map(({ ring, people }) => `${ringWords(ring)} ${people} 位`);

/** Those looked at who are not asked, by the reason, most of them first. */
export const whyLines = ({ whyNot }: Routing): string[] =>
  [...whyNot].sort((a, b) => b.people - a.people).map(({ why, people }) => `${people} 位 ${whyWords[why]}`);

/** 18:40 问下一轮 · 全社区 · 大约 5 位, or that nobody is left. */
export function nextLine({ next, human }: Routing, now: Ms): string {
  if (!next) return human ? `都问过了，${officeOf(human)}在想办法` : '都问过了';
  const many = next.people === 0 ? '眼下没有能问的人' : `大约问 ${next.people} 位`;
  return `${when(next.at, now)} 问下一轮 · ${ringWords(next.ring)} · ${many}`;
}

/** 18:40 前没人接，孙丽书记亲自答复. */
export const humanLine = ({ human }: Routing, now: Ms): string | undefined =>
  human && `${when(human.at, now)} 前没人接，${officeOf(human)}亲自答复`;
