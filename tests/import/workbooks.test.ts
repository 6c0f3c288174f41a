import ExcelJS from 'exceljs';
import { neutral } from '@core/domain/import/table';
import { readXlsx } from '../../cloudfunctions/jobs/tables/xlsx';
import { linesOf } from '../../cloudfunctions/jobs/tables/lines';
import { csvOf, xlsxOf } from '../../cloudfunctions/jobs/tables/write';

const rows = [
  ['编码', '名称', '电话'],
  ['990001-01-01', '桂花 & <巷>', '13812342046'],
  ['', '=1+1', '-2'],
];

test('a workbook of ours opens elsewhere as it was written, formulas made harmless', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(xlsxOf(rows)).buffer);
  const sheet = book.worksheets[0];
  const cells = rows.map((row, r) => row.map((_, c) => sheet?.getCell(r + 1, c + 1).text ?? ''));
  expect(cells).toEqual(rows.map((row) => row.map(neutral)));
});

test('a workbook written elsewhere is read as it looks', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表');
  sheet.addRow(['名称', '电话', '公式', '合并', '']);
  sheet.addRow([
    { richText: [{ text: '桂花' }, { text: '巷' }] },
    13812342046,
    { formula: '1+1', result: 2 },
    '甲',
    '',
  ]);
  sheet.mergeCells('D2:E2');
  const lines = readXlsx(Buffer.from(await book.xlsx.writeBuffer()));
  expect(lines).toEqual([
    { line: 1, cells: ['名称', '电话', '公式', '合并', ''] },
    {
      line: 2,
      cells: ['桂花巷', '13812342046', ...['formula', 'merged', 'merged'].map((flaw) => ({ flaw }))],
    },
  ]);
});

test.each([
  ['UTF-8 with a mark', csvOf([['编码', '名称']])],
  ['UTF-8 without', Buffer.from('编码,名称\n')],
  ['GB18030', Buffer.from('b1e0c2eb2cc3fbb3c60a', 'hex')],
])('a CSV in %s is read', (_name, bytes) => {
  expect(linesOf(bytes, 'csv')).toEqual([{ line: 1, cells: ['编码', '名称'] }]);
});
