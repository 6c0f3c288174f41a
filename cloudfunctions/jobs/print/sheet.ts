/** One line of a sheet: what it is, and what is so. */
export interface SheetRow {
  label: string;
  words: string;
}

/** What is printed on a sheet of paper: a slip, the plan of a service day, a notice. */
export interface Sheet {
  title: string;
  /** The number by which it is found again; stands beside the title. */
  number: string;
  rows: readonly SheetRow[];
  /** A code that opens a page, and what it is for. */
  code?: { address: string; words: string };
  /** Lines on which somebody writes by hand. */
  toWrite: readonly string[];
  foot: string;
}

/** Stands for a character that the font does not have, so that nobody takes a gap for nothing. */
export const GETA = '〓';

/** A text in the font's characters alone, and those it does not have. */
export function inFont(
  text: string,
  has: (codePoint: number) => boolean,
): { text: string; missing: string[] } {
  const missing: string[] = [];
  const shown = [...text].map((sign) => {
    if (sign === '\n' || has(sign.codePointAt(0) ?? 0)) return sign;
    missing.push(sign);
    return GETA;
  });
  return { text: shown.join(''), missing };
}
