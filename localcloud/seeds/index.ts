import { kept } from '@core/domain/place/kept';
import { jobRow } from '../../cloudfunctions/kit/jobRow';
import type { DemoPerson, SeedTown } from '../seeding';
import { cast, newcomer } from './cast';
import { castConsents, demoLooks } from './consents';
import { ordersBefore } from './history';
import { linkOf } from './links';
import { writeHearings } from './hearings';
import { firstVersions, menuDrafts, starterMenu } from './menu';
import { writeNeighbours } from './neighbours';
import { administer, administrators, birthdays } from './offices';
import { writeOrders } from './orders';
import { postsOf } from './posts';
import { register } from './registrations';
import { rosterOf } from './roster';
import { writeServiceDay } from './serviceDay';
import { shapes } from './shape';
import { writeShows } from './shows';
import { writeTopics } from './topics';
import { townOf, type Town } from './town';
import { writeUnits } from './units';
import { write } from './write';

/** Fills an empty database with a town of the given size and names the people whom the console can sign in as. */
export const seedTown: SeedTown = async ({ profile, now, report }) => {
  const town = townOf(shapes[profile], now);
  const { posts, adoptions } = profile === 'demo' ? postsOf(town, now) : { posts: [], adoptions: [] };
  const { asked, journal } = profile === 'demo' ? administer(town, now) : { asked: [], journal: [] };
  const registrations = profile === 'demo' ? register(town, now) : [];
  await write('menu', starterMenu, report);
  await write('menuVersions', firstVersions(now), report);
  await write('regions', town.regions.map(kept), report);
  await write('people', town.people, report);
  await write('names', town.names, report);
  await write('identities', town.identities, report);
  await write('grants', town.grants, report);
  await write('askedGrants', asked, report);
  await write('journal', journal, report);
  await write('helpers', town.helpers, report);
  await write('registrations', registrations, report);
  await write('posts', posts, report);
  await write('adoptions', adoptions, report);
  if (profile === 'demo') await writeDemo(town, now);
  await write('roster', rosterOf(), report);
  report(`orders: ${await writeOrders(now)}`);
  // The night's count may have gone by while nothing was there yet.
  await write('jobs', [jobRow('statistics-of-seeds', 'statistics', now)]);
  await write('consents', castConsents(now));
  await write('looks', await demoLooks(now));
  const people: DemoPerson[] = cast.map(({ id, name, face, title }) => ({ openid: id, name, face, title }));
  return { people: [...people, ...(profile === 'demo' ? administrators : []), newcomer] };
};

/** What only the demo shows: a service being rewritten, and neighbours who look out for each other. */
async function writeDemo(town: Town, now: number): Promise<void> {
  const { link, doors, bindings } = linkOf(now);
  await write('menuDrafts', menuDrafts());
  await write('links', [link]);
  await write('linkDoors', doors);
  await write('bindings', bindings);
  await write('birthdays', birthdays(now));
  await writeNeighbours(now);
  await writeTopics(now);
  await writeHearings(town, now);
  await writeShows(now);
  await writeUnits(now);
  await writeServiceDay(town, now);
  await write('orders', await ordersBefore(now));
}
