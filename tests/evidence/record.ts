import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import type { EvidenceRow, Finding } from './row';

export interface Measurement extends Finding {
  id: string;
  bar: string;
  form: 'full' | 'short';
  date: string;
  seconds: number;
}

const docs = resolve(__dirname, '../../docs');
const RECORD = resolve(docs, 'evidence.json');
const PAGE = resolve(docs, 'evidence.md');

/** The last figure of every row that was ever measured. */
export function readRecord(): Measurement[] {
  return existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Measurement[]) : [];
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${memory} GB of memory, Node ${process.versions.node}, ${process.platform}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function line(row: EvidenceRow, last: Measurement | undefined): string {
  const how = last?.note === undefined ? row.how : `${row.how}. ${last.note}`;
  const cells = last
    ? [last.figure, row.bar, last.ok ? 'yes' : '**no**', last.form === 'full' ? 'FULL' : 'short', last.date]
    : ['not yet measured', row.bar, '', '', ''];
  return `| ${[`\`${row.id}\``, row.promise, how, ...cells].map(cell).join(' | ')} |`;
}

/** Keeps the newest measurement of each row, as data and as a page. Later ones in the list are newer. */
export function writeRecord(rows: EvidenceRow[], measurements: Measurement[]): void {
  const last = new Map(measurements.map((measurement) => [measurement.id, measurement]));
  const kept = rows.flatMap(({ id }) => last.get(id) ?? []);
  writeFileSync(RECORD, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(PAGE, page(rows, last));
}

function page(rows: EvidenceRow[], last: Map<string, Measurement>): string {
  return `# Evidence

What the product promises, and what was measured. Written by \`npm run evidence\`; do not edit.
\`npm run evidence -- --only id,id\` measures some rows, \`FULL=1\` measures at full size, and each row's own
file in \`tests/evidence/rows/\` is the measurement. Last run on ${machine()}.

| id | promise | how it is measured | figure | bar | ok | size | date |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => line(row, last.get(row.id))).join('\n')}
`;
}
