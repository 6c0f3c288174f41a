import { EXPECTED_FAILURES } from './expected';
import { judge } from './judge';
import { runSdkSuite } from './suite';

async function main(): Promise<void> {
  const files = await runSdkSuite();
  for (const { file, tests } of files) {
    const count = (status: string) =>
      String(tests.filter((test) => test.status === status).length).padStart(3);
    console.log(
      `${file.padEnd(30)} ${count('passed')} passed ${count('failed')} failed ${count('skipped')} skipped`,
    );
  }
  const verdict = judge(files, EXPECTED_FAILURES);
  for (const { name, reason } of verdict.explained) console.log(`known to fail: ${name}\n  ${reason}`);
  for (const { name, message } of verdict.unexplained) console.log(`FAILED: ${name}\n${message}`);
  for (const name of verdict.mended) console.log(`passes now, take it off the list: ${name}`);
  console.log(`${verdict.passed} of ${verdict.ran} passed, ${verdict.skipped} skipped upstream`);
  process.exitCode = verdict.ok ? 0 : 1;
}

void main();
