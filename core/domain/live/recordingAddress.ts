import { sameText, type Md5, type UnsignedBecause } from './signing';

/**
 * How addresses of recordings are signed: by MD5 over a key, the folder in which the recording lies, an end and a few
 * letters of chance, as the key hotlink protection of Tencent Cloud VOD wants it.
 */
export interface RecordingRight {
  key: string;
  /** Epoch milliseconds. */
  until: number;
  /** Letters and digits that make this address another than any before. */
  chance: string;
}

const FOLDER = /^https?:\/\/[^/?#]+(\/(?:[^/?#]+\/)*)[^/?#]+$/;
/** The order of the words is the provider's; the end has eight digits until the year 2106. */
const SIGNED = /^(\/(?:[^/?#]+\/)*)[^/?#]+\?t=([0-9a-f]{8})&us=([0-9A-Za-z]+)&sign=([0-9a-f]{32})$/;

/** The address under which a recording is watched until a moment; what is no plain address of a file stays as it is. */
export function signRecording(url: string, { key, until, chance }: RecordingRight, md5: Md5): string {
  const folder = FOLDER.exec(url)?.[1];
  if (folder === undefined) return url;
  const t = Math.floor(until / 1000)
    .toString(16)
    .padStart(8, '0');
  // In the digest the end and the chance stand side by side: a letter that is no digit keeps the one out of the other.
  const us = `u${chance}`;
  return `${url}?t=${t}&us=${us}&sign=${md5(`${key}${folder}${t}${us}`)}`;
}

/** Why an address, from its path on, does not lead to a recording now; undefined when it does. */
export function unsignedRecording(
  address: string,
  { key, now }: { key: string; now: number },
  md5: Md5,
): UnsignedBecause | undefined {
  const [, folder, t = '', us = '', sign = ''] = SIGNED.exec(address) ?? [];
  if (folder === undefined) return 'UNSIGNED';
  if (!sameText(sign, md5(`${key}${folder}${t}${us}`))) return 'FORGED';
  return parseInt(t, 16) * 1000 > now ? undefined : 'EXPIRED';
}
