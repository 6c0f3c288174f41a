/** A cell that holds no plain text: what stands in it depends on something that an import does not follow. */
export type Flaw = 'formula' | 'merged' | 'errorCell';
export type Cell = string | { flaw: Flaw };

/** One line of a table as it was read: its number in the file, counted from 1, and its cells. */
export interface Line {
  line: number;
  cells: readonly Cell[];
}

/** How much a table may hold, so that one import stays a matter of minutes. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 60;

/** What a spreadsheet would take for a formula when a cell begins with it. */
const FORMULA = /^(?=[=+\-@\t\r])/;

/** A text as it may stand in a table: one that a spreadsheet would reckon with gets an apostrophe before it. */
export const neutral = (text: string): string => text.replace(FORMULA, "'");

/** The text of a cell, without the spaces around it and the apostrophe of `neutral`; nothing where it holds no plain text. */
export const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.trim().replace(/^'(?=[=+\-@])/, '') : '';

/** Lines with nothing in them are left out: tables end in many. */
export function isBlank({ cells }: Line): boolean {
  return cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
}
