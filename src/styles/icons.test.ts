import fs from 'node:fs';
import path from 'node:path';
import { iconSheet } from '../../config/icons';
import { glyphs, serviceGlyphs } from '../components/basic/glyphs';

const root = path.resolve(__dirname, '../..');

function sources(dir: string): string[] {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /(?<!test)\.tsx?$/.test(entry.name) && entry.name !== 'glyphs.ts'
      ? [fs.readFileSync(file, 'utf8')]
      : [];
  });
}

test('the sheet of icons is what the drawings and the list of glyphs make of it', () => {
  expect(fs.readFileSync(path.join(root, 'src/styles/icons.generated.css'), 'utf8')).toBe(iconSheet(root));
});

test('every glyph has its class, and every one is drawn somewhere', () => {
  const sheet = iconSheet(root);
  const app = sources(path.join(root, 'src')).join('\n');
  expect(glyphs.filter((name) => !sheet.includes(`.i-${name}{`))).toEqual([]);
  expect(serviceGlyphs.filter((name) => !sheet.includes(`.d-${name}{`))).toEqual([]);
  expect(glyphs.filter((name) => !app.includes(`'${name}'`) && !app.includes(`"${name}"`))).toEqual([]);
});
