import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { settings } from '../settings';

const Config = v.object({
  timeout: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(settings.longestFunctionTimeoutSeconds))),
  memorySize: v.optional(v.number()),
  permissions: v.optional(v.object({ openapi: v.optional(v.array(v.string())) })),
  triggers: v.optional(v.array(v.object({ name: v.string(), type: v.literal('timer'), config: v.string() }))),
});

/** A built function as it lies in `dist/cloudfunctions/<name>/`. */
export interface Bundle {
  name: string;
  entry: string;
  /** Changes whenever the files do; instances started from another stamp are replaced. */
  stamp: string;
  timeoutMs: number;
  memoryMb: number;
  /** WeChat open APIs this function may call. */
  openApis: string[];
  triggers: { name: string; config: string }[];
}

/** Reads the built functions, and remembers them: one that is just being built anew is run as it last was. */
export function openBundles(root: string): { read(name: string): Bundle | undefined; all(): Bundle[] } {
  const known = new Map<string, Bundle>();
  const read = (name: string) => {
    const bundle = readBundle(root, name);
    if (bundle) known.set(name, bundle);
    return known.get(name);
  };
  return {
    read,
    all: () => {
      bundleNames(root).forEach(read);
      return [...known.values()];
    },
  };
}

function bundleNames(root: string): string[] {
  try {
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** Reads one built function, or undefined when there is none by that name, or not all of it. */
function readBundle(root: string, name: string): Bundle | undefined {
  const entry = join(root, name, 'index.js');
  const configFile = join(root, name, 'config.json');
  const stamp = `${stampOf(entry)} ${stampOf(configFile)}`;
  if (!/^[\w-]+$/.test(name) || stampOf(entry) === '' || stampOf(configFile) === '') return undefined;
  const config = v.parse(Config, JSON.parse(readFileSync(configFile, 'utf8')));
  return {
    name,
    entry,
    stamp,
    timeoutMs: (config.timeout ?? settings.functionTimeoutSeconds) * 1000,
    memoryMb: config.memorySize ?? settings.functionMemoryMb,
    openApis: config.permissions?.openapi ?? [],
    triggers: config.triggers ?? [],
  };
}

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs}:${stat.size}` : '';
}
