import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import { returnReasonWords, type ReturnReason } from '../../copy/form';
import { nearWords, roleWords } from '../../copy/states';
import { when } from '../../copy/times';

type Helper = Output<'desk.helpers'>['list'][number];
type Asked = Output<'desk.asked'>['list'][number];

/** 党员 · 同楼栋 · 会电工 · 手上 1 单 · 收不到微信 */
export function helperFacts(helper: Helper): string {
  const facts = [
    helper.kind === 'member' ? roleWords.member : roleWords.volunteer,
    nearWords[helper.near],
    helper.skills.length > 0 && `会${helper.skills.join('、')}`,
    helper.liveOrders > 0 ? `手上 ${helper.liveOrders} 单` : '手上没有单',
    !helper.reachable && '微信叫不到，要打电话',
  ];
  return facts.filter(Boolean).join(' · ');
}

const answers: Record<Asked['state'], string> = {
  waiting: '还没看',
  seen: '看过了',
  declined: '这次不行',
  claimed: '接了',
  over: '没回话',
};

/** 第 2 轮 · 17:10 · 看过了 · 没发微信 */
export function askedFacts(asked: Asked, now: Ms): string {
  const facts = [
    `第 ${asked.wave} 轮`,
    when(asked.at, now),
    answers[asked.state],
    !asked.pushed && '没有微信提醒',
  ];
  return facts.filter(Boolean).join(' · ');
}

const isReturnReason = (reason: string): reason is ReturnReason => reason in returnReasonWords;

/** 时间对不上。晚上才下班: why an order came back. */
export function whyReturned({ reason, words }: { reason: string; words: string }): string {
  return [isReturnReason(reason) ? returnReasonWords[reason] : reason, words].filter(Boolean).join('。');
}
