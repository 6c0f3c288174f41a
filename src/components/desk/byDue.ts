import type { DeskCardData } from './deskActs';

/** When a card is due for whoever looks at it. */
const dueOf = ({ followUpBy, accountable, due }: DeskCardData): number =>
  followUpBy ?? accountable?.until ?? due?.at ?? Number.POSITIVE_INFINITY;

/** Several lists as one, each order once, the earliest due first. */
export function byDue(...lists: (readonly DeskCardData[])[]): DeskCardData[] {
  const cards = new Map(lists.flat().map((card) => [card.id, card]));
  return [...cards.values()].sort((a, b) => dueOf(a) - dueOf(b));
}
