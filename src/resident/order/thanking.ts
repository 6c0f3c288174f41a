import type { Output } from '@core/contract';
import { isMine } from './words';

type Order = Output<'order.get'>['order'];

/** Sentences that are ready, for who would rather not write. */
export const thankWords = [
  '谢谢您帮忙，办得又快又好',
  '麻烦您跑这一趟，辛苦了',
  '有您这样的邻居，心里踏实',
].map((words) => ({ value: words, label: words }));

/** Whether somebody did it and it is over, and it is the reader's. The cloud decides again. */
export const isThankable = (order: Pick<Order, 'state' | 'outcome' | 'result' | 'relations'>): boolean =>
  order.state === 'closed' &&
  (order.outcome === 'solved' || order.outcome === 'partly') &&
  order.result !== undefined &&
  isMine(order);
