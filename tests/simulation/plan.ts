import { firstPolicy } from '@core/domain/routing/policy';
import { assumptions, type Assumptions } from '@core/domain/routing/simulate/assumptions';
import { baselines } from '@core/domain/routing/simulate/baselines';
import { meanOf, type Figures } from '@core/domain/routing/simulate/measure';
import { waves } from '@core/domain/routing/simulate/waves';
import { gates, judged, type Judged } from './gates';
import { tried, type Outcome } from './trial';

/** How much is run: everything of routing.md, or what CI has time for. */
export interface Extent {
  seeds: readonly number[];
  days: number;
  /** Days under the heavy load, and seeds for what stands beside the result. */
  loadedDays: number;
  besideSeeds: number;
  full: boolean;
}

/** One way of asking with what came of it. */
export interface Row {
  name: string;
  load: number;
  days: number;
  outcomes: Outcome[];
  mean: Figures;
}

export interface Results {
  extent: Extent;
  policy: { normal: Row; loaded: Row };
  judged: Judged[];
  beside: Row[];
  sensitivity: Row[];
  byLoad: { load: number; ours: Figures; group: Figures }[];
}

const ours = () => waves(firstPolicy);
const [, group = ours()] = baselines;
const LOADS = [125, 250, 500, 1000, 2000];
const DAYS_BY_LOAD = 8;

/** Runs everything; `say` is told what has been done. */
export function allOf(extent: Extent, say: (line: string) => void): Results {
  const { seeds, days, loadedDays, besideSeeds, full } = extent;
  const few = seeds.slice(0, besideSeeds);
  const run = (
    name: string,
    strategy: () => ReturnType<typeof ours>,
    on: Partial<Parameters<typeof tried>[0]> & { seeds?: readonly number[] },
  ): Row => {
    const load = on.ordersADay ?? 500;
    const length = on.days ?? days;
    const outcomes = (on.seeds ?? seeds).map((seed) =>
      tried({ strategy, ordersADay: load, days: length, seed, ...(on.given ? { given: on.given } : {}) }),
    );
    const mean = meanOf(outcomes.map(({ figures }) => figures));
    say(
      `${name}, ${load} a day: median ${mean.median.toFixed(1)} min, ${(100 * mean.unclaimed).toFixed(1)} % unclaimed, ${mean.noticesPerClaim.toFixed(1)} notices a claim`,
    );
    return { name, load, days: length, outcomes, mean };
  };
  const normal = run('four rings of waves', ours, {});
  const loaded = run('four rings of waves', ours, { ordersADay: 2000, days: loadedDays });
  const compared = full ? baselines : baselines.filter((one) => one === group);
  const beside = [
    ...compared.map((one) => run(one.name, () => one, { seeds: few })),
    ...compared
      .filter((one) => full || one === group)
      .map((one) => run(one.name, () => one, { ordersADay: 2000, days: loadedDays, seeds: few.slice(0, 1) })),
  ];
  return {
    extent,
    policy: { normal, loaded },
    judged: gates.map((gate) => {
      const { outcomes, mean } = gate.load === 500 ? normal : loaded;
      return judged(
        gate,
        outcomes.map(({ figures }) => figures),
        mean,
      );
    }),
    beside,
    sensitivity: full ? changed().map(([name, given]) => run(name, ours, { given, seeds: few })) : [],
    byLoad: full ? LOADS.map((load) => byLoad(load, seeds[0] ?? 1)) : [],
  };
}

function byLoad(load: number, seed: number): Results['byLoad'][number] {
  const at = { ordersADay: load, days: DAYS_BY_LOAD, seed };
  return {
    load,
    ours: tried({ ...at, strategy: ours }).figures,
    group: tried({ ...at, strategy: () => group }).figures,
  };
}

/** What becomes of the result when people answer otherwise than assumed. */
function changed(): [string, Assumptions][] {
  const { yes } = assumptions;
  return [
    ['half as many say yes', { ...assumptions, yes: yes / 2 }],
    ['twice as many say yes', { ...assumptions, yes: yes * 2 }],
    ['each other person told keeps 5 % from answering', { ...assumptions, bystander: 0.05 }],
  ];
}
