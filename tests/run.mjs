/**
 * `npm test`: everything that can be known about this clone, on a machine with git, Node and Chromium.
 * Installs and builds what is missing, goes on after a failed step, and ends with «N passed, N failed».
 * `npm test -- check unit` runs the named steps alone.
 */
import './needs.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { build, install } from '../config/fresh.mjs';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'neighbourhood-test-'));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Runs a command; a line every half minute, and the lines that `tells` matches, show how far it is. */
function run(command, args, tells) {
  const started = Date.now();
  const alive = setInterval(() => console.log(`  … ${Math.round((Date.now() - started) / 1000)} s`), 30_000);
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, TZ: 'Asia/Shanghai' } });
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      for (const line of String(data).split('\n')) if (tells?.test(line)) console.log(`  ${line.trim()}`);
    });
    child.stderr.on('data', (data) => (said += data));
    child.on('error', (error) => (said += error.message));
    child.on('close', (code) => {
      clearInterval(alive);
      done({ ok: code === 0, said });
    });
  });
}

/** One thing that either works or does not. */
async function once(command, ...args) {
  const { ok, said } = await run(command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, said };
}

/** Runs the tests of some projects, `which` narrows them down, and tells which files took longest. */
async function jest(workers, projects, ...which) {
  const report = join(scratch, 'report.json');
  rmSync(report, { force: true });
  const args = ['--selectProjects', ...projects, '--json', '--outputFile', report, '--maxWorkers', workers];
  // What a test left open must not keep CI waiting.
  args.push('--forceExit');
  const { ok, said } = await run(bin('jest'), [...args, ...which]);
  const [told = ''] = said.split('Summary of all failing tests');
  const noise = /^(PASS|Running \d|\{"num)|^\s+at .*node_modules/;
  const failures = told.split('\n').filter((line) => !noise.test(line));
  const late = worksOn.test(said);
  const { passed, failed, failing, slowest } = count(report);
  console.log(`  longest: ${slowest}`);
  red.push(...failing);
  if (failed === 0 && late) failures.push('A test went on working after its end: Jest tells where, above.');
  else if (failed === 0 && !ok) failures.push('No test failed, and yet Jest says that something did.');
  return { passed, failed: ok && !late ? failed : Math.max(1, failed), said: failures.join('\n') };
}

/** What Jest says of a test file that logs or imports when it is over: its exit code is then 1, or with workers 0. */
const worksOn = /Cannot log after tests are done|after the Jest environment has been torn down/;

/** Sums a jest report; a run that wrote none, or a suite that could not start, failed once. */
function count(report) {
  try {
    const sums = JSON.parse(readFileSync(report, 'utf8'));
    const failed = sums.numFailedTests + sums.numRuntimeErrorTestSuites;
    const failing = sums.testResults.flatMap(failingOf);
    return { passed: sums.numPassedTests, failed, failing, slowest: slowestOf(sums.testResults) };
  } catch {
    return { passed: 0, failed: 1, failing: [], slowest: 'not told' };
  }
}

/** The failing tests of a file, with the first line of what they say; the file itself if it could not start. */
function failingOf({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (tests.length === 0 && status === 'failed') return [`${file}: ${firstOf(message)}`];
  return tests.map(
    ({ fullName, failureMessages }) => `${file} › ${fullName}: ${firstOf(failureMessages[0])}`,
  );
}

const firstOf = (message = '') => (message.split('\n').find((line) => line.trim()) ?? '').slice(0, 160);

/** The files that took longest, with their seconds. */
function slowestOf(files) {
  const took = ({ startTime, endTime }) => Math.round((endTime - startTime) / 1000);
  const first = files.toSorted((a, b) => took(b) - took(a)).slice(0, 5);
  return first.map((file) => `${relative(root, file.name)} ${took(file)} s`).join(', ');
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
  unit: () => jest('2', ['core', 'cloudfunctions', 'localcloud', 'src']),
  build: () => prepared(() => build('functions', 'weapp', 'h5')),
  chromium,
  doors: () => jest('2', ['tests'], '--testPathIgnorePatterns', IN_BROWSERS),
  // One town and one Chromium at a time: two cores are theirs, and a tap is never lost to the neighbour's work.
  browser: () => jest('1', ['tests'], '--testPathPattern', IN_BROWSERS),
  evidence,
};

/** Every failing test in a line, told once more at the end: a long output is often seen in part. */
const red = [];
const total = { passed: 0, failed: 0 };
const wanted = process.argv.slice(2);
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`▸ ${name}`);
  const started = Date.now();
  const { passed, failed, said } = await step();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(said.trim());
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s\n`);
  if (name === 'install' && failed > 0) break;
}
rmSync(scratch, { recursive: true });
for (const line of red) console.log(`✗ ${line}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
