import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../../config/bundle/bundle';
import { deployment } from '../../cloudfunctions/deployment';
import { readPdf } from './readPdf';

const root = resolve(__dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'print-'));
afterAll(() => rmSync(dir, { recursive: true }));

const PRINT = `
  const { sheetPdf } = require('./index.js');
  const sheet = { title: '派件单', number: 'P1', rows: [], toWrite: ['签字'], foot: '交回社区' };
  sheetPdf(sheet).then(({ bytes }) => require('fs').writeFileSync('sheet.pdf', bytes));`;

// The first slip out of a bundle failed: the PDF writer looked for files of its own, which only a package has.
test('a sheet is printed where nothing is installed, with the font that lies beside the bundle', async () => {
  await bundle(join(root, 'cloudfunctions/jobs/print/sheetPdf.ts'), dir);
  copyFileSync(join(root, 'node_modules', deployment.jobs.files['sheet.ttf']), join(dir, 'sheet.ttf'));
  await promisify(execFile)(process.execPath, ['-e', PRINT], { cwd: dir });
  const { text, gaps } = readPdf(readFileSync(join(dir, 'sheet.pdf')));
  expect(text).toContain('派件单');
  expect(gaps).toBe(0);
});
