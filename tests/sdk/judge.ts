import type { SuiteFile, SuiteTest } from './suite';

/** How many of the upstream tests that run have to pass. */
export const BAR = 193;

export interface Verdict {
  ran: number;
  passed: number;
  skipped: number;
  explained: { name: string; reason: string }[];
  unexplained: SuiteTest[];
  /** Expected to fail, but did not. */
  mended: string[];
  ok: boolean;
}

/** Holds the suite to its bar: every failure explained beforehand, and enough passes. */
export function judge(files: SuiteFile[], expected: Record<string, string>): Verdict {
  const tests = files.flatMap((file) => file.tests);
  const failed = tests.filter((test) => test.status === 'failed');
  const passed = tests.filter((test) => test.status === 'passed');
  const unexplained = failed.filter(({ name }) => expected[name] === undefined);
  const explained = failed.flatMap(({ name }) => {
    const reason = expected[name];
    return reason === undefined ? [] : [{ name, reason }];
  });
  return {
    ran: failed.length + passed.length,
    passed: passed.length,
    skipped: tests.length - failed.length - passed.length,
    explained,
    unexplained,
    mended: passed.filter(({ name }) => expected[name] !== undefined).map(({ name }) => name),
    ok: unexplained.length === 0 && passed.length >= BAR,
  };
}
