import type { Action, Input } from '@core/contract';
import { contentOf } from '@core/domain/menu/draft';
import { anItem } from '@core/testing/builders';
import { copied } from '../../../cloudfunctions/api/editingItem';
import { aboutMyself, aboutPlace, TENANT, type Subject } from '../subject';

/** A service that nobody is offered. */
function aboutItem<A extends Action>(
  input: (which: { id: string; revision: number }) => Input<A>,
): Subject<A> {
  return aboutPlace<A>(TENANT, ({ personId }) => {
    const id = `item-${personId}`;
    const item = anItem({ _id: id, active: false, order: 1000 });
    return { input: input({ id, revision: 0 }), rows: { menu: [item] } };
  });
}

export const menu = {
  'menu.list': aboutMyself<'menu.list'>({}),
  'menu.editable': aboutPlace<'menu.editable'>(TENANT, () => ({ input: {} })),
  'menu.draft': aboutItem<'menu.draft'>(({ id }) => ({ id })),
  'menu.save': aboutItem<'menu.save'>((which) => ({ ...which, content: copied(contentOf(anItem())) })),
  'menu.publish': aboutItem<'menu.publish'>((which) => which),
  'menu.retire': aboutItem<'menu.retire'>((which) => which),
  'menu.move': aboutItem<'menu.move'>(({ id }) => ({ id, up: true })),
  'menu.versions': aboutItem<'menu.versions'>(({ id }) => ({ id })),
  'menu.restore': aboutItem<'menu.restore'>(({ id }) => ({ id, revision: 99, version: 1 })),
};
