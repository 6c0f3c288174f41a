import type { RegionPath } from '@core/domain/place/region';
import type { PersonRow } from '../kit/documents';
import { find, inside, moreThan } from '../kit/store';
import type { Slice } from './slices';

/** People of one slice, and where the next begins. */
export interface Met extends Slice {
  people: PersonRow[];
}

/** Who lives in a place, home by home. The position is the last home and who of it was the last. */
export async function livingIn(place: RegionPath, cursor: string, most: number): Promise<Met> {
  const [home = '', last = ''] = cursor.split(' ');
  const order = [['home', 'asc'] as const, ['_id', 'asc'] as const] as const;
  const here = home === '' ? [] : await find('people', { home, _id: moreThan(last) }, most, ...order);
  const beyond = { home: home === '' ? inside(place) : inside(place, home) };
  const more = here.length < most ? await find('people', beyond, most - here.length, ...order) : [];
  const people = [...here, ...more];
  const end = people.at(-1);
  const next = end?.home === undefined ? cursor : `${end.home} ${end._id}`;
  return { people, cursor: next, done: people.length, finished: people.length < most };
}
