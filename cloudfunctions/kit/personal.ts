import * as v from 'valibot';
import type { Sealed } from '@core/domain/people/person';
import { seal, unseal } from './seal';

const Name = v.object({ name: v.string(), phone: v.optional(v.string()) });
const Contact = v.object({ ...Name.entries, address: v.string(), note: v.string() });

/** A person's own name and telephone. */
export type Name = v.InferOutput<typeof Name>;
/** How a household is reached for one order. */
export type Contact = v.InferOutput<typeof Contact>;

export const sealName = (name: Name, personId: string): Sealed =>
  seal(name, { collection: 'people', id: personId });

export const openName = (person: { _id: string; sealed: Sealed }): Name =>
  v.parse(Name, unseal(person.sealed, { collection: 'people', id: person._id }));

export const sealContact = (contact: Contact, orderId: string): Sealed =>
  seal(contact, { collection: 'orders', id: orderId });

export const openContact = (order: { _id: string; contact: Sealed }): Contact =>
  v.parse(Contact, unseal(order.contact, { collection: 'orders', id: order._id }));

/** Other documents that hold somebody's name and telephone. */
type Named = 'registrations' | 'roster';

export const sealNameIn = (collection: Named, name: Name, id: string): Sealed =>
  seal(name, { collection, id });

export const openNameIn = (collection: Named, row: { _id: string; sealed: Sealed }): Name =>
  v.parse(Name, unseal(row.sealed, { collection, id: row._id }));
