import fs from 'node:fs';
import path from 'node:path';

const PINE = '#1F6652';
const LAMP = '#F2B84B';
const HEADER =
  '/* Written by config/icons.ts at every build: Phosphor glyphs (MIT) and our own drawings. */\n';

/** One decimal on a grid of 256 is finer than any screen; `next` tells when a point follows at once (12.96.2). */
const rounded = (number: string, next: string): string => {
  const short = Number(number).toFixed(1);
  return next === '.' ? short : String(Number(short));
};

/** WXML has no inline SVG, so every drawing is a data URI: a mask where the colour follows the text, else a background. */
function dataUri(svg: string): string {
  const text = svg.trim().replace(/\d+\.\d{2,}(?=(.))/g, rounded);
  const escaped = text.replace(/"/g, "'").replace(/#/g, '%23').replace(/</g, '%3C').replace(/>/g, '%3E');
  return `url("data:image/svg+xml,${escaped}")`;
}

/** Of a mask only the shape counts. */
const mask = (name: string, svg: string): string =>
  `.i-${name}{--mask:${dataUri(svg.replaceAll(' fill="currentColor"', ''))}}`;

const background = (name: string, svg: string): string => `.d-${name}{background-image:${dataUri(svg)}}`;

/** The names in `export const <list> = [...]`: Taro's loader compiles only this folder, so the list is read, not imported. */
function listed(source: string, list: string): string[] {
  const [body = ''] = (source.split(`export const ${list} = [`)[1] ?? '').split(']');
  return body.match(/[a-z-]+/g) ?? [];
}

const lit = (svg: string): string =>
  svg
    .replace('fill="currentColor"', `fill="${PINE}"`)
    .replace('opacity="0.2"', `fill="${LAMP}" opacity=".5"`);

/** The sheet of every icon class in use, as text. */
export function iconSheet(root: string): string {
  const assets = path.join(root, 'node_modules/@phosphor-icons/core/assets');
  const drawings = path.join(root, 'src/styles/drawings');
  const read = (file: string): string => fs.readFileSync(file, 'utf8');
  const glyphs = read(path.join(root, 'src/components/basic/glyphs.ts'));
  const weight = (name: string): string => /-(fill|bold)$/.exec(name)?.[1] ?? 'regular';
  const isMask = (file: string): boolean => /^(state|due)-/.test(file);
  const rules = [
    ...listed(glyphs, 'glyphs').map((name) =>
      mask(name, read(path.join(assets, weight(name), `${name}.svg`))),
    ),
    ...listed(glyphs, 'serviceGlyphs').map((name) =>
      background(name, lit(read(path.join(assets, 'duotone', `${name}-duotone.svg`)))),
    ),
    ...fs
      .readdirSync(drawings)
      .sort()
      .map((file) =>
        (isMask(file) ? mask : background)(path.basename(file, '.svg'), read(path.join(drawings, file))),
      ),
  ];
  return `${HEADER}${rules.join('\n')}\n`;
}

/** Writes the sheet where `src/app.ts` imports it, only when it changed (a watcher would run in circles). */
export function writeIcons(root: string): void {
  const target = path.join(root, 'src/styles/icons.generated.css');
  const sheet = iconSheet(root);
  if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== sheet) fs.writeFileSync(target, sheet);
}
