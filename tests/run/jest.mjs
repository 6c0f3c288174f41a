import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bin, root, run } from './command.mjs';

/** More than so many files that fail together are no wavering of the machine. */
const MOST_AGAIN = 6;

/** Every test that failed, and every one that failed beside its neighbours and passed alone, in a line each. */
export const red = [];
export const wavering = [];

/**
 * Runs the tests of some projects, `which` narrows them down, and tells which files took longest. A file that failed
 * beside others is run once more, alone: what passes then is counted as passed, and named, for its author to look at.
 */
export async function jest(workers, projects, ...which) {
  const first = await runOnce(workers, projects, which);
  const files = first.files.filter(({ failing }) => failing.length > 0);
  if (workers === '1' || files.length === 0 || files.length > MOST_AGAIN) return told(first);
  console.log(`  again, alone: ${files.map(({ file }) => file).join(', ')}`);
  const again = await runOnce('1', projects, ['--runTestsByPath', ...files.map(({ file }) => file)]);
  // A file that could not start stands for itself.
  const started = again.files.filter(({ failing }) => failing.length === 0).map(({ file }) => file);
  const passing = new Set([...started, ...again.files.flatMap((file) => file.passing)]);
  const passedAlone = files.flatMap((file) => file.failing).filter(({ test }) => passing.has(test));
  wavering.push(...passedAlone.map(({ test, why }) => `${test}: ${why}`));
  const others = first.files.filter((file) => !files.includes(file));
  const { wrong = again.wrong } = first;
  return told({ wrong, files: [...others, ...again.files], said: `${first.said}\n${again.said}` });
}

/** The sum of what ran; each failing test is kept for the end, too. */
function told({ files, said, wrong }) {
  const failing = files.flatMap((file) => file.failing);
  red.push(...failing.map(({ test, why }) => `${test}: ${why}`));
  if (failing.length === 0 && wrong) red.push(wrong);
  const passed = files.reduce((sum, file) => sum + file.passing.length, 0);
  return { passed, failed: failing.length || (wrong ? 1 : 0), said };
}

async function runOnce(workers, projects, which) {
  const scratch = mkdtempSync(join(tmpdir(), 'neighbourhood-jest-'));
  const report = join(scratch, 'report.json');
  const args = ['--selectProjects', ...projects, '--json', '--outputFile', report, '--maxWorkers', workers];
  // What a test left open must not keep CI waiting.
  args.push('--forceExit');
  const { ok, said } = await run(bin('jest'), [...args, ...which], /^FAIL /);
  const files = filesIn(report);
  rmSync(scratch, { recursive: true });
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5);
  console.log(`  longest: ${slowest.map(({ file, seconds }) => `${file} ${seconds} s`).join(', ')}`);
  const noise = /^(PASS|Running \d|\{"num)|^\s+at .*node_modules/;
  const [failures = ''] = said.split('Summary of all failing tests');
  return {
    files,
    said: failures
      .split('\n')
      .filter((line) => !noise.test(line))
      .join('\n'),
    wrong: wrongIn(said, ok, files),
  };
}

/** What Jest says of a test file that logs or imports when it is over: its exit code is then 1, or with workers 0. */
const worksOn = /Cannot log after tests are done|after the Jest environment has been torn down/;

/** What is wrong though no test failed. */
function wrongIn(said, ok, files) {
  if (worksOn.test(said)) return 'A test went on working after its end: Jest tells where, above.';
  if (files.length === 0) return 'Jest wrote no report.';
  const failed = files.some(({ failing }) => failing.length > 0);
  return ok || failed ? undefined : 'No test failed, and yet Jest says that something did.';
}

/** What a report says of each file; none where Jest wrote none. */
function filesIn(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults.map(fileOf);
  } catch {
    return [];
  }
}

/** How a file did; one that could not start failed once. */
function fileOf({ name, status, message, assertionResults, startTime, endTime }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const failing = failed.map(({ fullName, failureMessages: [why] }) => ({
    test: `${file} › ${fullName}`,
    why: firstOf(why),
  }));
  if (failing.length === 0 && status === 'failed') failing.push({ test: file, why: firstOf(message) });
  const passed = assertionResults.filter((test) => test.status === 'passed');
  const passing = passed.map(({ fullName }) => `${file} › ${fullName}`);
  return { file, failing, passing, seconds: Math.round((endTime - startTime) / 1000) };
}

const firstOf = (message = '') => (message.split('\n').find((line) => line.trim()) ?? '').slice(0, 200);
