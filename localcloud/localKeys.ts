import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Keys of this one machine: made when they are first needed and kept beside the data they seal. */
export function localKeys(file: string): Record<string, string> {
  const kept = read(file);
  if (kept) return kept;
  const made = {
    LINLI_SEAL_KEYS: `local:${secret()}`,
    LINLI_SEAL_KEY_ID: 'local',
    LOCAL_LINK_KEY: secret(),
  };
  const lines = Object.entries(made).map(([name, value]) => `${name}=${value}\n`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  return made;
}

const secret = () => randomBytes(32).toString('base64');

function read(file: string): Record<string, string> | undefined {
  try {
    const pairs = readFileSync(file, 'utf8').matchAll(/^(\w+)=(.*)$/gm);
    return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, value]));
  } catch {
    return undefined;
  }
}
