import { createHash, timingSafeEqual } from 'node:crypto';
import { find } from '../kit/store';

const HEX_SHA256 = /^[0-9a-f]{64}$/;

/** The hashes of the codes that the operator set, from `LINLI_FIRST_ADMIN`, separated by commas. */
function hashes(): string[] {
  const given = (process.env.LINLI_FIRST_ADMIN ?? '').split(',').map((hash) => hash.trim().toLowerCase());
  return given.filter((hash) => HEX_SHA256.test(hash));
}

/**
 * The id of the grant that a code brings, once; undefined for a code that is none, and for every code once as many
 * administrators were named as there are codes. Both read the same to who tries.
 */
export async function firstAdminId(code: string): Promise<string | undefined> {
  const known = hashes();
  const tried = createHash('sha256').update(code).digest();
  const hash = known.find((one) => timingSafeEqual(Buffer.from(one, 'hex'), tried));
  if (hash === undefined) return undefined;
  const admins = await find('grants', { role: 'admin' }, known.length);
  return admins.length < known.length ? `first-admin-${hash.slice(0, 24)}` : undefined;
}
