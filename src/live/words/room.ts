import type { Output } from '@core/contract';
import type { Said } from '@core/domain/live/room';
import { roleWords } from '../../copy/states';
import type { Way } from '../room/listen';

export type Question = Output<'question.list'>['list'][number];
export type Straw = NonNullable<Output<'straw.get'>['straw']>;

export const promise = '没答到的，下播后 2 个工作小时内网格员回您';
export const ONLY_A_FEEL = '只看个大概，不算表决。谁答了会记一下，好让一人只答一次；答了什么不记是谁。';

/** 23 人也想问 */
export const secondsWords = ({ seconds }: Question): string =>
  seconds === 0 ? '还没有别人也想问' : `${seconds} 人也想问`;

/** What is so with one's own question. */
export function mineWords({ state, place }: Question): string {
  if (state === 'onAir') return '您问的，正在答';
  if (state === 'open') return place === undefined ? '您问的，在排队' : `您问的，排第 ${place}`;
  if (state === 'answered') return '您问的，答过了';
  if (state === 'order') return '您问的，转给网格员办了';
  return state === 'topic' ? '您问的，转成议题了' : '您撤回了';
}

/** What became of a question, for everybody. */
export const becameWords: Record<Question['state'], string> = {
  open: '还在等',
  onAir: '正在答',
  answered: '在直播里答了',
  order: '转给网格员去办、去回话',
  topic: '转成议题，大家一起议',
  withdrawn: '撤回了',
};

/** 石榴邻居; who runs the show by his office. */
export const sayerWords = ({ name, crew }: Said): string => {
  if (!crew) return name;
  return crew.role === undefined ? `${name} 主播` : `${name} ${roleWords[crew.role]}`;
};

/** How comments come, when it is not at once. */
export const wayWords: Partial<Record<Way, string>> = {
  asked: '网不太稳，评论会慢几秒',
  cut: '没连上网，评论停在这里，连上自己接着来',
};
