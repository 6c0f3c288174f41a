import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealed } from '@core/domain/people/person';
import { currentKeyId, masterKey } from './keys';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Where a sealed text belongs: it opens nowhere else, so it cannot be copied into another person's document. */
export interface Belongs {
  collection: string;
  id: string;
}

const aad = ({ collection, id }: Belongs) => Buffer.from(`${collection}/${id}`);

/** Seals a value under a key; `keyName` says which one it was. */
export function sealUnder(key: Buffer, keyName: string, value: object, belongs: Belongs): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(aad(belongs));
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  const text = Buffer.concat([body, cipher.getAuthTag()]);
  return [keyName, nonce.toString('base64url'), text.toString('base64url')].join('.');
}

/** Opens what `sealUnder` sealed. @throws Error when it was changed, belongs elsewhere, or the key is another. */
export function unsealUnder(key: Buffer, sealed: Sealed, belongs: Belongs): unknown {
  const [, nonce = '', text = ''] = sealed.split('.');
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(nonce, 'base64url'))
    .setAAD(aad(belongs))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const opened = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
  return JSON.parse(opened.toString('utf8'));
}

/** The id of the master key that a text was sealed under. */
const keyIdOf = (sealed: Sealed): string => sealed.slice(0, sealed.indexOf('.'));

/** Seals a value under the key that `LINLI_SEAL_KEY_ID` names. */
export const seal = (value: object, belongs: Belongs): Sealed =>
  sealUnder(masterKey(currentKeyId()), currentKeyId(), value, belongs);

/** Opens what `seal` sealed. @throws Error when it was changed, belongs elsewhere, or its key is not there. */
export const unseal = (sealed: Sealed, belongs: Belongs): unknown =>
  unsealUnder(masterKey(keyIdOf(sealed)), sealed, belongs);

/** Whether a text was sealed under the current master key. */
export const isCurrent = (sealed: Sealed): boolean => keyIdOf(sealed) === currentKeyId();

/** The same under the current key; undefined when it is already. */
export function resealed(sealed: Sealed, belongs: Belongs): Sealed | undefined {
  if (isCurrent(sealed)) return undefined;
  const value = unseal(sealed, belongs);
  if (typeof value !== 'object' || value === null) throw new Error('what was sealed is no object');
  return seal(value, belongs);
}
