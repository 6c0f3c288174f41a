import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealed } from '@core/domain/people/person';
import { currentKeyId, masterKey } from './keys';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;

/** Where a sealed text belongs: it opens nowhere else, so it cannot be copied into another person's document. */
export interface Belongs {
  collection: string;
  id: string;
}

const aad = ({ collection, id }: Belongs) => Buffer.from(`${collection}/${id}`);

/** Seals a value under the key that `LINLI_SEAL_KEY_ID` names. */
export function seal(value: object, belongs: Belongs): Sealed {
  const keyId = currentKeyId();
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, masterKey(keyId), nonce).setAAD(aad(belongs));
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
  const decipher = createDecipheriv(ALGORITHM, masterKey(keyId), Buffer.from(nonce, 'base64url'))
    .setAAD(aad(belongs))
    .setAuthTag(bytes.subarray(-16));
  const opened = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
  return JSON.parse(opened.toString('utf8'));
}
