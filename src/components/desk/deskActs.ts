import type { Output } from '@core/contract';
import { deskOrderPage, triagePage } from '../../services/routes';

export type DeskCardData = Output<'desk.get'>['mine'][number];

/** What one can do from a card of the desk, and the page on which it is done. */
export interface DeskAct {
  label: string;
  url: string;
}

const MOST = 3;

/** Who waits for help in an emergency is rung first: at night a push wakes nobody, and he knows more than he wrote. */
export const ringsFirst = ({ urgency, state }: Pick<DeskCardData, 'urgency' | 'state'>): boolean =>
  urgency === 'urgent' && state !== 'closed';

/** Where an order is looked at by staff: a new one is judged, all others are followed. */
export function lookAt({ id, state }: Pick<DeskCardData, 'id' | 'state'>, sheet?: string): string {
  return state === 'submitted' ? triagePage(id, sheet) : deskOrderPage(id, sheet);
}

/**
 * At most three acts of a card, the telephone among them, the first the likeliest. They come from the acts the cloud
 * allows; each opens the page on which the words are read first, with the right sheet already open.
 */
export function deskActs(card: Pick<DeskCardData, 'id' | 'state' | 'urgency' | 'acts'>): DeskAct[] {
  const to = (label: string, sheet?: string): DeskAct => ({ label, url: lookAt(card, sheet) });
  const may = (act: DeskCardData['acts'][number]): boolean => card.acts.includes(act);
  const followed = (label: string, sheet?: string): DeskAct => ({
    label,
    url: deskOrderPage(card.id, sheet),
  });
  const acts = [
    may('answerDown') && followed('答复', 'answerDown'),
    may('followUp') && followed('打电话问问'),
    may('publish') && to('看一看，下单'),
    may('reject') && to('退回', 'reject'),
    may('merge') && to('合并', 'merge'),
    may('assign') && to('派给一位', 'assign'),
    may('slip') && to('派件单', 'slip'),
    may('noShow') && to('没到', 'noShow'),
    may('explain') && to('说明', 'explain'),
    card.state === 'open' && to('问过谁', 'asked'),
    may('recall') && to('收回', 'recall'),
    may('resume') && to('打开看看'),
  ];
  const shown = acts
    .filter((act): act is DeskAct => act !== false)
    .slice(0, ringsFirst(card) ? MOST - 1 : MOST);
  return shown.length > 0 ? shown : [to('打开看看')];
}
