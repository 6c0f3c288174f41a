import { createHash, createHmac } from 'node:crypto';

/** One call of Tencent Cloud's API v3. */
export interface TencentCall {
  /** Where the API answers, `https://live.tencentcloudapi.com/`. */
  url: string;
  service: string;
  version: string;
  action: string;
  body: string;
  /** Seconds. */
  at: number;
}

export interface TencentKey {
  id: string;
  key: string;
}

const SIGNED = 'content-type;host;x-tc-action';
const TYPE = 'application/json; charset=utf-8';

/** The headers of a call, signed as TC3-HMAC-SHA256: over its address, its action and every byte of its body. */
export function signedHeaders(call: TencentCall, { id, key }: TencentKey): Record<string, string> {
  const { url, service, action, body, at, version } = call;
  const { host } = new URL(url);
  const headers = `content-type:${TYPE}\nhost:${host}\nx-tc-action:${action.toLowerCase()}\n`;
  const canonical = ['POST', '/', '', headers, SIGNED, sha256(body)].join('\n');
  const date = new Date(at * 1000).toISOString().slice(0, 10);
  const scope = `${date}/${service}/tc3_request`;
  const text = ['TC3-HMAC-SHA256', String(at), scope, sha256(canonical)].join('\n');
  const signing = [date, service, 'tc3_request'].reduce<Buffer>(hmac, Buffer.from(`TC3${key}`));
  const signature = hmac(signing, text).toString('hex');
  return {
    authorization: `TC3-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${SIGNED}, Signature=${signature}`,
    'content-type': TYPE,
    'x-tc-action': action,
    'x-tc-timestamp': String(at),
    'x-tc-version': version,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
