import { neighbourName, type Comment } from '@core/domain/live/comment';
import type { Said } from '@core/domain/live/room';
import type { PersonRow } from './documents';
import { openName } from './personal';
import { many } from './store';

/** Comments as everybody reads them; those of who runs the show with their names. `read`: people who are at hand already. */
export async function saidOf(comments: readonly Comment[], read: readonly PersonRow[] = []): Promise<Said[]> {
  const crew = new Set(
    comments.flatMap(({ crew: office, personId }) => (office && personId ? personId : [])),
  );
  const atHand = read.filter(({ _id }) => crew.has(_id));
  const others = [...crew].filter((id) => !atHand.some(({ _id }) => _id === id));
  const people = [...atHand, ...(await many('people', others))];
  const names = new Map(people.map((person) => [person._id, openName(person).name]));
  return comments.map((comment) => shown(comment, names));
}

function shown(
  { showId, seq, number, personId, crew, words, at }: Comment,
  names: ReadonlyMap<string, string>,
): Said {
  const name = (crew && names.get(personId)) ?? neighbourName(showId, number);
  return { seq, number, name, words, at, ...(crew ? { crew } : {}) };
}
