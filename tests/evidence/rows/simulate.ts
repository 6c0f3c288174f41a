import type { Decision } from '@core/domain/routing/decision';
import { replay } from '@core/domain/routing/decision';
import { firstPolicy } from '@core/domain/routing/policy';
import { waves } from '@core/domain/routing/simulate/waves';
import { randomInt } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { allOf } from '../../simulation/plan';
import { headOf } from '../../simulation/tables';
import { tried } from '../../simulation/trial';
import type { EvidenceRow } from '../row';

const REPLAYED = 10_000;
/** The short form repeats these, so that what fails is the policy and not the day's luck; the full form draws its own. */
const SEEDS = [616_577, 330_428, 468_784];

/** Decides waves as the cloud stores them, and comes to each again from what is stored alone. */
function replayed(seed: number): { same: number; all: number } {
  const stored: string[] = [];
  const keep = (decision: Decision) => {
    if (stored.length < REPLAYED) stored.push(JSON.stringify(decision));
  };
  tried({ strategy: () => waves(firstPolicy, keep), ordersADay: 500, days: 7, seed });
  const same = stored.filter((text) => {
    const decision = JSON.parse(text) as Decision;
    return isDeepStrictEqual(replay(decision), { chosen: decision.chosen, after: decision.after });
  });
  return { same: same.length, all: stored.length };
}

export default {
  id: 'simulate',
  promise:
    'Asking in waves finds somebody within a quarter of an hour, far more surely and with a quarter of the notices of a group, and why it asked whom can be reckoned again',
  how: `the policy's own code against a modelled city of 18,000 members on a virtual clock, 3 seeds (always the same ones in the short form, drawn anew in full), 500 and 2,000 orders a day, beside a community's group; ${REPLAYED} decisions as the cloud stores them are decided again`,
  bar: 'every gate of docs/simulation in the mean and on 2 of 3 seeds, all decisions identical',
  run: ({ full }) => {
    const seeds = full ? SEEDS.map(() => randomInt(1, 1_000_000)) : SEEDS;
    const extent = { seeds, days: 20, loadedDays: full ? 20 : 8, besideSeeds: 1, full: false };
    const results = allOf(extent, () => undefined);
    const { same, all } = replayed(seeds[0] ?? 1);
    const failed = results.judged.filter(({ ok }) => !ok);
    const { median, unclaimed, noticesPerClaim } = results.policy.normal.mean;
    const group = results.beside[0]?.mean;
    const shown = (wait: number, left: number, notices: number) =>
      `${wait.toFixed(1)} min, ${(100 * left).toFixed(1)} % unclaimed, ${notices.toFixed(0)} notices a claim`;
    const figure = `${results.judged.length - failed.length} of ${results.judged.length} gates; ${shown(median, unclaimed, noticesPerClaim)} (group: ${group ? shown(group.median, group.unclaimed, group.noticesPerClaim) : '–'}); ${same} of ${all} decisions identical`;
    const note = [headOf(results), ...failed.map(({ gate, mean }) => `${gate.what}: ${gate.shown(mean)}`)];
    return Promise.resolve({
      figure,
      ok: failed.length === 0 && all === REPLAYED && same === REPLAYED,
      note: note.join('; '),
    });
  },
} satisfies EvidenceRow;
