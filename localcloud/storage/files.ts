import {
  createReadStream,
  mkdirSync,
  type ReadStream,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { settings } from '../settings';

const PREFIX = `cloud://${settings.envId}.${settings.envId}-bucket/`;

/** The files of the environment, kept in one folder under their own paths. */
export interface Files {
  write(path: string, content: Buffer): void;
  size(path: string): number | undefined;
  read(path: string): ReadStream;
  /** Removes a file; says whether there was one. */
  remove(path: string): boolean;
}

/** Opens the files kept in `dir`. */
export function openFiles(dir: string): Files {
  const at = (path: string) => join(dir, ...safe(path).split('/'));
  const size = (path: string) => {
    const stat = statSync(at(path), { throwIfNoEntry: false });
    return stat?.isFile() ? stat.size : undefined;
  };
  return {
    size,
    write: (path, content) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(`${at(path)}.new`, content);
      renameSync(`${at(path)}.new`, at(path));
    },
    read: (path) => createReadStream(at(path)),
    remove: (path) => {
      if (size(path) === undefined) return false;
      rmSync(at(path));
      return true;
    },
  };
}

/** Whether a cloud path is one the service takes: relative, of plain names, without what a URL would read as its own. */
export function isCloudPath(path: string): boolean {
  const names = path.split('/');
  return path.length <= 850 && names.every((name) => /^[^\s\\?#%:*"<>|]+$/.test(name) && !/^\.+$/.test(name));
}

/** `cloud://…` of a path. */
export const fileIdOf = (path: string): string => PREFIX + path;

/** The path of a `cloud://…` id, or undefined when it is not one of this environment. */
export function pathOf(fileId: string): string | undefined {
  const path = fileId.startsWith(PREFIX) ? fileId.slice(PREFIX.length) : undefined;
  return path !== undefined && isCloudPath(path) ? path : undefined;
}

function safe(path: string): string {
  if (!isCloudPath(path)) throw new Error(`not a cloud path: ${path}`);
  return path;
}
