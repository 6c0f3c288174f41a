import type { Document } from './ejson';
import { fieldValues } from './fieldValues';
import { encodeValue, inverted } from './orderKey';

/**
 * Sorts as an index would: by the same bytes, the least element of an array counting upwards and the greatest
 * downwards. Equal documents keep their order.
 */
export function sortedBy(documents: Document[], spec: Record<string, 1 | -1>): Document[] {
  const fields = Object.entries(spec);
  const keyed = documents.map((document) => ({ document, key: sortKey(document, fields) }));
  keyed.sort((a, b) => a.key.compare(b.key));
  return keyed.map(({ document }) => document);
}

/** Bytes that compare as the documents do. */
export function sortKey(document: Document, fields: [string, 1 | -1][]): Buffer {
  return Buffer.concat(
    fields.map(([field, direction]) => {
      const keys = fieldValues(document, field).values.map((value) => {
        const bytes = encodeValue(value);
        return direction === 1 ? bytes : inverted(bytes);
      });
      return keys.reduce((least, key) => (key.compare(least) < 0 ? key : least));
    }),
  );
}
