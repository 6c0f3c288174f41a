/**
 * `npm run size`: what was built against its budgets. A phone on a slow network waits for the main
 * package before it shows anything, and a person waits for a cold function.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { deployment } from '../cloudfunctions/deployment';
import { compareColdLoad } from './size/coldLoad';
import { packageSizes } from './size/packages';

const KB = 1024;

export const budgets = {
  mainPackageKB: 450,
  subpackageKB: 300,
  /** Cold load of `api`, as a share of the unbundled SDK's. */
  coldLoad: 0.4,
  coldLoads: 11,
} as const;

/** One thing that was measured, in words, and whether it keeps within its budget. */
export interface Measured {
  what: string;
  figure: string;
  bar: string;
  ok: boolean;
}

const root = resolve(__dirname, '..');

function inKB(bytes: number): number {
  return Math.ceil(bytes / KB);
}

function weighPackages(): Measured[] {
  return packageSizes(join(root, 'dist/weapp')).map(({ name, bytes }) => {
    const budget = name === 'main' ? budgets.mainPackageKB : budgets.subpackageKB;
    const what = name === 'main' ? 'main package' : `subpackage ${name}`;
    return { what, figure: `${inKB(bytes)} KB`, bar: `≤ ${budget} KB`, ok: bytes <= budget * KB };
  });
}

/** The files of a function's code, largest first. */
function codeIn(name: string): string[] {
  const dir = join(root, 'dist/cloudfunctions', name);
  const files = readdirSync(dir).filter((file) => file.endsWith('.js'));
  return files.map((file) => join(dir, file)).sort((a, b) => statSync(b).size - statSync(a).size);
}

function weighBundles(): Measured[] {
  return Object.keys(deployment).map((name) => {
    const bytes = codeIn(name).reduce((sum, file) => sum + statSync(file).size, 0);
    return { what: `function ${name}`, figure: `${inKB(bytes)} KB`, bar: '', ok: true };
  });
}

/** What a cold call waits for: the entry alone has the budget; with the largest group of handlers it is told beside. */
function timeColdLoads(): Measured[] {
  const entry = join(root, 'dist/cloudfunctions/api/index.js');
  const [largest] = codeIn('api').filter((file) => !/^(index|chunk-)/.test(basename(file)));
  return [
    timeColdLoad('cold load of api', [entry], budgets.coldLoad),
    ...(largest ? [timeColdLoad('cold load of api and its largest group', [entry, largest])] : []),
  ];
}

function timeColdLoad(name: string, files: readonly string[], budget?: number): Measured {
  const { bundleMs, sdkMs, ratio } = compareColdLoad(files, root, budgets.coldLoads);
  return {
    what: `${name}, ${Math.round(bundleMs)} ms against the unbundled SDK's ${Math.round(sdkMs)} ms`,
    figure: ratio.toFixed(2),
    bar: budget === undefined ? '' : `≤ ${budget}`,
    ok: budget === undefined || ratio <= budget,
  };
}

/** Everything that has a size or a load time. Wants `npm run build` to have run. */
export function measureSizes(): Measured[] {
  const functions = Object.keys(deployment).map((name) => `dist/cloudfunctions/${name}/index.js`);
  for (const needed of ['dist/weapp/app.json', ...functions]) {
    if (!existsSync(join(root, needed)))
      throw new Error(`${needed} is missing: npm run build weapp functions`);
  }
  return [...weighPackages(), ...weighBundles(), ...timeColdLoads()];
}

function main(): void {
  const measured = measureSizes();
  for (const { what, figure, bar, ok } of measured)
    console.log(`${ok ? '✓' : '✗'} ${figure.padStart(7)}  ${bar.padEnd(9)} ${what}`);
  process.exitCode = measured.every(({ ok }) => ok) ? 0 : 1;
}

if (require.main === module) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
