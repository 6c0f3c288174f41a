import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface PackageSize {
  /** `main`, or the root of a subpackage. */
  name: string;
  bytes: number;
}

interface AppJson {
  subPackages?: { root: string }[];
  subpackages?: { root: string }[];
}

function bytesBelow(path: string): number {
  const stat = statSync(path);
  if (stat.isFile()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesBelow(join(path, name)), 0);
}

/** What a phone downloads, package by package, as WeChat counts it: every file below the package's root. */
export function packageSizes(dist: string): PackageSize[] {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson;
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const subpackages = roots.map((name) => ({ name, bytes: bytesBelow(join(dist, name)) }));
  const apart = subpackages.reduce((sum, { bytes }) => sum + bytes, 0);
  return [{ name: 'main', bytes: bytesBelow(dist) - apart }, ...subpackages];
}
