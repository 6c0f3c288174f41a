import type { Output } from '@core/contract';

export type House = Output<'desk.map'>['houses'][number];

/** How many orders of each kind a house has, in words: 等 2 单 · 在办 1 单. */
export function houseWords({ waiting, underWay, toConfirm, resting }: House): string {
  const told = [
    waiting > 0 && `等 ${waiting} 单`,
    underWay > 0 && `在办 ${underWay} 单`,
    toConfirm > 0 && `等确认 ${toConfirm} 单`,
    resting > 0 && `挂起 ${resting} 单`,
  ].filter(Boolean);
  return told.length === 0 ? '没有单' : told.join(' · ');
}

/** Everything that a house says, for who hears it. */
export function wholeWords(house: House): string {
  const { name, overdue, urgent } = house;
  return [name, houseWords(house), urgent > 0 && `急 ${urgent} 单`, overdue > 0 && `超时 ${overdue} 单`]
    .filter(Boolean)
    .join('，');
}

const MOST_WINDOWS = 6;

/** The windows of a house: lit ones wait, those with a tick have somebody; a house without orders is dark. Over six the words say how many. */
export function windowsOf({ waiting, underWay, toConfirm, resting }: House): string[] {
  const lit = Array.from({ length: waiting }, () => 'window-lit');
  const taken = Array.from({ length: underWay + toConfirm }, () => 'window-yes');
  const still = Array.from({ length: resting }, () => 'window-no');
  const dark = Array.from({ length: 4 }, () => 'window-dark');
  const all = [...lit, ...taken, ...still];
  return [...all, ...dark.slice(all.length)].slice(0, MOST_WINDOWS);
}
