import { BSONRegExp, EJSON, ObjectId } from 'bson';
import { WireError } from '../gateway/wire';

/** A document as the engine handles it: JavaScript values, `Date`, `RegExp`, `ObjectId`. */
export type Document = Record<string, unknown>;

/**
 * Reads EJSON text of the SDK. `{ $tcb_server_date: { offset } }` becomes a date of the engine's clock and regular
 * expressions become JavaScript's.
 */
export function readEjson(text: unknown, now: number): Document {
  const value = readEjsonValue(text, now);
  if (isDocument(value)) return value;
  throw new WireError('INVALID_PARAM', 'an EJSON object expected');
}

/** The same for what need not be an object, such as the number of a `$limit`. */
export function readEjsonValue(text: unknown, now: number): unknown {
  if (typeof text !== 'string') throw new WireError('INVALID_PARAM', 'EJSON text expected');
  return revive(parse(text), now);
}

/** Canonical EJSON, with object ids as plain hexadecimal strings, as the service sends them. */
export function writeEjson(document: unknown): string {
  return EJSON.stringify(withPlainIds(document), { relaxed: false });
}

function parse(text: string): unknown {
  try {
    return EJSON.parse(text);
  } catch (error) {
    throw new WireError(
      'INVALID_PARAM',
      `not EJSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function revive(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((element) => revive(element, now));
  if (value instanceof BSONRegExp) return regExp(value);
  if (!isDocument(value)) return value;
  if ('$tcb_server_date' in value) return new Date(now + offsetOf(value.$tcb_server_date));
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, revive(field, now)]));
}

function offsetOf(value: unknown): number {
  return isDocument(value) && typeof value.offset === 'number' ? value.offset : 0;
}

/** `g` and `y` mean nothing to a match; `x` has no like in JavaScript and is refused by its constructor. */
function regExp(value: BSONRegExp): RegExp {
  try {
    return new RegExp(value.pattern, value.options.replace(/[gy]/g, ''));
  } catch (error) {
    throw new WireError('DATABASE_REQUEST_FAILED', error instanceof Error ? error.message : String(error));
  }
}

function withPlainIds(value: unknown): unknown {
  if (value instanceof ObjectId) return value.toHexString();
  if (Array.isArray(value)) return value.map(withPlainIds);
  if (!isDocument(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withPlainIds(field)]));
}

/** Whether a value is an object of fields, rather than a date, an id or a list. */
export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The elements of an array; of anything else, none. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
