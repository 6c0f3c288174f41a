import { ObjectId } from 'bson';
import { isDocument, listOf, type Document } from './ejson';
import { after, encodeStringPrefix, encodeType, encodeValue } from './orderKey';

/**
 * What a filter demands of one field, as far as an index can use it, in encoded values: the value is one of `points`,
 * or lies from `low` up to but without `high`. `exact` when nothing remains to be checked on the document.
 */
export type Constraint =
  | { kind: 'points'; points: Buffer[]; exact: boolean }
  | { kind: 'interval'; low: Buffer; high: Buffer; exact: boolean };

export interface Demands {
  fields: Map<string, Constraint[]>;
  /** Whether the fields say all the filter says. */
  complete: boolean;
  /** The branches of each `$or`, to be combined with the fields. */
  alternatives: Document[][];
}

/** Reads the demands out of a filter: everything that every matching document is sure to fulfil. */
export function demandsOf(filter: Document): Demands {
  const demands: Demands = { fields: new Map(), complete: true, alternatives: [] };
  gather(filter, demands);
  return demands;
}

function gather(filter: Document, demands: Demands): void {
  for (const [name, value] of Object.entries(filter)) {
    if (name === '$and') documentsIn(value).forEach((part) => gather(part, demands));
    else if (name === '$or') gatherOr(documentsIn(value), demands);
    else if (name.startsWith('$')) demands.complete = false;
    else gatherField(name, value, demands);
  }
}

function gatherOr(branches: Document[], demands: Demands): void {
  const [only, another] = branches;
  if (only && !another) {
    gather(only, demands);
    return;
  }
  demands.complete = false;
  demands.alternatives.push(branches);
}

function gatherField(name: string, value: unknown, demands: Demands): void {
  const found = constraintsOf(value);
  if (found.some((constraint) => !constraint?.exact)) demands.complete = false;
  const usable = found.filter((constraint) => constraint !== undefined);
  if (usable.length > 0) demands.fields.set(name, [...(demands.fields.get(name) ?? []), ...usable]);
}

function constraintsOf(value: unknown): (Constraint | undefined)[] {
  if (!isOperators(value)) return [equalTo(value)];
  return Object.entries(value).map(([operator, operand]) => constraintOf(operator, operand, value));
}

function constraintOf(operator: string, operand: unknown, all: Document): Constraint | undefined {
  switch (operator) {
    case '$eq':
      return equalTo(operand);
    case '$in':
      return oneOf(operand);
    case '$all':
      return holding(operand);
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return compared(operator, operand);
    case '$regex':
      return '$options' in all ? undefined : beginningWith(operand);
    default:
      return undefined;
  }
}

function equalTo(value: unknown): Constraint | undefined {
  if (value instanceof RegExp) return beginningWith(value);
  if (!isScalar(value)) return undefined;
  // Null also stands for a missing field, and for other things inside arrays: the document decides.
  return { kind: 'points', points: [encodeValue(value)], exact: value !== null };
}

function oneOf(values: unknown): Constraint | undefined {
  if (!Array.isArray(values) || !values.every(isScalar)) return undefined;
  const distinct = new Map(
    values.map((value) => [encodeValue(value).toString('latin1'), encodeValue(value)]),
  );
  return { kind: 'points', points: [...distinct.values()], exact: !values.includes(null) };
}

/** An index leads to the documents that hold the first value; whether they hold the others the document decides. */
function holding(values: unknown): Constraint | undefined {
  const first: unknown = Array.isArray(values) ? values[0] : undefined;
  if (!isScalar(first) || first === null || first === undefined) return undefined;
  return { kind: 'points', points: [encodeValue(first)], exact: false };
}

function compared(operator: '$gt' | '$gte' | '$lt' | '$lte', value: unknown): Constraint | undefined {
  if (!isScalar(value) || value === null || value === undefined) return undefined;
  // Among numbers, NaN comes first in an index and compares with none.
  const type = typeof value === 'number' ? encodeValue(-Infinity) : encodeType(value);
  const end = after(encodeType(value));
  const point = encodeValue(value);
  if (operator === '$gt') return { kind: 'interval', low: after(point), high: end, exact: true };
  if (operator === '$gte') return { kind: 'interval', low: point, high: end, exact: true };
  if (operator === '$lt') return { kind: 'interval', low: type, high: point, exact: true };
  return { kind: 'interval', low: type, high: after(point), exact: true };
}

/** A regular expression that begins with `^` and plain characters bounds the field by its prefix. */
function beginningWith(pattern: unknown): Constraint | undefined {
  const [source, flags] = pattern instanceof RegExp ? [pattern.source, pattern.flags] : [String(pattern), ''];
  const prefix = flags === '' && !source.includes('|') ? literalPrefix(source) : '';
  if (prefix === '') return undefined;
  const low = encodeStringPrefix(prefix);
  return { kind: 'interval', low, high: after(low), exact: false };
}

function literalPrefix(source: string): string {
  const [, literal = '', next = ''] = /^\^((?:[^\\^$.*+?()[\]{}|]|\\[^a-zA-Z0-9])*)(.?)/u.exec(source) ?? [];
  const text = literal.replace(/\\(.)/gu, '$1');
  // A quantifier belongs to the last character, which may then be absent.
  return /[*?{]/.test(next) ? [...text].slice(0, -1).join('') : text;
}

function documentsIn(value: unknown): Document[] {
  return listOf(value).filter(isDocument);
}

function isOperators(value: unknown): value is Document {
  return isDocument(value) && Object.keys(value).some((name) => name.startsWith('$'));
}

function isScalar(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (['number', 'string', 'boolean'].includes(typeof value)) return true;
  return value instanceof Date || value instanceof ObjectId;
}
