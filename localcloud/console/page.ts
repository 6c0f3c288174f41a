import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sendText } from '../http/reply';
import type { Route } from '../http/router';

const PAGE = join(__dirname, 'page');

/** The three phones page, compiled when it is asked for: it is small, and so a change shows at once. */
export function pageRoutes(): Record<string, Route> {
  return {
    '/': (_req, res) => sendText(res, 200, 'text/html', readFileSync(join(PAGE, 'index.html'), 'utf8')),
    '/console.css': (_req, res) =>
      sendText(res, 200, 'text/css', readFileSync(join(PAGE, 'page.css'), 'utf8')),
    '/console.js': async (_req, res) => sendText(res, 200, 'text/javascript', await script()),
  };
}

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(PAGE, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    loader: { '.svg': 'text' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
