import { ObjectId } from 'bson';

/**
 * Values as bytes whose byte order is MongoDB's order of values: null, numbers, strings, objects, arrays, binary,
 * object ids, booleans, dates, regular expressions. No encoding is the beginning of another one, so encodings can be
 * joined to compound keys, and turned round bit by bit for descending ones.
 */
const TYPE = {
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  binary: 0x60,
  objectId: 0x70,
  boolean: 0x80,
  date: 0x90,
  regExp: 0xa0,
  other: 0xb0,
} as const;

const END = Buffer.from([0x00]);

/** The bytes of one value, ascending. */
export function encodeValue(value: unknown): Buffer {
  const type = typeByte(value);
  switch (type) {
    case TYPE.null:
      return Buffer.from([type]);
    case TYPE.number:
      return Buffer.concat([Buffer.from([type]), float(Number(value))]);
    case TYPE.date:
      return Buffer.concat([Buffer.from([type]), float((value as Date).getTime())]);
    case TYPE.boolean:
      return Buffer.from([type, value ? 1 : 0]);
    case TYPE.objectId:
      return Buffer.concat([Buffer.from([type]), (value as ObjectId).id]);
    case TYPE.array:
      return Buffer.concat([Buffer.from([type]), ...(value as unknown[]).map(encodeValue), END]);
    case TYPE.object:
      return encodeObject(value as Record<string, unknown>);
    default:
      return Buffer.concat([Buffer.from([type]), text(String(value)), END]);
  }
}

/** The bytes with which every string that begins with `prefix` begins. */
export function encodeStringPrefix(prefix: string): Buffer {
  return Buffer.concat([Buffer.from([TYPE.string]), text(prefix)]);
}

/** The one byte with which every value of the same type begins. */
export function encodeType(value: unknown): Buffer {
  return Buffer.from([typeByte(value)]);
}

/** The same bytes, ordered the other way round. */
export function inverted(bytes: Buffer): Buffer {
  const result = Buffer.allocUnsafe(bytes.length);
  for (let i = 0; i < bytes.length; i++) result[i] = 0xff - (bytes[i] ?? 0);
  return result;
}

/** The least bytes that come after everything beginning with `bytes`. */
export function after(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0xff) end--;
  const result = Buffer.from(bytes.subarray(0, end));
  if (end > 0) result[end - 1] = (result[end - 1] ?? 0) + 1;
  return result;
}

function typeByte(value: unknown): number {
  if (value === null || value === undefined) return TYPE.null;
  if (typeof value === 'number' || typeof value === 'bigint') return TYPE.number;
  if (typeof value === 'string') return TYPE.string;
  if (typeof value === 'boolean') return TYPE.boolean;
  if (value instanceof Date) return TYPE.date;
  if (Array.isArray(value)) return TYPE.array;
  if (value instanceof ObjectId) return TYPE.objectId;
  if (value instanceof RegExp) return TYPE.regExp;
  return bsonType(value);
}

function bsonType(value: { _bsontype?: unknown }): number {
  if (value._bsontype === 'Long' || value._bsontype === 'Decimal128') return TYPE.number;
  if (value._bsontype === 'Binary') return TYPE.binary;
  return value._bsontype === undefined ? TYPE.object : TYPE.other;
}

/** Fields in the order of their names, since equality of objects does not look at the order of fields here. */
function encodeObject(value: Record<string, unknown>): Buffer {
  const fields = Object.keys(value).sort();
  const parts = fields.flatMap((name) => [encodeValue(name), encodeValue(value[name])]);
  return Buffer.concat([Buffer.from([TYPE.object]), ...parts, END]);
}

/** Big-endian IEEE 754 with the sign folded in, so that bytes compare as numbers do; NaN comes first. */
function float(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(8);
  if (Number.isNaN(value)) return bytes.fill(0);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  if ((bytes[0] ?? 0) & 0x80) return inverted(bytes);
  bytes[0] = (bytes[0] ?? 0) | 0x80;
  return bytes;
}

/** UTF-8 with 0x00 written as 0x00 0xff, so that a single 0x00 can end a string. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  if (!bytes.includes(0)) return bytes;
  return Buffer.from(bytes.toString('latin1').replaceAll('\0', '\0\xff'), 'latin1');
}
