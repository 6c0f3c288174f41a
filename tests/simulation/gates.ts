import type { Figures } from '@core/domain/routing/simulate/measure';

/** What the policy has to reach in the modelled city, at either load (orders a day). */
export interface Gate {
  what: string;
  load: 500 | 2000;
  figure: keyof Figures;
  atLeast?: number;
  atMost?: number;
  shown: (value: number) => string;
}

export const minutes = (value: number): string => `${value.toFixed(1)} min`;
export const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
export const plain = (value: number): string => value.toFixed(2);
const over = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;

export const gates: readonly Gate[] = [
  { what: 'median wait', load: 500, figure: 'median', atMost: 15, shown: minutes },
  {
    what: 'claimed within 90 min of the first notice',
    load: 500,
    figure: 'within90',
    atLeast: 0.85,
    shown: percent,
  },
  { what: 'unclaimed after a day', load: 500, figure: 'unclaimed', atMost: 0.025, shown: percent },
  { what: 'notices per claim', load: 500, figure: 'noticesPerClaim', atMost: 28, shown: plain },
  { what: 'notices sent at night', load: 500, figure: 'night', atMost: 0.005, shown: percent },
  { what: 'Gini of services over chance', load: 500, figure: 'gini', atMost: 0.08, shown: over },
  { what: 'urgent by day, median wait', load: 500, figure: 'urgentByDay', atMost: 2, shown: minutes },
  { what: 'urgent by night, staff have it', load: 500, figure: 'urgentAtNight', atMost: 1, shown: minutes },
  { what: 'median wait under load', load: 2000, figure: 'median', atMost: 90, shown: minutes },
  { what: 'unclaimed under load', load: 2000, figure: 'unclaimed', atMost: 0.15, shown: percent },
  {
    what: 'notices per member and day under load',
    load: 2000,
    figure: 'noticesADay',
    atMost: 2.1,
    shown: plain,
  },
];

/** Whether figures pass a gate. */
export function passes({ figure, atLeast = -Infinity, atMost = Infinity }: Gate, figures: Figures): boolean {
  return figures[figure] >= atLeast && figures[figure] <= atMost;
}

/** The bar of a gate, as it is read. */
export const barOf = ({ atLeast, atMost = 0, shown }: Gate): string =>
  atLeast === undefined ? `≤ ${shown(atMost)}` : `≥ ${shown(atLeast)}`;

/** What a gate came to over the seeds: passed when the mean passes and at least two in three seeds do. */
export interface Judged {
  gate: Gate;
  mean: number;
  passedBy: number;
  seeds: number;
  ok: boolean;
}

export function judged(gate: Gate, all: readonly Figures[], mean: Figures): Judged {
  const passedBy = all.filter((figures) => passes(gate, figures)).length;
  const enough = passedBy * 3 >= all.length * 2;
  return { gate, mean: mean[gate.figure], passedBy, seeds: all.length, ok: enough && passes(gate, mean) };
}
