import type { Figures } from '@core/domain/routing/simulate/measure';
import { firstPolicy } from '@core/domain/routing/policy';
import { barOf, minutes, percent, plain } from './gates';
import type { Results, Row } from './plan';
import { hashOfAssumptions } from './trial';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The gates, each with what came of it. */
export const gateTable = ({ judged }: Results): string =>
  table(
    ['orders a day', 'gate', 'bar', 'mean of the seeds', 'seeds that pass', ''],
    judged.map(({ gate, mean, passedBy, seeds, ok }) => [
      String(gate.load),
      gate.what,
      barOf(gate),
      gate.shown(mean),
      `${passedBy} of ${seeds}`,
      ok ? '✓' : '✗',
    ]),
  );

const figuresOf = (mean: Figures): string[] => [
  minutes(mean.median),
  percent(mean.within90),
  percent(mean.unclaimed),
  plain(mean.noticesPerClaim),
  plain(mean.noticesADay),
  percent(mean.night),
  plain(mean.gini),
  minutes(mean.urgentByDay),
];
const FIGURES = [
  'median',
  'within 90 min',
  'unclaimed',
  'notices per claim',
  'per member and day',
  'at night',
  'Gini over chance',
  'urgent by day',
];

export const rowTable = (rows: readonly Row[]): string =>
  table(
    ['way of asking', 'orders a day', 'days × seeds', ...FIGURES],
    rows.map(({ name, load, days, outcomes, mean }) => [
      name,
      String(load),
      `${days} × ${outcomes.length}`,
      ...figuresOf(mean),
    ]),
  );

/** What was run, so that it can be run again. */
export function headOf({ extent }: Results): string {
  return `policy ${firstPolicy.version} · assumptions ${hashOfAssumptions()} · seeds ${extent.seeds.join(',')}`;
}

/** docs/simulation/README.md */
export function readmeOf(results: Results): string {
  const { policy, beside, sensitivity } = results;
  return `# What asking in waves is worth

Written by \`FULL=1 npm run simulate\`, which runs the code that asks in the cloud (\`core/domain/routing\`) against a modelled
city on a virtual clock: 289 communities on 3,962 grids of 250 m, 18,000 members. ${headOf(results)}.
\`FULL=1 npm run simulate -- --seeds ${results.extent.seeds.join(',')}\` repeats it; without seeds new ones are drawn and printed.

How people answer is **assumed**, not measured: all of it stands in
[assumptions.ts](../../core/domain/routing/simulate/assumptions.ts), whose hash is above, and is to be refitted from the ledgers of a
real place. What routing.md left open (skills each member has, hours of ordering, how members cluster, who says no) was
chosen so that a community's group and asking the nearest come out about as published there. The policy was tuned on
the same model, so the margins below are those of the model, not of a town.

## Gates

A gate passes when the mean of the seeds does and at least two in three seeds do.

${gateTable(results)}

## Beside what people would do without it

${rowTable([policy.normal, ...beside.filter(({ load }) => load === 500), policy.loaded, ...beside.filter(({ load }) => load !== 500)])}

What it costs: while a community is small enough and nobody is tired of it, a group is the quickest way to find *somebody* (median 4
minutes against 14). What waves buy is that one order in fifty is left instead of one in five, by a quarter of the notices and hardly any
at night. Under four times the load services gather on the willing (last column but one): fairness is given up there on purpose.

![How soon somebody comes](time-to-claim.svg)
![How many are disturbed for one that comes](notices-by-load.svg)
![Who does the services](fairness.svg)

## If people answer otherwise

500 orders a day, the same policy.

${rowTable(sensitivity)}

## Of one's own town

Who sets the rules of a county can try others in the same model before anybody goes by them (试一试, beside the settings):
members where they live, orders a day as they were counted, in two modelled weeks under both sets of rules by the same chances.
How it is cut, and what it leaves out: [decisions](../decisions/what-if-is-run-in-stretches.md).
`;
}
