import { useAct } from '../hooks/useAct';
import { useSheet } from '../hooks/useSheet';
import type { Reply } from '../services/cloud';

/** Has a card or a book drawn and opens it: to be printed, or sent round in the grid's group. */
export function useWishPrinting() {
  const card = useAct('wish.card');
  const book = useAct('wish.book');
  const sheet = useSheet('wish.sheet');
  const open = async (begun: Reply<'wish.card' | 'wish.book'> | undefined): Promise<void> => {
    if (begun?.ok) await sheet.open(begun.output.id);
  };
  return {
    busy: card.busy || book.busy || sheet.waiting,
    card: async (id: string) => open(await card.send({ id })),
    book: async (place: string, year: string) => open(await book.send({ place, year })),
  };
}
