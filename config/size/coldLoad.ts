import { execFileSync } from 'node:child_process';

const TIME_REQUIRE = `
  const started = process.hrtime.bigint();
  for (const path of process.argv.slice(1)) require(path);
  process.stdout.write(String(Number(process.hrtime.bigint() - started) / 1e6));
  process.exit();`;

/** Milliseconds one fresh process takes to `require` some modules. */
function loadOnce(paths: readonly string[], cwd: string): number {
  const env = {
    ...process.env,
    TENCENTCLOUD: 'true',
    TENCENTCLOUD_SECRETID: 'id',
    TENCENTCLOUD_SECRETKEY: 'key',
  };
  return Number(
    execFileSync(process.execPath, ['-e', TIME_REQUIRE, ...paths], { cwd, env, encoding: 'utf8' }),
  );
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

export interface ColdLoad {
  bundleMs: number;
  sdkMs: number;
  ratio: number;
}

/** Loads a bundle's files and the unbundled SDK in turn, so that a busy moment meets both; medians of `times`. */
export function compareColdLoad(bundle: readonly string[], cwd: string, times: number): ColdLoad {
  const pairs = Array.from({ length: times }, () => ({
    sdk: loadOnce(['@cloudbase/node-sdk'], cwd),
    bundle: loadOnce(bundle, cwd),
  }));
  const sdkMs = median(pairs.map(({ sdk }) => sdk));
  const bundleMs = median(pairs.map((pair) => pair.bundle));
  return { bundleMs, sdkMs, ratio: bundleMs / sdkMs };
}
