import { inForce, type Grant } from '@core/domain/people/person';
import { at, contains } from '@core/domain/place/region';
import type { ModeCall } from '@core/domain/regionMode/answer';
import type { Called, Episode } from '@core/domain/regionMode/episode';
import type { PersonRow } from '../kit/documents';
import { modeCallId } from '../kit/modes';
import { addMissing, count, inside, many } from '../kit/store';
import { grantsAt, type Position } from './grantsAt';
import { modeMessage } from './modeMessage';

/** With the people and what they were told already, a grant costs three documents. */
const SLICE = 30;

/** How many grants of these roles there are in a place: what the telling goes through. */
export async function rolesIn({ place, audience }: Pick<Episode, 'place' | 'audience'>): Promise<number> {
  const counts = await Promise.all(audience.map((role) => count('grants', { role, scope: inside(place) })));
  return counts.reduce((sum, each) => sum + each, 0);
}

interface Told {
  looked: number;
  told: number;
  /** The last grant looked at; absent when there are no more of this role. */
  end?: Grant | undefined;
}

/** Tells one slice of those who hold a role in the place. Whoever was told by another of his roles is passed by. */
export async function callUp(episode: Episode, role: Called, from: Position, now: number): Promise<Told> {
  const grants = await grantsAt(episode.place, role, from, SLICE);
  const present = firstOfEach(inForce(grants, now)).filter(({ personId }) => personId !== episode.by);
  const ids = present.map(({ personId }) => personId);
  const [known, people] = await Promise.all([
    many(
      'modeCalls',
      ids.map((personId) => modeCallId(episode._id, personId)),
    ),
    many('people', ids),
  ]);
  const calls = new Map(known.map((call) => [call.personId, call]));
  const persons = new Map(people.map((person) => [person._id, person]));
  const fresh = present.filter(({ personId }) => !calls.has(personId) && persons.has(personId));
  // The messages first: who stands among the called has been told, whenever the work breaks off.
  const told = { about: 'modeCalled', round: 1 } as const;
  await addMissing(
    'messages',
    fresh.map(({ personId }) => modeMessage(episode, told, persons.get(personId), personId, now)),
  );
  await addMissing(
    'modeCalls',
    fresh.map((grant) => callOf(episode, role, grant, persons.get(grant.personId), now)),
  );
  const again = known.filter((call) => present.some(({ _id }) => _id === call.grantId)).length;
  return {
    looked: grants.length,
    told: fresh.length + again,
    end: grants.length < SLICE ? undefined : grants.at(-1),
  };
}

/** Somebody who leads two buildings is told once. */
const firstOfEach = (grants: readonly Grant[]): Grant[] =>
  [...new Map([...grants].reverse().map((grant) => [grant.personId, grant])).values()].reverse();

function callOf(
  episode: Episode,
  role: Called,
  { _id: grantId, personId, scope }: Grant,
  person: PersonRow | undefined,
  now: number,
): ModeCall {
  const grid = at('grid', person?.home ?? '');
  const helps = role === 'member' || role === 'volunteer';
  const place = helps && grid !== undefined && contains(scope, grid) ? grid : scope;
  const _id = modeCallId(episode._id, personId);
  return { _id, episodeId: episode._id, personId, role, place, grantId, standing: 'silent', at: now };
}
