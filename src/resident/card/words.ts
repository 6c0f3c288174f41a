import type { Output } from '@core/contract';

type ThanksCard = Output<'thanks.get'>;

const heads: Record<ThanksCard['kind'], string> = {
  birthday: '生日快乐',
  letter: '一封感谢信',
  helped: '谢谢您帮忙',
};

export const headOf = ({ kind }: Pick<ThanksCard, 'kind'>): string => heads[kind];

/** Who it is from; a neighbour is not named, and reads his own as his own. */
export function signedBy({ kind, from, mine }: Pick<ThanksCard, 'kind' | 'from' | 'mine'>): string {
  if (kind === 'helped') return mine ? '您帮过的邻居' : '您写的，帮忙的人看得到';
  return from ?? '社区';
}
