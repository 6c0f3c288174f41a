/**
 * `npm run evidence`: measures what the product promises and writes docs/evidence.md.
 * `-- --only id,id` measures some rows and keeps the last figures of the others, `-- --json` ends with one
 * JSON line, `FULL=1` runs full size. `npm test` adds `--unheld` (leaves out what a jest test holds already) and
 * `--no-record`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure';
import { readRecord, writeRecord, type Measurement } from './record';
import type { EvidenceRow } from './row';

const ROWS = join(__dirname, 'rows');

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

async function loadRows(): Promise<EvidenceRow[]> {
  const files = readdirSync(ROWS).filter((file) => /^[\w-]+\.ts$/.test(file) && !file.includes('.test.'));
  const modules = await Promise.all(
    files.map((file) => import(join(ROWS, file)) as Promise<{ default: EvidenceRow }>),
  );
  return modules.map((module) => module.default);
}

function choose(rows: EvidenceRow[], unheld: boolean): EvidenceRow[] {
  const only = option('--only')?.split(',');
  const unknown = only?.filter((id) => !rows.some((row) => row.id === id)) ?? [];
  if (unknown.length > 0) {
    throw new Error(`no such row: ${unknown.join(', ')}; there are ${rows.map(({ id }) => id).join(', ')}`);
  }
  if (only) return rows.filter(({ id }) => only.includes(id));
  return unheld ? rows.filter(({ heldBy }) => heldBy === undefined) : rows;
}

async function main(): Promise<void> {
  const options = { full: process.env.FULL === '1', unheld: process.argv.includes('--unheld') };
  const rows = await loadRows();
  const chosen = choose(rows, options.unheld);
  const measured: Measurement[] = [];
  for (const [index, row] of chosen.entries()) {
    console.log(`[${index + 1}/${chosen.length}] ${row.id}: ${row.promise}`);
    const measurement = await measure(row, options);
    measured.push(measurement);
    // Row by row: a run that is broken off keeps what it has measured.
    if (!process.argv.includes('--no-record')) writeRecord(rows, [...readRecord(), measurement]);
    console.log(
      `  ${measurement.ok ? '✓' : '✗'} ${measurement.figure} (bar: ${row.bar}; ${measurement.seconds} s)`,
    );
  }
  if (process.argv.includes('--json')) {
    console.log(
      JSON.stringify({ rows: measured.map(({ id, figure, bar, ok }) => ({ id, figure, bar, ok })) }),
    );
  }
  process.exitCode = measured.every(({ ok }) => ok) ? 0 : 1;
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  // A row that leaves a timer behind must not keep CI waiting.
  .finally(() => process.exit());
