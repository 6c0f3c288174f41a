import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealed } from '@core/domain/people/person';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const KEY_BYTES = 32;

/** Where a sealed text belongs: it opens nowhere else, so it cannot be copied into another person's document. */
export interface Belongs {
  collection: string;
  id: string;
}

/** Keys by id from `LINLI_SEAL_KEYS` (`id:base64,id:base64`); old ones stay, so that old documents still open. */
function key(id: string): Buffer {
  for (const pair of (process.env.LINLI_SEAL_KEYS ?? '').split(',')) {
    const at = pair.indexOf(':');
    if (pair.slice(0, at).trim() !== id) continue;
    const bytes = Buffer.from(pair.slice(at + 1), 'base64');
    if (bytes.length === KEY_BYTES) return bytes;
  }
  throw new Error(`LINLI_SEAL_KEYS holds no key of ${KEY_BYTES} bytes under the id "${id}"`);
}

const aad = ({ collection, id }: Belongs) => Buffer.from(`${collection}/${id}`);

/** Seals a value under the key that `LINLI_SEAL_KEY_ID` names. */
export function seal(value: object, belongs: Belongs): Sealed {
  const keyId = process.env.LINLI_SEAL_KEY_ID ?? '';
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key(keyId), nonce).setAAD(aad(belongs));
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return [
    keyId,
    nonce.toString('base64url'),
    Buffer.concat([body, cipher.getAuthTag()]).toString('base64url'),
  ].join('.');
}

/** Opens what `seal` sealed. @throws Error when it was changed, belongs elsewhere, or its key is not there. */
export function unseal(sealed: Sealed, belongs: Belongs): unknown {
  const [keyId = '', nonce = '', text = ''] = sealed.split('.');
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, key(keyId), Buffer.from(nonce, 'base64url'))
    .setAAD(aad(belongs))
    .setAuthTag(bytes.subarray(-16));
  const opened = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
  return JSON.parse(opened.toString('utf8'));
}
