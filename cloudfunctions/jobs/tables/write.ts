import { neutral } from '@core/domain/import/table';
import { zipped } from '../zip';

/** A mark that lets spreadsheets see that a CSV is UTF-8. */
const BOM = '\ufeff';

/** A table as CSV that any spreadsheet opens, with nothing in it that one would reckon with. */
export function csvOf(rows: readonly (readonly string[])[]): Buffer {
  const lines = rows.map((cells) => cells.map((cell) => quoted(neutral(cell))).join(','));
  return Buffer.from(`${BOM}${lines.join('\r\n')}\r\n`, 'utf8');
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const SCHEMAS = 'http://schemas.openxmlformats.org';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATION = `${SCHEMAS}/officeDocument/2006/relationships`;

/** What a workbook of one sheet consists of besides the sheet. */
const frame = {
  '[Content_Types].xml':
    `<Types xmlns="${SCHEMAS}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">` +
    `<Relationship Id="r1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${SCHEMAS}/spreadsheetml/2006/main" xmlns:r="${RELATION}">` +
    '<sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">` +
    `<Relationship Id="r1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** A table as a workbook of one sheet, every cell a text: telephones keep their digits, and nothing is reckoned. */
export function xlsxOf(rows: readonly (readonly string[])[]): Buffer {
  const lines = rows.map((cells, n) => {
    const written = cells.map((cell, column) => cellOf(neutral(cell), `${letters(column)}${n + 1}`));
    return `<row r="${n + 1}">${written.join('')}</row>`;
  });
  const sheet = `<worksheet xmlns="${SCHEMAS}/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  const files = { ...frame, 'xl/worksheets/sheet1.xml': sheet };
  return zipped(
    Object.entries(files).map(([name, xml]) => ({ name, bytes: Buffer.from(`${XML}${xml}`, 'utf8') })),
  );
}

const cellOf = (text: string, at: string): string =>
  text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const LETTERS = 26;

/** What a column is called: A for 0, AA for 26. */
const letters = (column: number): string =>
  (column < LETTERS ? '' : letters(Math.floor(column / LETTERS) - 1)) +
  String.fromCharCode(65 + (column % LETTERS));

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Signs that XML cannot hold at all. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text.replace(UNFIT, '').replace(/[&<>]/g, (sign) => SIGNS[sign] ?? '');
