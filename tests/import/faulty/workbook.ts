import { deflateRawSync } from 'node:zlib';
import { xlsxOf } from '../../../cloudfunctions/jobs/tables/write';
import { zipped } from '../../../cloudfunctions/jobs/zip';

/** A workbook whose one sheet is this XML, with other files beside it if need be. */
export function workbook(sheet: string, more: Record<string, string> = {}): Buffer {
  const files = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  return zipped(Object.entries(files).map(([name, xml]) => ({ name, bytes: Buffer.from(xml, 'utf8') })));
}

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;

/** A sheet of a small tree whose second line is `cells`, with `after` behind the lines. */
export const sheetWith = (cells: string, after = ''): string =>
  `<worksheet><sheetData><row r="1">${text('编码')}${text('名称')}</row><row r="2">${cells}</row></sheetData>${after}</worksheet>`;

export const code = text('990001-01-01');

/** A workbook in order, for breaking. */
export const goodWorkbook = (): Buffer =>
  xlsxOf([
    ['编码', '名称'],
    ['990001-01-01', '桂花巷社区'],
  ]);

/** A sheet that unpacks to `megabytes` of nothing. */
export const bomb = (megabytes: number): Buffer =>
  workbook(sheetWith(`${code}${' '.repeat(megabytes * 1024 * 1024)}`));

/** An archive that declares one byte for a file that unpacks to many: what it says is not believed either. */
export function liar(): Buffer {
  const bytes = workbook(sheetWith(`${code}${' '.repeat(200_000)}`));
  const size = deflateRawSync(Buffer.alloc(0)).length;
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const listed = bytes.lastIndexOf(name) - 46;
  bytes.writeUInt32LE(size, listed + 24);
  return bytes;
}

/** A compound file, as Excel kept workbooks before 2007 and keeps encrypted ones. */
export const compound = (inside: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(inside, 'utf16le')]);
