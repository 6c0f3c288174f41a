import { readCsv } from '@core/domain/import/csv';
import { ofFile, Wrong, type Fault } from '@core/domain/import/fault';
import { isBlank, MOST_COLUMNS, MOST_ROWS, type Line } from '@core/domain/import/table';
import { readXlsx } from './xlsx';

const MOST_BYTES = 20_000_000;

const ZIP = Buffer.from('PK\u0003\u0004');
/** The container of encrypted workbooks and of Excel's old format. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** The lines of an uploaded file, whatever its name claims: what it is shows in its first bytes. */
export function linesOf(bytes: Buffer, ending: string): Line[] | Fault {
  if (bytes.length === 0) return ofFile('emptyFile');
  if (bytes.length > MOST_BYTES) return ofFile('tooLarge', String(MOST_BYTES / 1_000_000));
  const compound = bytes.subarray(0, COMPOUND.length).equals(COMPOUND);
  if (compound) return ofFile(bytes.includes(ENCRYPTED) ? 'encrypted' : 'oldExcel');
  const zipped = bytes.subarray(0, ZIP.length).equals(ZIP);
  if (zipped !== (ending === 'xlsx')) return ofFile('wrongType', ending);
  const lines = zipped ? fromXlsx(bytes) : fromCsv(bytes);
  if (!Array.isArray(lines)) return lines;
  return tooMany(lines) ?? lines;
}

function fromXlsx(bytes: Buffer): Line[] | Fault {
  const lines = readXlsx(bytes);
  return lines instanceof Wrong ? ofFile(lines.kind, limitOf(lines.kind)) : lines;
}

function fromCsv(bytes: Buffer): Line[] | Fault {
  const text = textOf(bytes);
  if (text === undefined) return ofFile('wrongEncoding');
  if (text.trim() === '') return ofFile('emptyFile');
  return text.includes('\u0000') ? ofFile('wrongType', 'csv') : readCsv(text);
}

/** Text as spreadsheets save it in China: UTF-8, with or without its mark, or GB18030. */
function textOf(bytes: Buffer): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

function tooMany(lines: readonly Line[]): Fault | undefined {
  if (lines.filter((line) => !isBlank(line)).length > MOST_ROWS + 1)
    return ofFile('tooManyRows', limitOf('tooManyRows'));
  const wide = lines.find(({ cells }) => cells.length > MOST_COLUMNS);
  return wide && { ...ofFile('tooManyColumns', limitOf('tooManyColumns')), line: wide.line };
}

const limitOf = (kind: Fault['kind']): string | undefined =>
  kind === 'tooManyRows' ? String(MOST_ROWS) : kind === 'tooManyColumns' ? String(MOST_COLUMNS) : undefined;
