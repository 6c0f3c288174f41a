import { useAct } from '../../hooks/useAct';
import { useSheet } from '../../hooks/useSheet';

/** Has a slip put on paper and opens it for the printer. */
export function usePrinting() {
  const print = useAct('slip.print');
  const sheet = useSheet('slip.link');
  const open = async (id: string): Promise<void> => {
    const begun = await print.send({ id });
    if (begun?.ok) await sheet.open(begun.output.id);
  };
  return { open, busy: print.busy || sheet.waiting };
}
