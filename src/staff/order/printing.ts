import { useState } from 'react';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { read } from '../../services/cloud';
import { openSheet } from '../../services/openSheet';

const A_LOOK_MS = 600;
const MOST_LOOKS = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve, A_LOOK_MS));

/** Whether a piece of long work ended well; it is looked at until it ends. */
async function ended(id: string): Promise<boolean> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const reply = await read('job.get', { id });
    if (reply.ok && reply.output.job.state !== 'running') return reply.output.job.state === 'done';
    await pause();
  }
  return false;
}

/** Has a slip put on paper, waits for it and opens it for the printer. */
export function usePrinting() {
  const print = useAct('slip.print');
  const [waiting, setWaiting] = useState(false);
  const open = async (orderId: string): Promise<void> => {
    const begun = await print.send({ id: orderId });
    if (!begun?.ok) return;
    setWaiting(true);
    await ended(begun.output.id);
    const link = await read('slip.link', { id: begun.output.id });
    setWaiting(false);
    if (!link.ok) {
      toast(refusalWords[link.refusal.code]);
      return;
    }
    const { url, name, missing } = link.output;
    if (missing !== '') toast(`「${missing}」印不出来，纸上是〓，请用手补上`);
    await openSheet(url, name);
  };
  return { open, busy: print.busy || waiting };
}
