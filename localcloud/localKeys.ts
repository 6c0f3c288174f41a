import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Keys of this one machine: each is made when it is first needed, and kept beside the data. */
export function localKeys(file: string): Record<string, string> {
  const kept = read(file);
  const all = { ...fresh(), ...kept };
  if (Object.keys(all).length === Object.keys(kept).length) return kept;
  const lines = Object.entries(all).map(([name, value]) => `${name}=${value}\n`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  return all;
}

const fresh = () => ({
  LINLI_SEAL_KEYS: `local:${secret()}`,
  LINLI_SEAL_KEY_ID: 'local',
  LOCAL_LINK_KEY: secret(),
  LIVE_PUSH_KEY: secret(),
  LIVE_PLAY_KEY: secret(),
  LIVE_CALLBACK_KEY: secret(),
  LIVE_VOD_KEY: vodKey(),
  LIVE_ROOM_KEY: secret(),
  LIVE_API_ID: 'local',
  LIVE_API_KEY: secret(),
});

const secret = () => randomBytes(32).toString('base64');
/** The provider takes letters and digits, twenty at most. */
const vodKey = () => randomBytes(10).toString('hex');

function read(file: string): Record<string, string> {
  try {
    const pairs = readFileSync(file, 'utf8').matchAll(/^(\w+)=(.*)$/gm);
    return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, value]));
  } catch {
    return {};
  }
}
