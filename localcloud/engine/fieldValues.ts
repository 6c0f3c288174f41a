import { isDocument, listOf, type Document } from './ejson';

/**
 * What an index stores for `path` in a document: one value, or several when an array lies on the way. A field that is
 * missing counts as null, as it does in MongoDB.
 */
export function fieldValues(document: Document, path: string): { values: unknown[]; multikey: boolean } {
  const found: unknown[] = [];
  const multikey = collect(document, path.split('.'), found);
  return { values: found.length > 0 ? found : [null], multikey };
}

function collect(value: unknown, path: string[], found: unknown[]): boolean {
  const [head, ...rest] = path;
  if (head === undefined) return collectLeaf(value, found);
  if (Array.isArray(value)) {
    const position = /^\d+$/.test(head) ? listOf(value)[Number(head)] : undefined;
    if (position !== undefined) collect(position, rest, found);
    for (const element of value) collect(element, path, found);
    if (value.length === 0) found.push(null);
    return true;
  }
  return collect(isDocument(value) ? value[head] : undefined, rest, found);
}

function collectLeaf(value: unknown, found: unknown[]): boolean {
  if (!Array.isArray(value)) {
    found.push(value ?? null);
    return false;
  }
  // Arrays inside arrays count with what is in them: mingo finds it there when the path has a dot.
  const inside = listOf(value)
    .filter(Array.isArray)
    .flatMap((list) => listOf(list).flat(Infinity));
  found.push(...(value.length > 0 ? listOf(value) : [null]), ...inside);
  return true;
}
