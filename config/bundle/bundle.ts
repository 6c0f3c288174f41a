import { build, transform, type BuildOptions, type OutputFile } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { leaveOut } from './leave-out';

const output = {
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  // Names stay whole, so that a stack in the cloud's log can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
} as const satisfies BuildOptions;

/**
 * Bundles one entry and everything it imports into CommonJS files that Node 20 can load alone: `<outdir>/index.js`, and
 * beside it what is behind an `import()`, read when it is first asked for. Answers the bytes written.
 */
export async function bundle(entry: string, outdir: string): Promise<number> {
  const { outputFiles } = await build({
    ...output,
    entryPoints: { index: entry },
    outdir,
    bundle: true,
    // Only modules can be split; each file is turned into CommonJS afterwards.
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    write: false,
    logLevel: 'warning',
    // Its edition for modules asks where it lies, which a bundle of this format cannot say.
    alias: { pdfkit: require.resolve('pdfkit') },
    plugins: [leaveOut()],
  });
  await mkdir(outdir, { recursive: true });
  const sizes = await Promise.all(outputFiles.map((file) => writeCommonJs(file, outdir)));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

async function writeCommonJs({ path, text }: OutputFile, outdir: string): Promise<number> {
  // CommonJS that is imported late would hide its exports behind a second `default`; required late it does not.
  const supported = { 'dynamic-import': false };
  const { code } = await transform(text, { ...output, format: 'cjs', loader: 'js', supported });
  await writeFile(join(outdir, basename(path)), code);
  return Buffer.byteLength(code);
}
