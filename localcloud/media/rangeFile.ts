import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Sends a file, or the stretch of it that was asked for: players seek by asking for stretches. */
export function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  { file, type }: { file: string; type: string },
): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    res.writeHead(404).end();
    return;
  }
  const range = rangeOf(req.headers.range, stat.size);
  if (range === 'unsatisfiable') {
    res.writeHead(416, { 'content-range': `bytes */${stat.size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: stat.size - 1 };
  res.writeHead(range ? 206 : 200, {
    'content-type': type,
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=600',
    ...(range && { 'content-range': `bytes ${start}-${end}/${stat.size}` }),
  });
  if (req.method === 'HEAD' || stat.size === 0) res.end();
  else
    createReadStream(file, { start, end })
      .on('error', () => res.destroy())
      .pipe(res);
}

/** One stretch of bytes; several at once, or what is no range, means the whole. */
function rangeOf(
  asked: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [whole, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '') ?? [];
  if (whole === undefined || (from === '' && to === '')) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'unsatisfiable' : { start, end };
}
