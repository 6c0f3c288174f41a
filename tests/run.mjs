/**
 * `npm test`: everything that can be known about this clone, on a machine with git, Node and Chromium.
 * Installs and builds what is missing, goes on after a failed step, and ends with «N passed, N failed».
 * `npm test -- check unit` runs the named steps alone.
 */
import './needs.mjs';
import { build, install } from '../config/fresh.mjs';
import { bin, run } from './run/command.mjs';
import { jest, red, wavering } from './run/jest.mjs';

/** One thing that either works or does not. */
async function once(command, ...args) {
  const { ok, said } = await run(command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, said };
}

async function evidence() {
  const args = ['tests/evidence/run.ts', '--unheld', '--no-record', '--json'];
  const row = /^\[|^ {2}[✓✗]/;
  const { said } = await run(bin('tsx'), args, row);
  const line = said.split('\n').findLast((one) => one.startsWith('{"rows"'));
  if (line === undefined) return { passed: 0, failed: 1, said };
  const { rows } = JSON.parse(line);
  const passed = rows.filter(({ ok }) => ok).length;
  const more = said.split('\n').filter((one) => one !== line && !row.test(one));
  return { passed, failed: rows.length - passed, said: more.join('\n') };
}

async function chromium() {
  const { tsImport } = await import('tsx/esm/api');
  const { findChromium } = await tsImport('./support/chromium.ts', import.meta.url);
  const found = findChromium();
  const said =
    'No Chromium: apt-get install chromium fonts-noto-cjk, or npx playwright-core install chromium';
  return found === undefined ? { passed: 0, failed: 1, said } : { passed: 1, failed: 0, said: found };
}

async function prepared(prepare) {
  try {
    await prepare();
    return { passed: 1, failed: 0, said: '' };
  } catch (error) {
    return { passed: 0, failed: 1, said: error.message };
  }
}

/** Tests that open pages; all others that cross folders know the product by its doors, without a page. */
const IN_BROWSERS = '/tests/(journeys|axe|print)/';

const STEPS = {
  install: () => prepared(install),
  check: () => once(process.execPath, 'config/check.mjs', '--all'),
  build: () => prepared(() => build('functions', 'weapp', 'h5')),
  unit: () => jest('2', ['core', 'cloudfunctions', 'localcloud', 'src']),
  chromium,
  doors: () => jest('2', ['tests'], '--testPathIgnorePatterns', IN_BROWSERS),
  // One town and one Chromium at a time: two cores are theirs, and a tap is never lost to the neighbour's work.
  browser: () => jest('1', ['tests'], '--testPathPattern', IN_BROWSERS),
  evidence,
};
/** Each of these keeps one core busy, and no test is under way that would miss the other. */
const BESIDE = ['check', 'build'];

const total = { passed: 0, failed: 0 };

async function play(name) {
  console.log(`▸ ${name}`);
  const started = Date.now();
  const { passed, failed, said } = await STEPS[name]();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(said.trim());
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s\n`);
  return failed === 0;
}

const asked = process.argv.slice(2);
const wanted = Object.keys(STEPS).filter((name) => asked.length === 0 || asked.includes(name));
const alone = wanted.filter((name) => !BESIDE.includes(name));
const first = alone[0] === 'install' ? alone.shift() : undefined;
if (first === undefined || (await play(first))) {
  await Promise.all(wanted.filter((name) => BESIDE.includes(name)).map(play));
  for (const name of alone) await play(name);
}
// A long output is often seen in part: what failed stands at its end once more.
for (const line of wavering) console.log(`~ failed beside others, passed alone: ${line}`);
for (const line of red) console.log(`✗ ${line}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
