import { freeCode, kept, levelUnder } from '@core/domain/place/kept';
import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { find } from '../../kit/store';
import { placeToChange } from '../changingPlace';
import { checkTexts } from '../texts';

const MOST_CHILDREN = 99;

/** A new place at the end of those under one of the caller's. */
export const placeAdd = acts(
  'place.add',
  async ({ parent, name, estate, phone }, call) => {
    const level = levelUnder(parent);
    if (!level || !call.reaches({ place: parent })) return refused('NOT_FOUND');
    const siblings = await find('regions', { parent }, MOST_CHILDREN, ['order', 'asc']);
    if (siblings.length === MOST_CHILDREN) return refused('PLACE_FULL');
    const unseemly = await checkTexts(call, [name, estate]);
    if (unseemly) return unseemly;
    const path = `${parent}${freeCode(siblings.map(({ _id }) => _id))}/`;
    const order = (siblings.at(-1)?.order ?? 0) + 1;
    const told = { ...(estate ? { estate } : {}), ...(phone ? { phone } : {}) };
    return commitOnce(call, async (tx) => {
      const above = await placeToChange(tx, call, parent);
      if (isRefused(above)) return above;
      const taken = (await tx.get('regions', path)) ?? (await tx.get('movedPlaces', path));
      if (taken) return refused('PLACE_CHANGED');
      await tx.put('regions', kept({ _id: path, level, name, parent, order, ...told }));
      await journalled(tx, call, { place: path, about: path });
      return { path };
    });
  },
  ({ path = '' }) => Promise.resolve({ path }),
);
