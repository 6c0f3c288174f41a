import { build, type Metafile } from 'esbuild';
import { leaveOut } from './leave-out';

export interface Bundle {
  bytes: number;
  metafile: Metafile;
}

/** Bundles one entry and everything it imports into one CommonJS file that Node 20 can load alone. */
export async function bundle(entry: string, outfile: string): Promise<Bundle> {
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    // Names stay whole, so that a stack in the cloud's log can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // Its edition for modules asks where it lies, which a bundle of this format cannot say.
    alias: { pdfkit: require.resolve('pdfkit') },
    plugins: [leaveOut()],
  });
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { bytes, metafile };
}
