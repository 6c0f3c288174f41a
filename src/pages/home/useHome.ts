import type { Output } from '@core/contract';
import { useRead, type Reading } from '../../hooks/useRead';
import { go } from '../../services/go';
import { formPage, itemPage, orderPage, snapPage } from '../../services/routes';
import type { Item } from './menu';

const REFRESH_MS = 10_000;

export interface Home {
  menu: Reading<'menu.list'>;
  items: readonly Item[];
  live: readonly Output<'order.mine'>['list'][number][];
  /** Opens the form at once; a service that only tells where to go opens its own page, a snap the camera's. */
  choose: (item: Item, words?: string) => void;
  open: (orderId: string) => void;
}

/** What a resident's home shows, in both layouts. */
export function useHome(): Home {
  const menu = useRead('menu.list', {});
  const live = useRead('order.mine', { which: 'live' }, { every: REFRESH_MS });
  return {
    menu,
    items: menu.data?.list ?? [],
    live: live.data?.list ?? [],
    choose: (item, words) => go(opening(item, words)),
    open: (orderId) => go(orderPage(orderId)),
  };
}

function opening(item: Item, words?: string): string {
  if (item.snap === true) return snapPage(item.id, words);
  return item.delivery === 'referral' ? itemPage(item.id) : formPage(item.id, words);
}
