import type { Series, Swap } from './series';

/** Who sits in a chair on a day. */
export interface Sitter {
  title: string;
  name: string;
}

type Rota = Pick<Series, 'lanes' | 'swaps'>;

/** Which of a lane's people sits on a day whose turn it is by number; a swap goes before the turn. */
export function sitsOn({ lanes, swaps }: Rota, lane: number, { day, turn }: Turn): number {
  const people = lanes[lane]?.people ?? [];
  const swapped = swaps.find((swap) => swap.lane === lane && swap.day === day);
  if (swapped && swapped.sits < people.length) return swapped.sits;
  return people.length === 0 ? 0 : turn % people.length;
}

/** A date as the rota counts it: the turn belongs to the date, so that one that is called off shifts nobody else's. */
export interface Turn {
  day: string;
  turn: number;
}

/** Everybody who sits on a date. */
export const sittersOn = (rota: Rota, date: Turn): Sitter[] =>
  rota.lanes.flatMap(({ title, people }, lane) => {
    const name = people[sitsOn(rota, lane, date)];
    return name === undefined ? [] : [{ title, name }];
  });

/** Two dates of a lane change their people. */
export function swapped(rota: Rota, lane: number, [one, other]: readonly [Turn, Turn]): Swap[] {
  const kept = rota.swaps.filter((swap) => swap.lane !== lane || ![one.day, other.day].includes(swap.day));
  return [
    ...kept,
    { lane, day: one.day, sits: sitsOn(rota, lane, other) },
    { lane, day: other.day, sits: sitsOn(rota, lane, one) },
  ];
}
