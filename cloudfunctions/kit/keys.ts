import { hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;

interface Ring {
  text: string;
  keys: Map<string, Buffer>;
  derived: Map<string, Buffer>;
}

let ring: Ring = { text: '', keys: new Map(), derived: new Map() };

/** The keys of `LINLI_SEAL_KEYS` (`id:base64,id:base64`); parsed again only when the environment says something else. */
function known(): Ring {
  const text = process.env.LINLI_SEAL_KEYS ?? '';
  if (ring.text !== text) ring = { text, keys: new Map(text.split(',').map(pair)), derived: new Map() };
  return ring;
}

function pair(part: string): [string, Buffer] {
  const at = part.indexOf(':');
  return [part.slice(0, at).trim(), Buffer.from(part.slice(at + 1), 'base64')];
}

/** The id of the key that new texts are sealed under. */
export const currentKeyId = (): string => process.env.LINLI_SEAL_KEY_ID ?? '';

/** Every key there is, the current one first: what was indexed under an old one is still found. */
export function keyIds(): string[] {
  const others = [...known().keys.keys()].filter((id) => id !== currentKeyId());
  return [currentKeyId(), ...others];
}

/** A master key by its id. @throws Error when it is not there, or is no key. */
export function masterKey(id: string): Buffer {
  const bytes = known().keys.get(id);
  if (bytes?.length === KEY_BYTES) return bytes;
  throw new Error(`LINLI_SEAL_KEYS holds no key of ${KEY_BYTES} bytes under the id "${id}"`);
}

/** A key for one purpose alone, made of a master key: what it gives away says nothing about the others. */
export function derivedKey(id: string, purpose: string): Buffer {
  const name = `${id}/${purpose}`;
  const before = known().derived.get(name);
  const key = before ?? Buffer.from(hkdfSync('sha256', masterKey(id), '', `linli ${purpose}`, KEY_BYTES));
  known().derived.set(name, key);
  return key;
}
