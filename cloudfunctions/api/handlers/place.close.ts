import { journalled } from '../../kit/audit';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { count, inside, moreThan } from '../../kit/store';
import { placeToChange } from '../changingPlace';

/** Takes a place away in which nothing and nobody is left. */
export const placeClose = acts(
  'place.close',
  async ({ path }, call) => {
    if (!call.reaches({ place: path })) return refused('NOT_FOUND');
    const [children, people, roles] = await Promise.all([
      count('regions', { parent: path }),
      count('people', { home: inside(path) }),
      count('grants', { scope: inside(path), until: moreThan(call.now) }),
    ]);
    if (children > 0) return refused('PLACE_NOT_EMPTY');
    if (people > 0) return refused('PLACE_LIVED_IN');
    if (roles > 0) return refused('PLACE_HELD');
    return commitOnce(call, async (tx) => {
      const region = await placeToChange(tx, call, path);
      if (isRefused(region)) return region;
      await tx.remove('regions', path);
      await journalled(tx, call, { place: path, about: path });
      return {};
    });
  },
  nothing,
);
