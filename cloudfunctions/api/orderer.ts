import type { Order } from '@core/domain/order/order';
import { isGuardian } from '@core/domain/people/ward';
import type { RegionPath } from '@core/domain/place/region';
import type { Parsed } from '@core/contract/index';
import type { Call } from '../kit/call';
import type { PersonRow } from '../kit/documents';
import { idOf } from '../kit/ids';
import { namedPerson, openName, type Name } from '../kit/personal';
import { refused, type Refused } from '../kit/refused';
import { find, one } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { indexAtHome, stillThere } from './persons';

type Proxy = NonNullable<Parsed<'order.place'>['proxy']>;

/** For whom an order is placed, and who places it. */
export interface Orderer {
  resident: PersonRow;
  /** Nobody knew him before: his row is written along. */
  isNew?: true;
  name: Name;
  place: RegionPath;
  proxy?: Order['proxy'];
}

const MOST_IN_HOUSEHOLD = 10;

/**
 * For whom it is, as he is in this transaction; who is new is found by name from here on, and has to be written.
 * @throws Conflict when somebody who was known has left meanwhile.
 */
export async function residentIn(
  tx: Tx,
  { resident, isNew, place }: Pick<Orderer, 'resident' | 'isNew' | 'place'>,
): Promise<PersonRow> {
  if (!isNew) return stillThere(tx, resident);
  const known = await tx.get('people', resident._id);
  if (!known) await indexAtHome(tx, resident, place);
  return known ?? resident;
}

/** The caller himself, or the neighbour he orders for when the place is his to look after. */
export async function ordererOf(
  proxy: Proxy | undefined,
  call: Call,
): Promise<Orderer | Refused<'NOT_PROXY' | 'NO_HOUSEHOLD'>> {
  if (!proxy) return forOneself(call);
  if (proxy.ward !== undefined) return forWard(proxy.ward, proxy.consent, call);
  const { household } = proxy;
  const grant = call.grants.find(({ role, scope }) => call.row[role] && household.startsWith(scope));
  if (!grant || !call.reaches({ place: household })) return refused('NOT_PROXY');
  const known = await knownAt(household, proxy.name);
  const resident = known ?? neighbourAt(proxy, call.now);
  const by = { personId: call.id, role: grant.role };
  const name = { name: proxy.name, phone: proxy.phone ?? openName(resident).phone };
  const isNew = known ? {} : { isNew: true as const };
  return { resident, ...isNew, name, place: household, proxy: { by, consent: proxy.consent } };
}

/** Staff may have no household here: they order for others only. */
function forOneself(call: Call): Orderer | Refused<'NO_HOUSEHOLD'> {
  if (!call.reaches({ ownerId: call.id })) return refused('NO_HOUSEHOLD');
  return { resident: call.person, name: openName(call.person), place: call.home };
}

/** A neighbour without a phone who has a record: for whoever keeps it, or for his guardian as if it were for himself. */
async function forWard(
  id: string,
  consent: Proxy['consent'],
  call: Call,
): Promise<Orderer | Refused<'NOT_PROXY'>> {
  const [ward, resident] = await Promise.all([one('wards', id), one('people', id)]);
  if (ward?.state !== 'open' || !resident) return refused('NOT_PROXY');
  const { household: place } = ward;
  const grant = call.grants.find(({ role, scope }) => call.row[role] && place.startsWith(scope));
  const own = isGuardian(ward, call.id, call.now) ? { ownerId: call.id } : {};
  if (!call.reaches({ place, ...own })) return refused('NOT_PROXY');
  const by = { personId: call.id, role: grant?.role ?? ('resident' as const) };
  return { resident, name: openName(resident), place, proxy: { by, consent } };
}

/** Who lives there under this name and is known already. */
async function knownAt(household: RegionPath, name: string): Promise<PersonRow | undefined> {
  const people = await find('people', { home: household }, MOST_IN_HOUSEHOLD);
  return people.find((person) => openName(person).name === name);
}

/** A neighbour without a phone of his own: the same household and name always mean the same person. */
export function neighbourAt(
  { household, name, phone }: Pick<Proxy, 'household' | 'name' | 'phone'>,
  now: number,
): PersonRow {
  const _id = idOf('household', household, name);
  return {
    _id,
    ...namedPerson({ _id }, { name, phone }),
    home: household,
    elder: true,
    credits: {},
    openOrders: [],
    createdAt: now,
    lastActiveAt: now,
  };
}
