import { csv, type Faulty } from './case';
import { bomb, code, compound, goodWorkbook, liar, sheetWith, workbook } from './workbook';

const table = 'tree' as const;
const whole = { table, line: 0, column: '' } as const;
const book = { ...whole, ending: 'xlsx' } as const;

const wide = Array.from({ length: 61 }, (_, n) => `c${n}`).join(',');
const long = `编码,名称\n${'990001-01-01,甲\n'.repeat(100_001)}`;
const dtd = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';

/** Faults of files as a whole, and of cells that only a workbook can hold. */
export const files: Faulty[] = [
  { fault: 'emptyFile', ...whole, file: '\ufeff\r\n' },
  { fault: 'tooLarge', ...whole, file: 'x'.repeat(20_000_001), says: '最多 20 MB' },
  { fault: 'wrongType', ...book, file: Buffer.from('MZ\u0090\u0000 This program cannot be run in DOS mode') },
  { fault: 'wrongType', ...whole, file: goodWorkbook() },
  { fault: 'wrongType', ...whole, file: Buffer.from('MZ\u0000\u0000\u0003,\u0000\r\n') },
  { fault: 'oldExcel', ...book, file: compound('Workbook') },
  { fault: 'encrypted', ...book, file: compound('EncryptedPackage') },
  { fault: 'macros', ...book, file: workbook(sheetWith(code), { 'xl/vbaProject.bin': 'Sub Auto_Open()' }) },
  { fault: 'brokenFile', ...book, file: goodWorkbook().subarray(0, 500) },
  { fault: 'brokenFile', ...book, file: workbook('<worksheet><sheetData><row>') },
  { fault: 'zipBomb', ...book, file: bomb(40) },
  { fault: 'zipBomb', ...book, file: liar() },
  { fault: 'unsafeXml', ...book, file: workbook(`${dtd}${sheetWith(code)}`) },
  {
    fault: 'outsideLinks',
    ...book,
    file: workbook(sheetWith(code), { 'xl/externalLinks/externalLink1.xml': '<a/>' }),
  },
  { fault: 'wrongEncoding', ...whole, file: Buffer.from('\ufeff编码,名称\n', 'utf16le') },
  { fault: 'openQuote', table, file: csv('编码,名称', '990001-01-01,"桂花巷'), line: 2, column: '' },
  { fault: 'tooManyRows', ...whole, file: long, says: '100000' },
  { fault: 'tooManyColumns', table, file: csv(wide), line: 1, column: '', says: '60' },
  {
    fault: 'formula',
    table,
    ending: 'xlsx',
    file: workbook(sheetWith(`${code}<c><f>A1</f><v>1</v></c>`)),
    line: 2,
    column: '名称',
  },
  {
    fault: 'errorCell',
    table,
    ending: 'xlsx',
    file: workbook(sheetWith(`${code}<c t="e"><v>#N/A</v></c>`)),
    line: 2,
    column: '名称',
  },
  {
    fault: 'merged',
    table,
    ending: 'xlsx',
    file: workbook(sheetWith(code, '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>')),
    line: 2,
    column: '名称',
  },
];
