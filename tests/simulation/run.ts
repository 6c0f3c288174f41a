/**
 * `npm run simulate`: the routing policy against a modelled city, beside a WeChat group. `-- --seeds 1,2,3` repeats a run,
 * `FULL=1` runs everything and writes docs/simulation. Fails when a gate does.
 */
import { randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { picturesOf } from './pictures';
import { allOf, type Extent } from './plan';
import { gateTable, headOf, readmeOf, rowTable } from './tables';

const DOCS = join(__dirname, '../../docs/simulation');
const SEEDS = 3;

function seedsOf(): number[] {
  const at = process.argv.indexOf('--seeds');
  const given = at === -1 ? [] : (process.argv[at + 1] ?? '').split(',').map(Number);
  if (given.some((seed) => !Number.isInteger(seed)))
    throw new Error('seeds are whole numbers: --seeds 1,2,3');
  return given.length > 0 ? given : Array.from({ length: SEEDS }, () => randomInt(1, 1_000_000));
}

async function main(): Promise<void> {
  const full = process.env.FULL === '1';
  const seeds = seedsOf();
  const extent: Extent = full
    ? { seeds, days: 20, loadedDays: 20, besideSeeds: SEEDS, full }
    : { seeds, days: 20, loadedDays: 8, besideSeeds: 1, full };
  console.log(`seeds ${seeds.join(',')}`);
  const results = allOf(extent, console.log);
  console.log(
    `\n${headOf(results)}\n\n${gateTable(results)}\n\n${rowTable([results.policy.normal, results.policy.loaded, ...results.beside])}`,
  );
  if (full) {
    mkdirSync(DOCS, { recursive: true });
    writeFileSync(join(DOCS, 'README.md'), await format(readmeOf(results), { parser: 'markdown' }));
    for (const [name, picture] of Object.entries(picturesOf(results)))
      writeFileSync(join(DOCS, name), picture);
  }
  process.exitCode = results.judged.every(({ ok }) => ok) ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
