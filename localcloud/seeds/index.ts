import type { DemoPerson, SeedTown } from '../seeding';
import { cast, newcomer } from './cast';
import { starterMenu } from './menu';
import { writeOrders } from './orders';
import { shapes } from './shape';
import { townOf } from './town';
import { write } from './write';

/** Fills an empty database with a town of the given size and names the people whom the console can sign in as. */
export const seedTown: SeedTown = async ({ profile, now, report }) => {
  const town = townOf(shapes[profile], now);
  await write('menu', starterMenu, report);
  await write('regions', town.regions, report);
  await write('people', town.people, report);
  await write('names', town.names, report);
  await write('identities', town.identities, report);
  await write('grants', town.grants, report);
  await write('helpers', town.helpers, report);
  report(`orders: ${await writeOrders(now)}`);
  const people: DemoPerson[] = cast.map(({ id, name, face, title }) => ({ openid: id, name, face, title }));
  return { people: [...people, newcomer] };
};
