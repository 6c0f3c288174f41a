import { Wrong } from '@core/domain/import/fault';
import { MOST_COLUMNS, MOST_ROWS, type Cell, type Line } from '@core/domain/import/table';
import { readXml } from './xml';
import { openZip, type Zip } from './zip';

/** The lines of a workbook's first sheet, as plain text: nothing in it is reckoned, followed or fetched. */
export function readXlsx(bytes: Buffer): Line[] | Wrong {
  const zip = openZip(bytes);
  if (zip instanceof Wrong) return zip;
  if (zip.names.some((name) => /vbaProject\.bin$/i.test(name))) return new Wrong('macros');
  if (zip.names.some((name) => name.startsWith('xl/externalLinks/'))) return new Wrong('outsideLinks');
  const sheet = firstSheet(zip);
  if (sheet instanceof Wrong) return sheet;
  const strings = sharedStrings(zip);
  if (strings instanceof Wrong) return strings;
  const xml = zip.read(sheet);
  return xml instanceof Wrong ? xml : linesOf(xml, strings);
}

/** Where the first sheet lies: the workbook names it by a relation. */
function firstSheet(zip: Zip): string | Wrong {
  let relation: string | undefined;
  let target: string | undefined;
  const workbook = heard(zip, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'sheet') relation ??= attributes['r:id'];
  });
  const relations = heard(zip, 'xl/_rels/workbook.xml.rels', (name, { Id, Target }) => {
    if (name === 'Relationship' && Id === relation) target = Target;
  });
  const wrong = workbook ?? relations;
  if (wrong) return wrong;
  if (target === undefined) return new Wrong('brokenFile');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function heard(
  zip: Zip,
  file: string,
  open: (name: string, attributes: Record<string, string>) => void,
): Wrong | undefined {
  const xml = zip.read(file);
  return xml instanceof Wrong ? xml : readXml(xml, { open });
}

/** Texts that cells point to by number; how they are read aloud (`rPh`) is no part of them. */
function sharedStrings(zip: Zip): string[] | Wrong {
  const file = 'xl/sharedStrings.xml';
  if (!zip.names.includes(file)) return [];
  const xml = zip.read(file);
  if (xml instanceof Wrong) return xml;
  const strings: string[] = [];
  let inText = false;
  let aloud = false;
  const wrong = readXml(xml, {
    open: (name) => {
      if (name === 'si') strings.push('');
      if (name === 'rPh') aloud = true;
      inText = name === 't' && !aloud;
    },
    close: (name) => {
      if (name === 'rPh') aloud = false;
      if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) strings.push((strings.pop() ?? '') + text);
    },
  });
  return wrong ?? strings;
}

class TooMany extends Error {
  constructor(readonly kind: 'tooManyRows' | 'tooManyColumns') {
    super(kind);
  }
}

function linesOf(xml: Buffer, strings: readonly string[]): Line[] | Wrong {
  const lines: { line: number; cells: Cell[] }[] = [];
  const merged: string[] = [];
  let cell = { column: 0, type: '', text: '', formula: false };
  let inText = false;
  let excess: TooMany | undefined;
  const wrong = readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') lines.push({ line: Number(attributes.r ?? lines.length + 1), cells: [] });
      if (lines.length > MOST_ROWS + 1) excess ??= new TooMany('tooManyRows');
      if (name === 'c') {
        const column = columnOf(attributes.r) ?? lines.at(-1)?.cells.length ?? 0;
        cell = { column, type: attributes.t ?? 'n', text: '', formula: false };
        if (column >= MOST_COLUMNS) excess ??= new TooMany('tooManyColumns');
      }
      if (name === 'f') cell.formula = true;
      if (name === 'mergeCell' && attributes.ref) merged.push(attributes.ref);
      inText = name === 'v' || name === 't';
      if (excess) throw excess;
    },
    close: (name) => {
      inText = false;
      if (name === 'c') place(lines.at(-1)?.cells ?? [], cell.column, valueOf(cell, strings));
    },
    text: (text) => {
      if (inText) cell.text += text;
    },
  });
  if (excess) return new Wrong(excess.kind);
  if (wrong) return wrong;
  markMerged(lines, merged);
  return lines;
}

function place(cells: Cell[], column: number, value: Cell): void {
  while (cells.length < column) cells.push('');
  cells[column] = value;
}

function valueOf(
  { type, text, formula }: { type: string; text: string; formula: boolean },
  strings: readonly string[],
): Cell {
  if (formula) return { flaw: 'formula' };
  if (type === 'e') return { flaw: 'errorCell' };
  if (type === 's') return strings[Number(text)] ?? '';
  // A telephone that was typed as a number may be kept as 1.38E10.
  return type === 'n' && text !== '' && Number.isFinite(Number(text)) ? plainNumber(text) : text;
}

const plainNumber = (text: string): string => (/e/i.test(text) ? String(Number(text)) : text);

/** A for 0, AB for 27; undefined where the cell does not say where it stands. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What stands in a merged cell belongs to several lines or columns, and to none of them for certain. */
function markMerged(lines: readonly { line: number; cells: Cell[] }[], ranges: readonly string[]): void {
  for (const range of ranges) {
    const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
    const [left = 0, right = 0] = [columnOf(from), columnOf(to)];
    const touched = lines.filter(({ line }) => line >= Number(top) && line <= Number(bottom));
    for (const { cells } of touched)
      for (let column = left; column <= Math.min(right, MOST_COLUMNS); column += 1)
        place(cells, column, { flaw: 'merged' });
  }
}
