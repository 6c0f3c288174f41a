import type { Output } from '@core/contract';
import { calledAs } from './states';
import { dayWord, wantedWords, when } from './times';

type InHand = Pick<
  Output<'order.mine'>['list'][number],
  'state' | 'accountable' | 'wave' | 'due' | 'helpers' | 'wanted' | 'escalated' | 'freeSeats' | 'seconds'
>;

/** How an order stands, in one line: 第 2 轮 问了 8 位邻近党员. */
export function standing({ state, wave, helpers, freeSeats, escalated }: InHand): string {
  switch (state) {
    case 'submitted':
      return '社区正在看';
    case 'open':
      if (escalated?.answered === true) return '负责人答应了日子';
      if (!wave) return '马上问邻居';
      if (wave.asked === 0) return '附近暂时没有能问的人';
      return `第 ${wave.number} 轮 问了 ${wave.asked} 位${helpers === 'member' ? '邻近党员' : '邻居'}`;
    case 'dispatched':
      return '派了人，等他答应';
    case 'claimed':
      return freeSeats === undefined ? '有人接了' : `有人接了，还差 ${freeSeats} 位一起来`;
    case 'inService':
      return '人到了，正在办';
    case 'resolved':
      return '说办好了，请您看看';
    case 'suspended':
      return '先放一放，到日子自己接着办';
    case 'closed':
      return '已经结案';
  }
}

/** What comes next, by when, and who answers: 18:40 前没人接，孙丽书记答复您. */
export function nextStep(order: InHand, now: number): string {
  const { state, accountable, wave, due, wanted, escalated, seconds } = order;
  if (!accountable) return '';
  const hour = when(accountable.until, now);
  const here = calledAs(accountable);
  if (state === 'suspended' && due?.step === 'resume')
    return `${dayWord(due.at, now)}自己接着办，有事找${here}`;
  // Whoever answers until that very moment is the one who was called up.
  if (escalated?.until === accountable.until)
    return escalated.answered
      ? `${here}答应${dayWord(escalated.until, now)}前办好`
      : `${hour} 前${here}答复您`;
  const next = calledAs(accountable.next ?? accountable);
  switch (state) {
    case 'submitted':
      return `最晚 ${hour}，${here}看过就下单`;
    case 'open':
      return wave ? `${hour} 前没人接，${next}答复您` : `${hour} 开始问邻居`;
    case 'dispatched':
      return `最晚 ${hour} 回话，来不了就另找人`;
    case 'claimed':
      return due?.step === 'firstContact'
        ? `最晚 ${hour}，${here}联系您`
        : seconds === undefined
          ? `${wantedWords(wanted, now)} 上门`
          : `${here}去看`;
    case 'inService':
      return `办完请您看一看。有事找${next}`;
    case 'resolved':
      return `${hour} 前没回话，先结案`;
    default:
      return `最晚 ${hour}，${here}给您回话`;
  }
}
