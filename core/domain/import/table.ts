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

/** The text of a cell, without the spaces and line breaks around it; nothing for one that holds no plain text. */
export const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

/** Lines with nothing in them are left out: tables end in many. */
export function isBlank({ cells }: Line): boolean {
  return cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
}
