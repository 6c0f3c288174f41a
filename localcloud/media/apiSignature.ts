import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { sameText } from '@core/domain/live/signing';
import { localNow } from './localTime';

/** What the provider's API says of a call that it does not do. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const FORM =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/live\/tc3_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/;
const FRESH_FOR = 300_000;

/** Refuses a call that was not signed with the key, over its headers and every byte of its body, within minutes. */
export function verify(req: IncomingMessage, body: string, { id, key }: { id: string; key: string }): void {
  const [, by, date = '', names = '', signature = ''] = FORM.exec(req.headers.authorization ?? '') ?? [];
  if (by !== id) throw new ApiError('AuthFailure.SecretIdNotFound', 'no such key');
  const at = Number(req.headers['x-tc-timestamp']);
  if (!(Math.abs(at * 1000 - localNow()) < FRESH_FOR))
    throw new ApiError('AuthFailure.SignatureExpire', 'too old');
  const signed = names.split(';');
  if (!['content-type', 'host'].every((name) => signed.includes(name)))
    throw new ApiError('AuthFailure.SignatureFailure', 'host and content-type must be signed');
  const headers = signed.map((name) => `${name}:${valueOf(req, name)}\n`).join('');
  const request = ['POST', '/', '', headers, names, sha256(body)].join('\n');
  const text = ['TC3-HMAC-SHA256', String(at), `${date}/live/tc3_request`, sha256(request)].join('\n');
  const secret = [date, 'live', 'tc3_request'].reduce<Buffer>(hmac, Buffer.from(`TC3${key}`));
  if (!sameText(signature, hmac(secret, text).toString('hex')))
    throw new ApiError('AuthFailure.SignatureFailure', 'it was signed otherwise');
}

/** Headers are signed in lower case as far as their words carry no meaning in it. */
function valueOf(req: IncomingMessage, name: string): string {
  const value = String(req.headers[name] ?? '').trim();
  return name === 'x-tc-action' ? value.toLowerCase() : value;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
