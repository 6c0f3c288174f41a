import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import type { CovenantPhase } from '@core/domain/covenant/covenant';
import { dayWord } from '../../copy/times';

export type CovenantCard = Output<'covenant.list'>['list'][number];
export type Covenant = Output<'covenant.get'>['covenant'];
export type CovenantEdited = Output<'covenant.edit'>['covenant'];

export const phaseWords: Record<CovenantPhase, string> = {
  draft: '草稿',
  discussing: '征求意见',
  consenting: '请您家表态',
  ended: '停用了',
};

/** 桂花巷社区 · 征求意见到 12 月 5 日 周六 · 您家同意了. */
export function covenantLine(card: CovenantCard, now: Ms): string {
  const { placeName, phase, discussUntil = 0, consented } = card;
  const until = phase === 'discussing' ? `征求意见到 ${dayWord(discussUntil - 1, now)}` : '';
  const asks = phase === 'consenting' && !consented ? phaseWords.consenting : '';
  const other = phase === 'draft' || phase === 'ended' ? phaseWords[phase] : '';
  return [placeName, until, asks, other, consented ? '您家同意了' : ''].filter(Boolean).join(' · ');
}

/** 288 户里 86 户同意. */
export const agreeingWords = ({ agreeing, households }: Pick<Covenant, 'agreeing' | 'households'>): string =>
  `${households} 户里 ${agreeing} 户同意`;
