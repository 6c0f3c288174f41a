import type { Holder, Order } from '@core/domain/order/order';
import { at } from '@core/domain/place/region';
import type { Tx } from './transaction';

/**
 * The chain of an order, with the county above it once nobody stands higher: the county is read when it is needed, not
 * with every order placed.
 */
export async function chainUpwards(tx: Tx, { chain, level, place }: Order): Promise<Holder[]> {
  if (level < chain.length - 1 || chain.at(-1)?.role === 'admin') return chain;
  const county = (await tx.get('regions', at('tenant', place) ?? ''))?.holders?.county;
  return county === undefined ? chain : [...chain, { personId: county, role: 'admin' }];
}
