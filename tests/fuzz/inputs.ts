import * as v from 'valibot';
import type { Chance } from '../../localcloud/seeds/chance';
import { nasty, plausible, strangeKeys } from './corpus';

type Fields = Record<string, unknown>;

/** An input of the shape that a schema asks for, of words and numbers that fit their fields where any does. */
export function fitting(schema: v.GenericSchema, chance: Chance): unknown {
  if (isObject(schema)) return objectOf(schema.entries, chance);
  if (isWrapped(schema)) return chance.below(3) === 0 ? undefined : fitting(schema.wrapped, chance);
  if (isArray(schema)) return Array.from({ length: chance.below(3) }, () => fitting(schema.item, chance));
  if (isRecord(schema)) return { [String(fitting(schema.key, chance))]: fitting(schema.value, chance) };
  if (isUnion(schema)) return fitting(chance.of(schema.options), chance);
  const fits = [...choicesOf(schema), ...plausible].filter((value) => v.is(schema, value));
  return fits.length > 0 ? chance.of(fits) : chance.of(nasty);
}

function objectOf(entries: Record<string, v.GenericSchema>, chance: Chance): Fields {
  const fields = Object.entries(entries).map(([name, schema]) => [name, fitting(schema, chance)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** The same input with something wrong in it, anywhere. */
export function spoilt(input: unknown, chance: Chance): unknown {
  if (Array.isArray(input) && input.length > 0 && chance.below(3) > 0) {
    const at = chance.below(input.length);
    return input.map((item: unknown, index) => (index === at ? spoilt(item, chance) : item));
  }
  if (!isFields(input) || chance.below(12) === 0) return chance.of(nasty);
  const names = Object.keys(input);
  const name = names.length > 0 && chance.below(5) > 0 ? chance.of(names) : chance.of(strangeKeys);
  if (names.includes(name) && chance.below(8) === 0) return without(input, name);
  const value = chance.below(3) === 0 ? spoilt(input[name], chance) : chance.of(nasty);
  return Object.defineProperty({ ...input }, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function without(input: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(input).filter(([key]) => key !== name));
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isObject = (s: v.GenericSchema): s is v.ObjectSchema<v.ObjectEntries, undefined> => s.type === 'object';
const isWrapped = (s: v.GenericSchema): s is v.OptionalSchema<v.GenericSchema, unknown> => 'wrapped' in s;
const isArray = (s: v.GenericSchema): s is v.ArraySchema<v.GenericSchema, undefined> => s.type === 'array';
const isRecord = (
  s: v.GenericSchema,
): s is v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, undefined> => s.type === 'record';
const isUnion = (s: v.GenericSchema): s is v.UnionSchema<v.GenericSchema[], undefined> =>
  s.type === 'union' || s.type === 'variant';

/** The values a picklist or a literal names. */
function choicesOf(schema: v.GenericSchema): readonly unknown[] {
  if ('options' in schema && Array.isArray(schema.options)) return schema.options as unknown[];
  return 'literal' in schema ? [schema.literal] : [];
}
