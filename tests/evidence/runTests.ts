import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FIGURES, figuresIn } from '../support/figures';

const ROOT = resolve(__dirname, '../..');

/** What jest said about some test files, and what they measured. */
export interface TestRun {
  passed: number;
  total: number;
  /** Names of the tests that failed. */
  failed: string[];
  figures: Map<string, number>;
}

interface JestReport {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** Runs test files that cross folders by their paths, one after the other. */
export const runTests = (...paths: string[]): Promise<TestRun> => run('tests', paths);

/** Runs test files of the pure core. */
export const runCoreTests = (...paths: string[]): Promise<TestRun> => run('core', paths);

/** Runs test files of the mini-program's own parts. */
export const runPageTests = (...paths: string[]): Promise<TestRun> => run('src', paths);

async function run(project: 'tests' | 'core' | 'src', paths: readonly string[]): Promise<TestRun> {
  const dir = mkdtempSync(join(tmpdir(), 'evidence-'));
  const [report, figures] = [join(dir, 'report.json'), join(dir, 'figures')];
  const args = ['--selectProjects', project, '--runInBand', '--json', `--outputFile=${report}`, ...paths];
  const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
    cwd: ROOT,
    env: { ...process.env, [FIGURES]: figures },
    stdio: 'ignore',
  });
  await new Promise((done, fail) => child.once('close', done).once('error', fail));
  const told = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
  const outcome = {
    passed: told.numPassedTests,
    total: told.numTotalTests,
    failed: [
      ...missing(paths, told),
      ...told.testResults.flatMap(({ name, assertionResults, message }) =>
        assertionResults.length === 0
          ? [`${name}: ${message}`]
          : assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ),
    ],
    figures: figuresIn(figures),
  };
  rmSync(dir, { recursive: true });
  return outcome;
}

/** Paths at which there is no test: jest passes them by, and a promise would be kept by nothing. */
const missing = (paths: readonly string[], { testResults }: JestReport): string[] =>
  paths
    .filter((path) => !testResults.some(({ name }) => name.includes(path)))
    .map((path) => `${path}: no such test`);

/** How a run reads in a row: `7 of 7 pass`, and by name what does not. */
export function told({ passed, total, failed }: TestRun): string {
  const failures = failed.length === 0 ? '' : `; failing: ${failed.join(', ')}`;
  return `${passed} of ${total} pass${failures}`;
}

/** Whether there was something to run and all of it passed. */
export function allPass({ passed, total, failed }: TestRun): boolean {
  return total > 0 && passed === total && failed.length === 0;
}
