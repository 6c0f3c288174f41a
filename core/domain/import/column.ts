import { shortened, Wrong, type Fault } from './fault';
import { textOf, type Cell, type Line } from './table';

/** One column of a kind of table: what stands above it, and how a cell below it is read. */
export interface Column<T> {
  title: string;
  /** Other titles that people write for it. */
  also: readonly string[];
  required: boolean;
  /** What a cell of it looks like, for the template. */
  sample: string;
  read: (text: string) => T | Wrong;
}
export type Columns = Record<string, Column<unknown>>;
/** What a line says, by column. */
export type ValuesOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer T> ? T : never };

type Read<T> = (text: string) => T | Wrong;

/** A column that every line must fill. */
export function must<T>(title: string, read: Read<T>, sample: string, ...also: string[]): Column<T> {
  return { title, also, required: true, sample, read };
}

/** A column that a line may leave empty, and a table leave out. */
export function may<T>(
  title: string,
  read: Read<T>,
  sample: string,
  ...also: string[]
): Column<T | undefined> {
  return { title, also, required: false, sample, read: (text) => (text === '' ? undefined : read(text)) };
}

/** Titles are compared without spaces, stars and what stands in brackets: 「电话*（手机）」 is 电话. */
const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*:]/g, '');

/** Where each column stands in a table. */
export type Places = ReadonlyMap<string, number>;

/** Finds the columns by their titles, in whatever order they stand. */
export function readHeader(columns: Columns, { line, cells }: Line): { places: Places; faults: Fault[] } {
  const places = new Map<string, number>();
  const faults: Fault[] = [];
  cells.forEach((cell, at) => {
    const title = textOf(cell);
    if (title === '') return;
    const key = Object.keys(columns).find((name) => isTitleOf(columns[name], title));
    if (key !== undefined && !places.has(key)) places.set(key, at);
    else faults.push({ line, column: shortened(title), kind: key ? 'doubledColumn' : 'unknownColumn' });
  });
  const needed = Object.entries(columns).filter(([, { required }]) => required);
  const expected = needed.map(([, { title }]) => title).join('、');
  if (places.size === 0) return { places, faults: [{ line, column: '', kind: 'wrongHeader', expected }] };
  for (const [key, { title }] of needed)
    if (!places.has(key)) faults.push({ line, column: title, kind: 'missingColumn' });
  return { places, faults };
}

function isTitleOf(column: Column<unknown> | undefined, title: string): boolean {
  const titles = column ? [column.title, ...column.also] : [];
  return titles.some((one) => plainTitle(one) === plainTitle(title));
}

/** What one line says, or everything that is wrong with its cells. */
export function readLine<C extends Columns>(
  columns: C,
  places: Places,
  { line, cells }: Line,
): { values: ValuesOf<C> } | { faults: Fault[] } {
  const faults: Fault[] = [];
  const read = new Map<string, unknown>();
  for (const [key, column] of Object.entries(columns)) {
    const at = places.get(key);
    const cell = at === undefined ? '' : cells[at];
    const value = readCell(column, cell);
    if (value instanceof Wrong) faults.push(faultOf(line, column.title, value, cell));
    else read.set(key, value);
  }
  const width = Math.max(...places.values()) + 1;
  const extra = cells.findIndex((cell, at) => at >= width && textOf(cell) !== '');
  if (extra >= 0) faults.push(faultOf(line, `第 ${extra + 1} 列`, new Wrong('extraCell'), cells[extra]));
  // Every column was read into its own kind just above.
  return faults.length > 0 ? { faults } : { values: Object.fromEntries(read) as ValuesOf<C> };
}

function readCell(column: Column<unknown>, cell: Cell | undefined): unknown {
  if (typeof cell === 'object') return new Wrong(cell.flaw);
  const text = textOf(cell);
  if (text === '' && column.required) return new Wrong('empty');
  if (cell?.trim().startsWith('=')) return new Wrong('formula');
  return CONTROL.test(text) ? new Wrong('badCharacter') : column.read(text);
}

/** Control signs, private signs and the mark of a sign that was lost in a wrong encoding. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ue000-\uf8ff\ufffd]/;

/** A fault of one cell, with what stands there. */
export function faultOf(line: number, column: string, { kind, expected }: Wrong, cell?: Cell): Fault {
  const value = shortened(textOf(cell));
  return {
    ...{ line, column, kind },
    ...(value === '' ? {} : { value }),
    ...(expected === undefined ? {} : { expected }),
  };
}
