import { nameRow } from '../kit/nameIndex';
import { namedPerson, openName, openOnRoster, sealOnRoster } from '../kit/personal';
import { blindPhone } from '../kit/blindIndex';
import { rewrapped } from '../kit/personKey';
import { isCurrent } from '../kit/seal';
import { find } from '../kit/store';
import { commit } from '../kit/transaction';
import { rosterTokens } from './initials';

const MOST_COMMUNITIES = 12;

/** Brings one person's key and all he is found by under the current master key; false when it is there already. */
export async function personRewrapped(personId: string): Promise<boolean> {
  const rows = await find('names', { personId }, MOST_COMMUNITIES);
  return commit(async (tx) => {
    const person = await tx.get('people', personId);
    const key = person && rewrapped(person);
    if (!person || key === undefined) return false;
    const moved = { ...person, key };
    const known = person.sealed === '' ? undefined : openName(moved);
    await tx.put('people', known ? { ...moved, ...namedPerson(moved, known) } : moved);
    for (const { community } of rows)
      if (known) await tx.put('names', nameRow({ personId, name: known.name, community }));
    return true;
  });
}

/** The same for a line of a roster. */
export async function lineResealed(lineId: string): Promise<boolean> {
  return commit(async (tx) => {
    const line = await tx.get('roster', lineId);
    if (!line || isCurrent(line.sealed)) return false;
    const named = openOnRoster(line);
    const phoneKey = named.phone ? blindPhone(named.phone) : '';
    const tokens = rosterTokens(named.name, line.community);
    await tx.put('roster', { ...line, sealed: sealOnRoster(named, lineId), phoneKey, tokens });
    return true;
  });
}
