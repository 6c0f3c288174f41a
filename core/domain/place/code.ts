import { isRegionPath, type RegionPath } from './region';

/** The 37 signs of ISO 7064 MOD 37-2; the last one stands between codes as a hyphen, and as a star in the check. */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HYPHEN = SIGNS.length;
const MODULUS = 37;
const RADIX = 2;

/**
 * The check sign of a place's codes joined by hyphens, by the pure system ISO 7064 MOD 37-2: with the signs valued 0 to
 * 36 from the left, `s = (s + value) × 2 mod 37` over all of them, and the check makes `s + check ≡ 1 (mod 37)`. The
 * hyphen counts as the 37th sign. 37 is a prime and 2 is not 1 modulo it, so every single wrong sign and every swap of
 * neighbours is found, hyphens included.
 */
function checkOf(joined: string): string {
  const value = (sign: string) => (sign === '-' ? HYPHEN : SIGNS.indexOf(sign));
  const sum = [...joined].reduce((s, sign) => ((s + value(sign)) * RADIX) % MODULUS, 0);
  return SIGNS[(MODULUS + 1 - sum) % MODULUS] ?? '*';
}

/** What a place is called in tables and on paper: `990001/01/03/` is `990001-01-03.X`, the sign after the dot checks. */
export function codeOf(place: RegionPath): string {
  const joined = place.slice(0, -1).replaceAll('/', '-');
  return `${joined}.${checkOf(joined)}`;
}

export type ReadCode = { path: RegionPath; checked: boolean } | 'badCode' | 'badCheck';

/** Reads a place's code as people type it: small letters, full-width signs and spaces around it do no harm. */
export function readCode(typed: string): ReadCode {
  const [joined = '', check, ...more] = typed.normalize('NFKC').trim().toUpperCase().split('.');
  const path = `${joined.replaceAll('-', '/')}/`;
  if (joined.includes('/') || more.length > 0 || !isRegionPath(path)) return 'badCode';
  if (check !== undefined && check !== checkOf(joined)) return 'badCheck';
  return { path, checked: check !== undefined };
}
