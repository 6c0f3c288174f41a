import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyTooLarge, readBody } from '../http/body';
import { allowAnyOrigin } from '../http/reply';
import { settings } from '../settings';
import { type Files, isCloudPath } from './files';
import { kindOf } from './kinds';
import type { Links } from './links';

/** An error as the object store words it. */
class StoreError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** `/storage/<path>?sign&t`: GET and HEAD for files, PUT (the SDK) and POST of a form (phones) to upload one. */
export function storageRoute(files: Files, links: Links) {
  return async (
    req: IncomingMessage,
    res: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> => {
    if (allowAnyOrigin(req.method, res)) return;
    try {
      const reads = req.method === 'GET' || req.method === 'HEAD';
      if (!reads && req.method !== 'PUT' && req.method !== 'POST') {
        throw new StoreError(405, 'MethodNotAllowed', 'the store knows GET, HEAD, PUT and POST');
      }
      if (!isCloudPath(path) || !links.isValid(reads ? 'get' : 'put', path, query)) {
        throw new StoreError(403, 'AccessDenied', 'the link is not valid, or no longer');
      }
      if (reads) send(files, req, res, path);
      else await receive(files, req, res, path);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      res.writeHead(error.status, { 'content-type': 'application/xml; charset=utf-8' }).end(asXml(error));
    }
  };
}

function send(files: Files, req: IncomingMessage, res: ServerResponse, path: string): void {
  const size = files.size(path);
  if (size === undefined) throw new StoreError(404, 'NoSuchKey', 'there is no such file');
  res.writeHead(200, {
    'content-type': kindOf(path) ?? 'application/octet-stream',
    'content-length': size,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=600',
  });
  if (req.method === 'HEAD') res.end();
  else files.read(path).pipe(res);
}

async function receive(files: Files, req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
  const content = await contentOf(req);
  if (content.length === 0) throw new StoreError(400, 'InvalidArgument', 'the file is empty');
  files.write(path, content);
  res.writeHead(req.method === 'POST' ? 204 : 200).end();
}

async function contentOf(req: IncomingMessage): Promise<Buffer> {
  try {
    const body = await readBody(req, settings.upload.bytes);
    return req.method === 'POST' ? await fileOfForm(body, req.headers['content-type'] ?? '') : body;
  } catch (error) {
    if (error instanceof BodyTooLarge) throw new StoreError(413, 'EntityTooLarge', error.message);
    throw error;
  }
}

async function fileOfForm(body: Buffer, type: string): Promise<Buffer> {
  const file = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .then((form) => form.get('file'))
    .catch(() => null);
  if (file === null || typeof file === 'string') {
    throw new StoreError(400, 'MalformedPOSTRequest', 'the form has no field "file"');
  }
  return Buffer.from(await file.arrayBuffer());
}

function asXml({ code, message }: StoreError): string {
  const fields = { Code: code, Message: message, RequestId: 'local', TraceId: 'local' };
  const inner = Object.entries(fields).map(([name, text]) => `<${name}>${text}</${name}>`);
  return `<?xml version='1.0' encoding='utf-8' ?><Error>${inner.join('')}</Error>`;
}
