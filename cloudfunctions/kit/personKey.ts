import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Person, Sealed } from '@core/domain/people/person';
import { resealed, seal, sealUnder, unseal, unsealUnder, type Belongs } from './seal';

/** Whose key it is: everything that is sealed for a person opens with this row, and with nothing once it is gone. */
export type Keyed = Pick<Person, '_id' | 'key'>;

const Key = v.object({ key: v.string() });
const BYTES = 32;
/** Stands where the id of a master key stands in other sealed texts. */
const OWN = 'own';

const belongs = (personId: string): Belongs => ({ collection: 'keys', id: personId });

/** A key of a new person's own, itself sealed under the master key. */
export const newKey = (personId: string): Sealed =>
  seal({ key: randomBytes(BYTES).toString('base64') }, belongs(personId));

const keyOf = ({ _id, key }: Keyed): Buffer =>
  Buffer.from(v.parse(Key, unseal(key, belongs(_id))).key, 'base64');

/** Seals a value for one person: once the person's row is deleted nobody opens it, wherever it was copied to. */
export const sealFor = (person: Keyed, value: object, where: Belongs): Sealed =>
  sealUnder(keyOf(person), OWN, value, where);

/** Opens what was sealed for a person. @throws Error when the key is another's. */
export const openFor = (person: Keyed, sealed: Sealed, where: Belongs): unknown =>
  unsealUnder(keyOf(person), sealed, where);

/** A person's key under the current master key; undefined when it is already. What it seals stays as it is. */
export const rewrapped = ({ _id, key }: Keyed): Sealed | undefined => resealed(key, belongs(_id));
