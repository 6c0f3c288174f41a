import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import type { Question } from '../components/helping/question';
import { nearWords } from './states';
import { hourWords, when } from './times';

type Card = Output<'offer.mine'>['offers'][number];

/** 小修小补 · 今天 18–20 点 · 同楼栋: what may be known before a claim. */
export function factsOf(card: Card, now: Ms): string {
  const service = card.title === card.itemName ? undefined : card.itemName;
  return [service, hourWords(card, now), card.near && nearWords[card.near]].filter(Boolean).join(' · ');
}

/** 今天 18–20 点 · 同网格 · 志愿者也行: one of many that anybody near may take. */
export function poolFactsOf(card: Card, now: Ms): string {
  const who = card.helpers === 'volunteer' ? '志愿者也行' : undefined;
  const seats = card.freeSeats === undefined ? undefined : seatsLine(card.freeSeats);
  return [seats, hourWords(card, now), card.near && nearWords[card.near], who].filter(Boolean).join(' · ');
}

/** What follows when somebody asked says nothing, or no. */
export function afterSilence(until: Ms, now: Ms): string {
  return `${when(until, now)} 再问下一批。不行没关系，不排名。`;
}

/** 还差 2 位一起去: seats of a team that nobody has taken yet. */
export const seatsLine = (free: number): string => `还差 ${free} 位一起去`;

/** Under a question: who asks, what follows when he says nothing or no, and that no costs nothing. */
export function askedLine(card: Card, { kind, until }: Question, now: Ms): string {
  const asker = card.accountable?.name;
  switch (kind) {
    case 'dispatch':
      return `${asker ?? '社区'}请您去一趟。去不了说一声就行，不影响您。`;
    case 'handOver':
      return `${asker ?? '一位邻居'}想请您接手。不行没关系，单还在他手上。`;
    case 'part':
      return '请您办其中一部分。办不了说一声就行，另找人。';
    case 'team':
      return card.freeSeats === undefined ? '' : `${seatsLine(card.freeSeats)}，时间听带头的人安排。`;
    case 'offer':
      return until === undefined ? '' : afterSilence(until, now);
    case 'open':
      return '接了以后先打电话，说好时间再去';
  }
}
