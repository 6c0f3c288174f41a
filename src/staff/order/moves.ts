import type { Output } from '@core/contract';

type Order = Pick<Output<'order.get'>['order'], 'acts'>;
type Act = Order['acts'][number];

/** What the desk can do with an order, the most urgent first: who waits for an answer comes before everything else. */
const moves = [
  ['answerDown', '答复'],
  ['followUp', '记下回访'],
  ['publish', '看一看，下单'],
  ['resume', '接着办'],
  ['assign', '派给一位'],
  ['slip', '派件单'],
  ['noShow', '没到'],
  ['signOff', '签过字了'],
  ['explain', '说明'],
  ['recall', '收回'],
  ['escalate', '呼上级'],
  ['involve', '请人一起办'],
  ['plan', '分几步办'],
  ['suspend', '挂起'],
  ['reopen', '重新办'],
] as const satisfies readonly (readonly [Act, string])[];
export type Move = (typeof moves)[number][0];

const labels: ReadonlyMap<string, string> = new Map(moves);
export const moveWords = (move: Move): string => labels.get(move) ?? move;

/** The moves that the cloud allows now. */
export const movesOf = ({ acts }: Order): Move[] =>
  moves.map(([move]) => move).filter((move) => acts.includes(move));

export const isMove = (name: string): name is Move => labels.has(name);

/** Moves that wait to be made; the others are there for when they are wanted, and none of them is filled. */
const pressing: readonly Move[] = [
  ...(['answerDown', 'followUp', 'publish', 'resume', 'assign', 'slip', 'noShow', 'signOff'] as const),
];
export const isPressing = (move: Move): boolean => pressing.includes(move);

/** Most buttons at the foot of the page. */
const SHOWN = 3;

/** What stands at the foot, the most urgent last and filled; the rest is under 更多. */
export function footOf(all: readonly Move[]): { shown: Move[]; more: Move[] } {
  const fits = all.length <= SHOWN ? all.length : SHOWN - 1;
  return { shown: all.slice(0, fits).reverse(), more: all.slice(fits) };
}
