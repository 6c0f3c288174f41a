import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler';
import { buildStale, BUILDING_MS } from '../evidence/buildStale';
import { WEAPP } from './artefact';

const ROOM = { maxBuffer: 32 * 1024 * 1024 };

beforeAll(() => buildStale('weapp'), BUILDING_MS);

test("WeChat's WXML compiler takes every template of the build", () => {
  expect(wxmlToJs(WEAPP, ROOM)).toContain('pages/home/index.wxml');
});

test("WeChat's WXSS compiler takes every sheet of the build", () => {
  expect(wxssToJs(WEAPP, ROOM)).toContain('app.wxss');
});

test('the referees refuse: an unclosed tag, an unclosed rule', () => {
  const dir = mkdtempSync(join(tmpdir(), 'planted-'));
  writeFileSync(join(dir, 'page.wxml'), '<view><text>没有合上</view>');
  expect(() => wxmlToJs(dir, ROOM)).toThrow(/page\.wxml/);
  writeFileSync(join(dir, 'page.wxml'), '<view></view>');
  writeFileSync(join(dir, 'page.wxss'), '.a { color: red; } } .b {');
  expect(() => wxssToJs(dir, ROOM)).toThrow();
  rmSync(dir, { recursive: true });
});
