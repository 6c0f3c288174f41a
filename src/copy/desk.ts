import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import type { OrderState } from '@core/domain/order/order';
import { stateWords } from './states';
import { dayWord, hourWords, when } from './times';

type Card = Output<'desk.get'>['mine'][number];

/** States of the board, in the order an order passes them. */
export const boardStates = [
  'submitted',
  'open',
  'dispatched',
  'claimed',
  'inService',
  'resolved',
  'closed',
] as const satisfies readonly OrderState[];
export type BoardState = (typeof boardStates)[number];

export const emptyBoard: Record<BoardState, string> = {
  submitted: '没有等您看的新点单',
  open: '没有在等人接的单',
  dispatched: '没有派出去、还没回话的单',
  claimed: '没有接了还没开始的单',
  inService: '没有正在办的单',
  resolved: '没有等居民确认的单',
  closed: '还没有结案的单',
};

/** 1123-0001 · 小修小补 · 今天 18–20 点: the number one can say on the telephone, what and when. */
export function deskFacts(card: Card, now: Ms): string {
  const service = card.title === card.itemName ? undefined : card.itemName;
  return [card.code, service, hourWords(card, now)].filter(Boolean).join(' · ');
}

/** The second line of a card: what is so with it, by numbers. Never by colour alone. */
export function deskLine(card: Card, now: Ms): string {
  const line = standing(card, now);
  return [card.placeName, line].filter(Boolean).join(' · ');
}

function standing(card: Card, now: Ms): string {
  const { wave, escalated } = card;
  if (card.acts.includes('answerDown')) return '在等您答复';
  if (escalated?.answered === true) return `答应${dayWord(escalated.until, now)}前办好`;
  switch (card.state) {
    case 'submitted':
      return `${when(card.submittedAt, now)} 点的，还没人看`;
    case 'open':
      return wave ? waveWords(wave) : '等着问邻居';
    case 'dispatched':
      return '派出去了，等回话';
    case 'resolved':
      return '办完了，等居民确认';
    default:
      return stateWords[card.state];
  }
}

/** 第 2 轮问了 8 位，3 位看过，1 位这次不行 */
export function waveWords({ number, asked, seen, declined }: NonNullable<Card['wave']>): string {
  if (asked === 0) return `第 ${number} 轮附近没有能问的人`;
  const said = [
    `第 ${number} 轮问了 ${asked} 位`,
    seen > 0 && `${seen} 位看过`,
    declined > 0 && `${declined} 位这次不行`,
  ];
  return said.filter(Boolean).join('，');
}
