import { at, type RegionPath } from '@core/domain/place/region';
import type { PersonRow } from '../kit/documents';
import { indexName, unindexName } from '../kit/nameIndex';
import { openName } from '../kit/personal';
import { newKey } from '../kit/personKey';
import { find } from '../kit/store';
import { Conflict, type Tx } from '../kit/transaction';

/** A person lives in one community and helps in few; more rows than this belong to nobody. */
const MOST_COMMUNITIES = 12;

/** Somebody of whom nothing is known yet but that he is there. */
export function newPerson(_id: string, now: number): PersonRow {
  const blank = { sealed: '', maskedName: '', phoneKey: '', elder: false, credits: {}, openOrders: [] };
  return { _id, key: newKey(_id), ...blank, createdAt: now, lastActiveAt: now };
}

/**
 * Somebody who was there when the call came, as he is in this transaction.
 * @throws Conflict when he has left for good meanwhile: nothing brings back who is gone, and sent again it is a stranger's.
 */
export async function stillThere(tx: Tx, { _id }: Pick<PersonRow, '_id'>): Promise<PersonRow> {
  const person = await tx.get('people', _id);
  if (!person) throw new Conflict(`${_id} has left`);
  return person;
}

/** Writes down with somebody that something begins for which he has to stay: of that and his leaving only one is done. */
export const begunFor = (tx: Tx, person: PersonRow): Promise<void> =>
  tx.put('people', { ...person, begun: (person.begun ?? 0) + 1 });

/** Has a person found by name where he lives from now on, and no longer where he lived, unless he helps there. */
export async function indexAtHome(tx: Tx, person: PersonRow, home: RegionPath): Promise<void> {
  const [before, after] = [person.home ?? '', home].map((path) => at('community', path));
  const personId = person._id;
  if (after) await indexName(tx, { personId, name: openName(person).name, community: after });
  if (!before || before === after) return;
  const helper = await tx.get('helpers', personId);
  if (helper?.community !== before) await unindexName(tx, { personId, community: before });
}

/** The communities in which a person is found by name: where he lives, and wherever else he is on a list. */
export async function communitiesOf(person: PersonRow | undefined): Promise<RegionPath[]> {
  if (!person) return [];
  const rows = await find('names', { personId: person._id }, MOST_COMMUNITIES);
  const home = at('community', person.home ?? '');
  return [...new Set([...rows.map(({ community }) => community), ...(home ? [home] : [])])];
}
