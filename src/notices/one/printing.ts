import { useState } from 'react';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { read } from '../../services/cloud';
import { openSheet } from '../../services/openSheet';

const A_LOOK_MS = 600;
const MOST_LOOKS = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve, A_LOOK_MS));

/** Has a notice put on paper, waits for it and opens it for the printer. */
export function usePrinting() {
  const print = useAct('notice.print');
  const [waiting, setWaiting] = useState(false);
  const open = async (noticeId: string): Promise<void> => {
    const begun = await print.send({ id: noticeId });
    if (!begun?.ok) return;
    const { id } = begun.output;
    setWaiting(true);
    let link = await read('notice.sheet', { id });
    for (let looks = 0; looks < MOST_LOOKS && !link.ok && link.refusal.code === 'NOT_READY'; looks += 1) {
      await pause();
      link = await read('notice.sheet', { id });
    }
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
