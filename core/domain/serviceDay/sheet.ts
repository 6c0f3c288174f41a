import type { RegionPath } from '../place/region';

/** One door of a team's plan, as it is printed or copied. What is not known, or not for this reader, is left out. */
export interface Stop {
  place: RegionPath;
  code: string;
  title: string;
  door?: string;
  name?: string;
  phone?: string;
  note?: string;
}

/** A sheet as a table: the same for paper, for a picture and for plain text. */
export interface Sheet {
  title: string;
  lines: string[];
  columns: string[];
  rows: string[][];
}

/** Doors in the order in which they are reached: grid by grid, building by building, door by door. */
export function inWalkingOrder<S extends { place: RegionPath }>(stops: readonly S[]): S[] {
  return [...stops].sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
}

/** A team's plan for the day as a sheet. */
export function planSheet(head: { title: string; lines: string[] }, stops: readonly Stop[]): Sheet {
  return {
    ...head,
    columns: ['', '单号', '要做的事', '门牌', '称呼', '电话', '备注'],
    rows: inWalkingOrder(stops).map((stop, n) => [
      String(n + 1),
      stop.code,
      stop.title,
      stop.door ?? '',
      stop.name ?? '',
      stop.phone ?? '',
      stop.note ?? '',
    ]),
  };
}

/** A sheet as text that can be pasted into a chat. */
export function sheetText({ title, lines, rows }: Sheet): string {
  const stops = rows.map(([number = '', ...cells]) => `${number}. ${cells.filter(Boolean).join(' · ')}`);
  return [title, ...lines, ...stops].join('\n');
}
