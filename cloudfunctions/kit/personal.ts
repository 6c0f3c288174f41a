import * as v from 'valibot';
import type { Person, Sealed } from '@core/domain/people/person';
import { blindPhone } from './blindIndex';
import type { PersonRow } from './documents';
import { maskedName } from './mask';
import { newKey, openFor, sealFor, type Keyed } from './personKey';
import { seal, unseal } from './seal';

const Name = v.object({ name: v.string(), phone: v.optional(v.string()) });
const Note = v.object({ note: v.string() });
const Contact = v.object({ ...Name.entries, address: v.string(), note: v.string() });

const Said = v.object({ title: v.string(), words: v.string() });

/** A person's own name and telephone. */
export type Name = v.InferOutput<typeof Name>;
type Said = v.InferOutput<typeof Said>;
/** How a household is reached for one order. */
export type Contact = v.InferOutput<typeof Contact>;

/** Every field of a person that follows from name and telephone. Whoever writes one of them writes them all. */
export function namedPerson(
  { _id, key = newKey(_id) }: Pick<Person, '_id'> & Partial<Keyed>,
  { name, phone }: Name,
): Pick<PersonRow, 'key' | 'sealed' | 'maskedName' | 'phoneKey'> {
  return {
    key,
    sealed: sealFor({ _id, key }, { name, phone }, { collection: 'people', id: _id }),
    maskedName: maskedName(name),
    phoneKey: phone ? blindPhone(phone) : '',
  };
}

export const openName = (person: Keyed & { sealed: Sealed }): Name =>
  v.parse(Name, openFor(person, person.sealed, { collection: 'people', id: person._id }));

/** Sealed for the household's own person: when that person goes, nobody reads who lived there. */
export const sealContact = (contact: Contact, orderId: string, resident: Keyed): Sealed =>
  sealFor(resident, contact, { collection: 'orders', id: orderId });

export const openContact = (order: { _id: string; contact: Sealed }, resident: Keyed): Contact =>
  v.parse(Contact, openFor(resident, order.contact, { collection: 'orders', id: order._id }));

/** How the household of a wish is reached; opened for who takes it on. */
export const sealWished = (contact: Contact, wishId: string, resident: Keyed): Sealed =>
  sealFor(resident, contact, { collection: 'wishes', id: wishId });

export const openWished = (wish: { _id: string; contact: Sealed }, resident: Keyed): Contact =>
  v.parse(Contact, openFor(resident, wish.contact, { collection: 'wishes', id: wish._id }));

/** What somebody said to the mediator alone; it goes with him. */
export const sealTopic = (said: Said, topicId: string, resident: Keyed): Sealed =>
  sealFor(resident, said, { collection: 'topics', id: topicId });

export const openTopic = (topic: { _id: string; sealed: Sealed }, resident: Keyed): Said =>
  v.parse(Said, openFor(resident, topic.sealed, { collection: 'topics', id: topic._id }));

/** What was written down beside a person's consent. */
export const sealNote = (note: string, consentId: string, person: Keyed): Sealed =>
  sealFor(person, { note }, { collection: 'consents', id: consentId });

export const openNote = (consent: { _id: string; note: Sealed }, person: Keyed): string =>
  v.parse(Note, openFor(person, consent.note, { collection: 'consents', id: consent._id })).note;

/** The name and telephone somebody registers with; a registration has the id of its person. */
export const sealRegistered = (name: Name, person: Keyed): Sealed =>
  sealFor(person, name, { collection: 'registrations', id: person._id });

export const openRegistered = ({ sealed }: { sealed: Sealed }, person: Keyed): Name =>
  v.parse(Name, openFor(person, sealed, { collection: 'registrations', id: person._id }));

/** A line of a roster is the community's own: it is there before the person is. */
export const sealOnRoster = (name: Name, id: string): Sealed => seal(name, { collection: 'roster', id });

export const openOnRoster = (line: { _id: string; sealed: Sealed }): Name =>
  v.parse(Name, unseal(line.sealed, { collection: 'roster', id: line._id }));
