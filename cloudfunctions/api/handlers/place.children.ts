import { reads } from '../../kit/handler';
import { find } from '../../kit/store';
import { labelsAround } from '../places';

/** With the tenant, which says what the level is called, a hundred documents. */
const MOST_CHILDREN = 99;

/** The places right under one; without a parent, where the tree begins. */
export const placeChildren = reads('place.children', async ({ parent = '' }) => {
  const regions = await find('regions', { parent }, MOST_CHILDREN, ['order', 'asc']);
  const labels = parent === '' ? undefined : await labelsAround(parent);
  const level = regions[0]?.level;
  return {
    list: regions.map(({ _id: path, level, name }) => ({ path, level, name, leaf: level === 'household' })),
    label: level && labels?.[level],
  };
});
