import { WireError } from '../../gateway/wire';
import { isDocument, type Document } from '../ejson';

/** Field names that begin with `$` belong to operators. */
export function checked(document: Document): Document {
  for (const [name, value] of Object.entries(document)) {
    if (name.startsWith('$')) {
      throw new WireError('DATABASE_REQUEST_FAILED', `[FailedOperation] field '${name}' begins with $`);
    }
    for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isDocument(part)) checked(part);
    }
  }
  return document;
}
