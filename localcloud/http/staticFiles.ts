import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { sendText } from './reply';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Serves a folder; `/` is its index.html. Browsers ask again each time and are told when nothing has changed. */
export function serveFolder(dir: string, missing: string) {
  return (req: IncomingMessage, res: ServerResponse, path: string): void => {
    const file = fileIn(dir, path);
    const stat = file ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (!file || !stat?.isFile()) {
      sendText(res, 404, 'text/plain', missing);
      return;
    }
    const etag = `"${stat.mtimeMs.toString(36)}-${stat.size.toString(36)}"`;
    const headers = { etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
    if (req.headers['if-none-match'] === etag) {
      res.writeHead(304, headers).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    res.writeHead(200, { ...headers, 'content-type': type, 'content-length': stat.size });
    if (req.method === 'HEAD') res.end();
    else createReadStream(file).pipe(res);
  };
}

function fileIn(dir: string, path: string): string | undefined {
  const file = normalize(join(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(dir + sep) && !file.includes('\0') ? file : undefined;
}
