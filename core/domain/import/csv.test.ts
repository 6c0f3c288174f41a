import fc from 'fast-check';
import { readCsv } from './csv';

const cellsOf = (text: string) => {
  const read = readCsv(text);
  return Array.isArray(read) ? read.map(({ cells }) => cells) : read;
};

test('cells, quotes, commas and line breaks are told apart', () => {
  expect(cellsOf('a,b\r\n"1,2","say ""hi"""\n,\n')).toEqual([
    ['a', 'b'],
    ['1,2', 'say "hi"'],
    ['', ''],
  ]);
});

test('lines are numbered as an editor shows them', () => {
  expect(readCsv('a\n"b\nc\nd",e\nf')).toEqual([
    { line: 1, cells: ['a'] },
    { line: 2, cells: ['b\nc\nd', 'e'] },
    { line: 5, cells: ['f'] },
  ]);
});

test('a quote that is never closed is a fault of the line it begins in', () => {
  expect(readCsv('a\n"b,c\nd')).toEqual({ line: 2, column: '', kind: 'openQuote' });
});

test('whatever is written is read back', () => {
  const cell = fc.stringMatching(/^[a-c",\n 中]{0,6}$/);
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      expect(cellsOf(quoted.join('\r\n'))).toEqual(rows);
    }),
  );
});
