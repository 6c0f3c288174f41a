import type { Output } from '@core/contract';

type Order = Output<'order.get'>['order'];

/** A button at the foot of an order. */
export type Move = 'withdraw' | 'urge' | 'ring' | 'dispute' | 'confirm' | 'rate';

export interface Moves {
  /** Side by side, outlined. */
  others: Move[];
  /** The one filled button. */
  main: Move;
}

/** What the owner of an order can do now. Read from the acts the cloud says are open to him; the telephone always is. */
export function movesOf({ acts }: Pick<Order, 'acts'>): Moves {
  if (acts.includes('confirm'))
    return { others: acts.includes('dispute') ? ['dispute'] : [], main: 'confirm' };
  if (acts.includes('rate')) return { others: ['ring'], main: 'rate' };
  return { others: (['withdraw', 'urge'] as const).filter((act) => acts.includes(act)), main: 'ring' };
}

const COMMUNITY = '社区';

/** Whom the owner rings about this order: who comes, once somebody does; else the community. */
export function numberOf(
  { helper, state }: Pick<Order, 'helper' | 'state'>,
  community: string,
): { name: string; phone: string } {
  const serving = state === 'claimed' || state === 'inService' || state === 'resolved';
  if (serving && helper?.phone) return { name: helper.name, phone: helper.phone };
  return { name: COMMUNITY, phone: community };
}

/** Whether the filled button rings the community: then an elder's page need not offer its number again. */
export function ringsCommunity(order: Pick<Order, 'acts' | 'helper' | 'state'>): boolean {
  return movesOf(order).main === 'ring' && numberOf(order, '').name === COMMUNITY;
}
