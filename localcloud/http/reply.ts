import type { ServerResponse } from 'node:http';

/** Answers with a text. */
export function sendText(res: ServerResponse, status: number, type: string, text: string): void {
  res.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  res.end(text);
}

/** Answers with a value as JSON. */
export function sendJson(res: ServerResponse, status: number, value: unknown): void {
  sendText(res, status, 'application/json', JSON.stringify(value));
}

/** Lets pages of any origin read the answer; says whether the request was only asking for that and is now answered. */
export function allowAnyOrigin(method: string | undefined, res: ServerResponse): boolean {
  res.setHeader('access-control-allow-origin', '*');
  if (method !== 'OPTIONS') return false;
  res.writeHead(204, {
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, OPTIONS',
    'access-control-allow-headers':
      'authorization, content-type, signature, x-cos-security-token, x-cos-meta-fileid, key',
    'access-control-max-age': '600',
  });
  res.end();
  return true;
}
