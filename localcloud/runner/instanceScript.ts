import { buildSync } from 'esbuild';
import { join } from 'node:path';

/** Compiles the program of function instances to one plain file, so that they start without a loader. */
export function buildInstanceScript(dir: string): string {
  const outfile = join(dir, 'instance.js');
  buildSync({
    entryPoints: [join(__dirname, 'inside', 'instance.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}
