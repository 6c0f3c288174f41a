import { acts, nothing } from '../../kit/handler';
import { journalled } from '../../kit/audit';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { atMost, find, moreThan, one } from '../../kit/store';
import { menuPlace } from '../editingItem';

/** Changes places with the service above or below; at the end of the menu nothing happens. */
export const menuMove = acts(
  'menu.move',
  async ({ id, up }, call) => {
    const place = menuPlace(call);
    const item = await one('menu', id);
    if (!item || !place) return refused('NOT_FOUND');
    const beside = up ? atMost(item.order - 1) : moreThan(item.order);
    const [other] = await find('menu', { order: beside }, 1, ['order', up ? 'desc' : 'asc']);
    return commitOnce(call, async (tx) => {
      const [one, two] = [await tx.get('menu', id), other && (await tx.get('menu', other._id))];
      if (!one || !two) return {};
      await tx.put('menu', { ...one, order: two.order });
      await tx.put('menu', { ...two, order: one.order });
      await journalled(tx, call, { place, about: id, detail: { order: two.order } });
      return {};
    });
  },
  nothing,
);
