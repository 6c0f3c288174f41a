import type { Output } from '@core/contract';

type Order = Output<'order.get'>['order'];

/** A button at the foot of an order. */
export type Move =
  'withdraw' | 'urge' | 'ring' | 'dispute' | 'confirm' | 'rate' | 'noShow' | 'reopen' | 'more';

export interface Moves {
  /** Side by side, outlined; at most two. */
  others: Move[];
  /** The one filled button. */
  main: Move;
  /** What stands behind 更多. */
  more: Move[];
}

/** What may be done beside the telephone, the most pressing first. */
const beside = ['noShow', 'reopen', 'withdraw', 'urge'] as const;

/** What the reader of an order can do now. Read from the acts the cloud says are open to him; the telephone always is. */
export function movesOf({ acts }: Pick<Order, 'acts'>): Moves {
  if (acts.includes('confirm'))
    return { others: acts.includes('dispute') ? ['dispute'] : [], main: 'confirm', more: [] };
  if (acts.includes('rate'))
    return {
      others: ['ring', ...(acts.includes('reopen') ? ['reopen' as const] : [])],
      main: 'rate',
      more: [],
    };
  const [first, ...rest] = beside.filter((act) => acts.includes(act));
  if (first === undefined || rest.length <= 1)
    return { others: first === undefined ? [] : [first, ...rest], main: 'ring', more: [] };
  return { others: [first, 'more'], main: 'ring', more: rest };
}

const words: Record<Move, string> = {
  withdraw: '撤回',
  urge: '催单',
  ring: '打电话',
  dispute: '没办好',
  confirm: '办好了',
  rate: '评价一下',
  noShow: '没等到人',
  reopen: '重新办',
  more: '更多',
};

/** What a button says. An order that was taken back is placed again with the same act by which another is opened again. */
export function moveWords(move: Move, { outcome }: Pick<Order, 'outcome'>): string {
  return move === 'reopen' && outcome === 'withdrawn' ? '点回来' : words[move];
}

const lines: Partial<Record<Move, string>> = {
  confirm: '您说了算。没办好就说没办好，有人接着管。',
  rate: '只给办事的人和社区看，不排名。',
};

/** One honest sentence under the buttons. */
export function lineUnder({ main, others }: Moves, { outcome }: Pick<Order, 'outcome'>): string | undefined {
  if (others.includes('noShow')) return '约好的时间过了。没等到就说一声，马上重新找人。';
  if (main === 'ring' && others.includes('reopen'))
    return outcome === 'withdrawn' ? '撤错了，七天内还能点回来。' : '还是没办好，七天内都能重新办。';
  return lines[main];
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
