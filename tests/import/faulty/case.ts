import type { FaultKind } from '@core/domain/import/fault';
import type { ImportKind } from '@core/domain/import/kinds';

/** One kind of faulty table, as small as it can be, and where its fault is reported. */
export interface Faulty {
  fault: FaultKind;
  table: ImportKind;
  /** CSV as text, or any file as bytes. */
  file: string | Buffer;
  ending?: 'csv' | 'xlsx';
  line: number;
  column: string;
  /** What the sentence about it says besides. */
  says?: string;
}

/** A table of CSV lines. */
export const csv = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`;
