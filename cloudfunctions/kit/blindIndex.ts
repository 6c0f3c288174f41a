import { createHmac } from 'node:crypto';
import { currentKeyId, derivedKey, keyIds } from './keys';

const BYTES = 15;

const blinded = (keyId: string, phone: string): string =>
  createHmac('sha256', derivedKey(keyId, 'phones'))
    .update(phone)
    .digest()
    .subarray(0, BYTES)
    .toString('base64url');

/** What stands for a telephone number in an index: the same number gives the same text, nothing leads back. */
export const blindPhone = (phone: string): string => blinded(currentKeyId(), phone);

/** What to look a number up by: also as it was indexed under older keys, until rotation has reached every row. */
export const blindPhones = (phone: string): string[] => keyIds().map((keyId) => blinded(keyId, phone));
