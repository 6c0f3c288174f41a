import type { Sealed } from '@core/domain/people/person';
import { blindPhone } from '../kit/blindIndex';
import type { Documents } from '../kit/documents';
import { nameRow } from '../kit/nameIndex';
import { namedPerson, openName, openOnRoster, sealOnRoster } from '../kit/personal';
import { rewrapped } from '../kit/personKey';
import { isCurrent, resealed } from '../kit/seal';
import { find, moreThan } from '../kit/store';
import { commit, type Tx } from '../kit/transaction';
import { rosterTokens } from './initials';

const MOST_COMMUNITIES = 12;

type Walked = 'people' | 'roster' | 'imports' | 'importRows' | 'ballotBoxes';

/** One collection that is walked through by id, and how a row of it comes under the current key. */
interface Walk {
  slice(from: string, size: number): Promise<{ old: string[]; last?: string | undefined }>;
  /** False when the row is under the current key already, or gone. */
  move(id: string): Promise<boolean>;
}

function walkOf<C extends Walked>(
  name: C,
  sealedIn: (row: Documents[C]) => Sealed,
  moved: (row: Documents[C], tx: Tx) => Documents[C] | Promise<Documents[C]>,
): Walk {
  const isOld = (row: Documents[C]) => sealedIn(row) !== '' && !isCurrent(sealedIn(row));
  return {
    slice: async (from, size) => {
      const rows = await find(name, { _id: moreThan(from) }, size, ['_id', 'asc']);
      return { old: rows.filter(isOld).map(({ _id }) => _id), last: rows.at(-1)?._id };
    },
    move: (id) =>
      commit(async (tx) => {
        const row = await tx.get(name, id);
        if (!row || !isOld(row)) return false;
        await tx.put(name, await moved(row, tx));
        return true;
      }),
  };
}

/** Everything that is sealed under a master key; all else opens with the keys of these people. */
export const walks: readonly Walk[] = [
  walkOf('people', ({ key }) => key, personMoved),
  walkOf('roster', ({ sealed }) => sealed, lineMoved),
  walkOf(
    'imports',
    ({ faults }) => faults,
    (row) => ({ ...row, faults: again(row.faults, 'imports', row._id) }),
  ),
  walkOf(
    'importRows',
    ({ rows }) => rows,
    (row) => ({ ...row, rows: again(row.rows, 'importRows', row._id) }),
  ),
  walkOf(
    'ballotBoxes',
    ({ sealed }) => sealed,
    (row) => ({ ...row, sealed: again(row.sealed, 'ballotBoxes', row._id) }),
  ),
];

const again = (sealed: Sealed, collection: string, id: string): Sealed =>
  resealed(sealed, { collection, id }) ?? sealed;

/** A person's key, and all he is found by. */
async function personMoved(person: Documents['people'], tx: Tx): Promise<Documents['people']> {
  const moved = { ...person, key: rewrapped(person) ?? person.key };
  if (person.sealed === '') return moved;
  const known = openName(moved);
  const rows = await find('names', { personId: person._id }, MOST_COMMUNITIES);
  for (const { community } of rows)
    await tx.put('names', nameRow({ personId: person._id, name: known.name, community }));
  return { ...moved, ...namedPerson(moved, known) };
}

function lineMoved(line: Documents['roster']): Documents['roster'] {
  const named = openOnRoster(line);
  return {
    ...line,
    sealed: sealOnRoster(named, line._id),
    phoneKey: named.phone ? blindPhone(named.phone) : '',
    tokens: rosterTokens(named.name, line.community),
  };
}
