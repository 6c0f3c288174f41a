import { useState } from 'react';
import { toast } from '../components/feedback/Toast';
import { refusalWords } from '../copy/refusals';
import { useAct } from '../hooks/useAct';
import { read } from '../services/cloud';
import { openSheet } from '../services/openSheet';

const A_LOOK_MS = 600;
const MOST_LOOKS = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve, A_LOOK_MS));

async function ended(id: string): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const reply = await read('job.get', { id });
    if (reply.ok && reply.output.job.state !== 'running') return;
    await pause();
  }
}

/** Has a card or a book drawn, waits for it and opens it: to be printed, or sent round in the grid's group. */
export function useWishPrinting() {
  const card = useAct('wish.card');
  const book = useAct('wish.book');
  const [waiting, setWaiting] = useState(false);
  const open = async (begun: { ok: boolean; output?: { id: string } } | undefined): Promise<void> => {
    if (!begun?.ok || !begun.output) return;
    const { id } = begun.output;
    setWaiting(true);
    await ended(id);
    const link = await read('wish.sheet', { id });
    setWaiting(false);
    if (link.ok) await openSheet(link.output.url, link.output.name);
    else toast(refusalWords[link.refusal.code]);
  };
  return {
    busy: card.busy || book.busy || waiting,
    card: async (id: string) => open(await card.send({ id })),
    book: async (place: string, year: string) => open(await book.send({ place, year })),
  };
}
