import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { serveDatabase } from '../../localcloud/gateway/serve';

const CREDENTIALS = { secretId: 'sdk-suite', secretKey: 'sdk-suite-key' };

export interface SuiteTest {
  name: string;
  status: 'passed' | 'failed' | 'skipped';
  message: string;
}

export interface SuiteFile {
  file: string;
  tests: SuiteTest[];
}

/** The part of jest's JSON report that is read here. */
interface Report {
  testResults: {
    name: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** Runs the SDK's own database tests, with the SDK installed here, against a new and empty local gateway. */
export async function runSdkSuite(): Promise<SuiteFile[]> {
  const dir = mkdtempSync(join(tmpdir(), 'sdk-suite-'));
  const server = await serveDatabase({ dir: join(dir, 'database'), credentials: CREDENTIALS });
  try {
    const output = join(dir, 'report.json');
    const log = await jest(server.url, output);
    return filesOf(JSON.parse(readReport(output, log)) as Report);
  } finally {
    await server.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function jest(url: string, output: string): Promise<string> {
  const bin = require.resolve('jest/bin/jest');
  const config = join(__dirname, 'jest.config.cjs');
  const args = [
    '--config',
    config,
    '--runInBand',
    '--forceExit',
    '--silent',
    '--json',
    `--outputFile=${output}`,
  ];
  const child = spawn(process.execPath, [bin, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      TZ: 'Asia/Shanghai',
      TENCENTCLOUD: 'true',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
      TEST_SECRET_ID: CREDENTIALS.secretId,
      TEST_SECRET_KEY: CREDENTIALS.secretKey,
      TEST_ENV: 'sdk-suite',
    },
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(log));
  });
}

function readReport(output: string, log: string): string {
  try {
    return readFileSync(output, 'utf8');
  } catch {
    throw new Error(`jest left no report:\n${log}`);
  }
}

function filesOf(report: Report): SuiteFile[] {
  return report.testResults.map(({ name, message, assertionResults }) => {
    // A file that does not even load is one failure.
    const broken: SuiteTest = { name: `${basename(name)} loads`, status: 'failed', message };
    return {
      file: basename(name),
      tests: assertionResults.length > 0 ? assertionResults.map(testOf) : [broken],
    };
  });
}

function testOf(result: Report['testResults'][number]['assertionResults'][number]): SuiteTest {
  const { fullName: name, status, failureMessages } = result;
  const message = (failureMessages ?? []).join('\n');
  if (status === 'passed' || status === 'failed') return { name, status, message };
  return { name, status: 'skipped', message };
}
