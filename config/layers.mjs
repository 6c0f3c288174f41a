/**
 * `node config/layers.mjs [root]`: holds the rules of layers.cjs over the folders under root.
 * A cruiser that sees no modules (a parser that does not fit, a wrong path) is a failure, not a pass.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const FOLDERS = ['core', 'src', 'cloudfunctions', 'localcloud', 'config', 'tests'];
const { forbidden, options } = createRequire(import.meta.url)('./layers.cjs');

async function look(root) {
  process.chdir(root);
  const tsConfig = extractTSConfig(resolve(options.tsConfig.fileName));
  const rules = { ...options, ruleSet: { forbidden }, validate: true };
  const { output } = await cruise(FOLDERS.filter(existsSync), rules, undefined, { tsConfig });
  return output.summary;
}

function report({ totalCruised, totalDependenciesCruised, violations }) {
  for (const { rule, from, to } of violations) {
    const { comment } = forbidden.find(({ name }) => name === rule.name);
    console.log(`${rule.name}: ${from} → ${to}\n  ${comment}`);
  }
  if (totalCruised === 0) throw new Error('not one module was seen: the cruiser does not read this code');
  console.log(`${totalCruised} modules, ${totalDependenciesCruised} imports, ${violations.length} refused`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}

try {
  report(await look(resolve(process.argv[2] ?? '.')));
} catch (error) {
  console.log(`layers: ${error.message}`);
  process.exitCode = 1;
}
