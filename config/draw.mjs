/**
 * `npm run docs`: draws who imports whom, folder by folder, into docs/architecture.md from the imports
 * themselves. `-- --check` only says whether the picture is still true.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

process.chdir(resolve(import.meta.dirname, '..'));
const PAGE = 'docs/architecture.md';
const { options } = createRequire(import.meta.url)('./layers.cjs');

/** The box a file is drawn in; what lies in no box is not drawn. */
function box(file) {
  const [top, second = ''] = file.split('/');
  if (/\.test\.tsx?$/.test(file) || top === 'tests' || top === 'config') return undefined;
  if (top === 'core') return second === 'testing' ? undefined : `core/${second}`;
  if (top === 'cloudfunctions') return second.endsWith('.ts') ? undefined : `cloudfunctions/${second}`;
  if (top === 'src')
    return ['pages', 'resident', 'member', 'staff'].includes(second) ? 'src/pages' : `src/${second}`;
  return top === 'localcloud' ? top : undefined;
}

/** The outside packages that a layer stands on, worth a box of their own. */
function foundation(file) {
  return /node_modules\/(@cloudbase\/node-sdk|valibot|taro-ui|@tarojs\/taro|lmdb|mingo)\//.exec(file)?.[1];
}

function arrows(modules) {
  const found = new Set();
  for (const { source, dependencies } of modules) {
    const from = box(source);
    for (const { resolved } of dependencies) {
      const to = box(resolved) ?? foundation(resolved);
      if (from && to && from !== to && !/\.s?css$/.test(resolved)) found.add(`${from} ${to}`);
    }
  }
  return [...found].sort().map((arrow) => arrow.split(' '));
}

const name = (label) => label.replace(/\W/g, '_');

function mermaid(modules) {
  const drawn = arrows(modules).filter((arrow) => !arrow.includes('src/copy'));
  const boxes = [...new Set(drawn.flat())].sort();
  const groups = ['core', 'src', 'cloudfunctions'].flatMap((top) => [
    `  subgraph ${top}`,
    ...boxes
      .filter((one) => one.startsWith(`${top}/`))
      .map((one) => `    ${name(one)}["${one.slice(top.length + 1)}"]`),
    '  end',
  ]);
  const alone = boxes.filter((one) => !/^(core|src|cloudfunctions)\//.test(one));
  const outside = alone.map((one) => (one === 'localcloud' ? `  ${one}` : `  ${name(one)}(["${one}"])`));
  const lines = drawn.map(([from, to]) => `  ${name(from)} --> ${name(to)}`);
  return ['```mermaid', 'flowchart LR', ...groups, ...outside, ...lines, '```'].join('\n');
}

const { output } = await cruise(['core', 'src', 'cloudfunctions', 'localcloud'], options, undefined, {
  tsConfig: extractTSConfig(resolve(options.tsConfig.fileName)),
});
const page = readFileSync(PAGE, 'utf8');
const drawn = page.replace(
  /(<!-- drawn -->)[^]*?(<!-- \/drawn -->)/,
  (_, before, after) => `${before}\n\n${mermaid(output.modules)}\n\n${after}`,
);
if (!process.argv.includes('--check')) writeFileSync(PAGE, drawn);
else if (drawn !== page) {
  console.log(`${PAGE} no longer shows who imports whom: npm run docs`);
  process.exitCode = 1;
}
