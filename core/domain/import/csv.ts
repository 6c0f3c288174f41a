import { ofFile, type Fault } from './fault';
import type { Line } from './table';

/**
 * The lines of a CSV text (RFC 4180): cells in quotes may hold commas, line breaks and doubled quotes. A line is
 * numbered as an editor shows it, so one after a cell of three lines counts two more.
 */
export function readCsv(text: string): Line[] | Fault {
  const lines: Line[] = [];
  let row: { line: number; cells: string[] } = { line: 1, cells: [] };
  let line = 1;
  for (let at = 0; at < text.length;) {
    const closing = text[at] === '"' ? closingQuote(text, at) : at;
    if (closing === undefined) return { ...ofFile('openQuote'), line: row.line };
    const end = endOfCell(text, closing);
    const cell = text.slice(at, end);
    row.cells.push(
      closing === at ? cell : unquoted(text.slice(at + 1, closing)) + text.slice(closing + 1, end),
    );
    line += cell.split('\n').length - 1;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (text[end] === ',' && at < text.length) continue;
    if (text[end] === ',') row.cells.push('');
    lines.push(row);
    line += 1;
    row = { line, cells: [] };
  }
  return lines;
}

const unquoted = (text: string): string => text.replaceAll('""', '"');

/** Where the quote opened at `at` is closed; a doubled quote is a quote inside. */
function closingQuote(text: string, at: number): number | undefined {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 2))
    if (text[end + 1] !== '"') return end;
  return undefined;
}

/** Where the next comma or line break stands, or the text ends. */
function endOfCell(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === ',' || sign === '\n' || text.startsWith('\r\n', at)) return at;
  }
  return text.length;
}
