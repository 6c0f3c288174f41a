import { randomBytes } from 'node:crypto';

let last = 0;

/**
 * 32 hexadecimal digits, like the service's. They grow with time, so that documents lie on the disk, and come without
 * a sort, in the order in which they were added.
 */
export function newId(): string {
  last = Math.max(Date.now() * 1024, last + 1);
  return last.toString(16).padStart(14, '0') + randomBytes(9).toString('hex');
}
