import * as v from 'valibot';
import { isDay } from '../domain/calendar/time';
import { digitsOf, isPhone } from '../domain/people/phone';
import { isRegionPath, levels, nearnesses } from '../domain/place/region';
import { roles } from '../domain/people/person';

/** Control characters have no place in what people write; line breaks and tabs do. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What a person wrote: trimmed, at most `max` characters, possibly empty. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.check((value) => !CONTROL.test(value), 'control'),
    v.check((value) => [...value].length <= max, 'tooLong'),
  );

/** What a person must have written. */
export const someText = (max: number) => v.pipe(text(max), v.nonEmpty('empty'));

/** The id of a document of ours. */
export const id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{1,64}$/, 'id'));
export const regionPath = v.pipe(v.string(), v.check(isRegionPath, 'place'));
export const ms = v.pipe(v.number(), v.integer());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const day = v.pipe(v.string(), v.check(isDay, 'day'));
export const version = v.pipe(v.number(), v.integer(), v.minValue(1));
export const role = v.picklist(roles);
export const level = v.picklist(levels);
export const helperKind = v.picklist(['member', 'volunteer']);
export const near = v.picklist(nearnesses);
export const urgency = v.picklist(['normal', 'urgent']);
/** A Chinese mobile or fixed telephone, digits only. */
export const phone = v.pipe(v.string(), v.transform(digitsOf), v.check(isPhone, 'phone'));
/** Opaque position in a list; what a page got as `next` it sends back as `cursor`. */
export const cursor = v.pipe(v.string(), v.maxLength(200));
export const pageOf = <T extends v.GenericSchema>(item: T) =>
  v.object({ list: v.array(item), next: v.optional(cursor), total: v.optional(count) });
export const done = v.object({});
export const photo = v.object({ id, url: v.optional(v.string()), checked: v.boolean() });
