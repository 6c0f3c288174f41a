import { reads } from '../../kit/handler';
import { find } from '../../kit/store';

const MOST_CHILDREN = 100;

/** The places right under one; without a parent, where the tree begins. */
export const placeChildren = reads('place.children', async ({ parent = '' }) => {
  const regions = await find('regions', { parent }, MOST_CHILDREN, ['order', 'asc']);
  return {
    list: regions.map(({ _id: path, level, name }) => ({ path, level, name, leaf: level === 'household' })),
  };
});
