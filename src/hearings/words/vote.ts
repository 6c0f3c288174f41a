import type { Output } from '@core/contract';
import type { Ms } from '@core/domain/calendar/time';
import type { VoteShare } from '@core/domain/hearing/vote';
import { when } from '../../copy/times';

export type Vote = Output<'vote.get'>['vote'];

export const shareWords: Record<VoteShare, string> = {
  most: '票最多的算数',
  half: '超过半数才算数',
  twoThirds: '满三分之二才算数',
};

/** How many have voted, never nearer than to five households while the window is open. */
export function turnoutLine({ turnout, households, needed, state }: Vote): string {
  const enough = needed === 0 ? '' : `，满 ${needed} 户才有效`;
  if (state === 'counted') return `共 ${households} 户，投了 ${turnout} 户`;
  const voted = turnout === 0 ? '投了的不到 5 户' : `${turnout} 户以上投了`;
  return `共 ${households} 户，${voted}${enough}`;
}

/** Until when, or what is waited for. */
export function windowLine({ state, closesAt }: Vote, now: Ms): string {
  if (state === 'open') return `${when(closesAt, now)} 截止`;
  if (state === 'counting') return '时间到了，正在数票';
  return state === 'papers' ? '时间到了，等社区把纸票数完' : '数完了';
}

/** One vote in a list: until when, where, and whether this household has still to vote. */
export function votingLine(
  { closesAt, placeName, household }: Output<'vote.list'>['list'][number],
  now: Ms,
): string {
  const stands = { open: '您家还没投', voted: '您家投过了', unverified: '住址还没核实', elsewhere: '' }[
    household
  ];
  return [`${when(closesAt, now)} 截止`, placeName, stands].filter(Boolean).join(' · ');
}

/** Why this household does not vote here now. */
export function standingLine({ household, state }: Vote): string {
  if (household === 'voted') return '您家投过了，一户一票';
  if (household === 'elsewhere') return '这一票由住在这里的人家投';
  if (state !== 'open') return '投票时间过了';
  return '还没核实您住在这一户。请家里核实过的人投，或请楼长、社区核实一下';
}

/** What it came to. */
export function outcomeLine({ result, options }: Vote): string {
  if (!result) return '';
  if (!result.quorate) return '投的户数不够，这次不算数';
  if (result.winner === undefined) return '没有哪一项的票够';
  return result.carried
    ? `通过：${options[result.winner] ?? ''}`
    : `没通过：${options[result.winner] ?? ''}的多`;
}

export const partLine = (count: number, ballots: number): string =>
  ballots === 0 ? '0 票' : `${count} 票 · ${Math.round((count * 100) / ballots)}%`;

/** Where a receipt is kept on this phone, without what was chosen. */
export const receiptName = (id: string): string => `receipt:${id}`;
