import type { DemoPerson } from '../seeding';
import type { Records } from './records';

/** A person of the demo town, with the id under which the product knows him. */
export interface KnownPerson extends DemoPerson {
  personId: string;
}

/** The people of the demo town, and the names the product shows of everybody else. */
export interface People {
  known(): Promise<KnownPerson[]>;
  /** How a person is called: the demo town's people by name, others masked. */
  nameOf(personId: string): Promise<string>;
  byOpenid(openid: string): Promise<{ name: string; title: string; personId: string }>;
}

/** Looks people up as the console needs them; identities never change, so each is asked for once. */
export function openPeople(records: Records, demo: () => DemoPerson[]): People {
  const personIds = new Map<string, string>();
  const names = new Map<string, string>();

  const personIdOf = async (openid: string): Promise<string> => {
    const kept = personIds.get(openid);
    if (kept !== undefined) return kept;
    const [identity] = await records.find('identities', { where: { _id: `wx:${openid}` }, limit: 1 });
    if (identity) personIds.set(openid, identity.personId);
    return identity?.personId ?? '';
  };
  const known = () =>
    Promise.all(demo().map(async (person) => ({ ...person, personId: await personIdOf(person.openid) })));
  const nameOf = async (personId: string): Promise<string> => {
    const person = (await known()).find((one) => one.personId === personId);
    if (person) return person.name;
    const [row] = names.has(personId)
      ? []
      : await records.find('people', { where: { _id: personId }, limit: 1 });
    if (row) names.set(personId, row.maskedName);
    return names.get(personId) ?? '';
  };
  return {
    known,
    nameOf,
    byOpenid: async (openid) => {
      const person = demo().find((one) => one.openid === openid);
      const personId = await personIdOf(openid);
      return { name: person?.name ?? (await nameOf(personId)), title: person?.title ?? '', personId };
    },
  };
}
