import type { Ms } from '../calendar/time';
import type { Grant } from '../people/person';
import type { RegionPath } from '../place/region';
import { readHeader, readLine, type Columns, type ValuesOf } from './column';
import type { Fault } from './fault';
import { isBlank, type Line } from './table';

/** What is imported, and for whom: nothing outside `place` is touched, no role given that the importer may not give. */
export interface Importing {
  place: RegionPath;
  held: readonly Grant[];
  now: Ms;
}

/** A place that must be there already, and what it is called when it is not. */
export interface Need {
  path: RegionPath;
  column: string;
  kind: 'noParent' | 'unknownPlace' | 'notNeighbour';
}

/** One line that says something lawful, by itself and beside the other lines of its file. */
export interface Checked<R> {
  line: number;
  record: R;
  /** Places that the database has to have. */
  needs: Need[];
}

/** A kind of table: its columns, and what its lines must keep to beyond single cells. */
export interface Sheet<C extends Columns, R> {
  columns: C;
  /** Makes records of the lines whose cells are good; sorted as they have to be applied. */
  check(rows: readonly Row<C>[], importing: Importing): { checked: Checked<R>[]; faults: Fault[] };
  /** A record as its line says it; read again it is the same record. */
  write(record: R): { [K in keyof C]?: string };
}
export interface Row<C extends Columns> {
  line: number;
  values: ValuesOf<C>;
}

/** Reads a whole table: the records it holds, or everything that is wrong with it. */
export function readSheet<C extends Columns, R>(
  { columns, check }: Sheet<C, R>,
  lines: readonly Line[],
  importing: Importing,
): { checked: Checked<R>[]; faults: Fault[] } {
  const [header, ...body] = lines.filter((line) => !isBlank(line));
  if (!header) return { checked: [], faults: [{ line: 1, column: '', kind: 'noRows' }] };
  const { places, faults } = readHeader(columns, header);
  if (faults.length > 0) return { checked: [], faults };
  if (body.length === 0) return { checked: [], faults: [{ line: header.line, column: '', kind: 'noRows' }] };
  const rows: Row<C>[] = [];
  for (const line of body) {
    const read = readLine(columns, places, line);
    if ('faults' in read) faults.push(...read.faults);
    else rows.push({ line: line.line, values: read.values });
  }
  const beside = check(rows, importing);
  const all = [...faults, ...beside.faults].sort((a, b) => a.line - b.line);
  return { checked: beside.checked, faults: all };
}

/** Finds what stands in a table twice: remembers keys, and says of one whether it was there before. */
export function onceOnly(): (key: string) => boolean {
  const seen = new Set<string>();
  return (key) => {
    const before = seen.has(key);
    seen.add(key);
    return before;
  };
}
