import { toast } from '../../components/feedback/Toast';
import { useDraft } from '../../hooks/useDraft';
import type { Sent } from '../WordsSheet';
import type { OrderSheet } from './sheet';

/** After these what was written is still wanted: the sheet stays. */
const unfinished = ['OFFLINE', 'TEXT_REFUSED', 'BAD_DATE', 'BAD_INPUT', 'TOO_OFTEN', 'BUSY'];

/** The draft of a sheet: kept until it has gone, and the sheet stays open while there is something to mend. */
export function useSaid<T extends object>(draft: string, blank: T, { settle, onClose }: OrderSheet) {
  const { values, change, drop } = useDraft<T>(draft, blank);
  const after = (reply: (Sent & Parameters<typeof settle>[0]) | undefined, said: string): void => {
    if (!reply || (!reply.ok && unfinished.includes(reply.refusal.code))) return;
    const done = settle(reply);
    if (done) {
      drop();
      change(blank);
      toast(said);
    }
    onClose();
  };
  return { values, change, after };
}
