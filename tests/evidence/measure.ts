import type { Measurement } from './record';
import type { EvidenceRow, Finding, RunOptions } from './row';

/** A row that throws is a row that does not hold; what it threw is the note. */
async function find(row: EvidenceRow, options: RunOptions): Promise<Finding> {
  try {
    return await row.run(options);
  } catch (error) {
    console.log(error);
    const note = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return { figure: 'not measured', ok: false, note };
  }
}

/** Runs one row and dates it. */
export async function measure(row: EvidenceRow, options: RunOptions): Promise<Measurement> {
  const started = Date.now();
  const finding = await find(row, options);
  return {
    id: row.id,
    bar: row.bar,
    ...finding,
    form: options.full ? 'full' : 'short',
    date: new Date(started).toISOString().slice(0, 10),
    seconds: Math.round((Date.now() - started) / 1000),
  };
}
