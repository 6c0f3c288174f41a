import type { Input, Output } from '@core/contract';
import { when } from '../../copy/times';

export type CallTask = Output<'call.list'>['list'][number];
export type Outcome = Input<'call.note'>['outcome'];

/** What came of it, as it stands on the buttons. */
export const outcomeWords: Record<Outcome, string> = {
  reached: '说到了',
  notReached: '没打通',
  later: '他让晚点打',
  visited: '上门说了',
};

/** What is said once it has been noted. */
export const notedWords: Record<Outcome, string> = {
  reached: '记下了，这一通了了',
  notReached: '记下了，过两个小时再打',
  later: '记下了，过几个小时再打',
  visited: '记下了，辛苦您跑一趟',
};

/** How often it was tried, and what comes next. */
export function triedWords({ missed, visit, last }: CallTask, now: number): string {
  if (visit) return `打了 ${missed} 次都没通，最好上门看看`;
  if (!last) return '还没打过';
  return `${when(last.at, now)} ${outcomeWords[last.outcome]}`;
}
