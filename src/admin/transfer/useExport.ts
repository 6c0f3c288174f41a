import type { Input } from '@core/contract';
import { useAct } from '../../hooks/useAct';
import { useWritten } from '../../hooks/useWritten';

/** Has a table written, waits for it and opens it. `rows` counts the lines while they are written. */
export function useExport() {
  const begin = useAct('export.begin');
  const { open, rows } = useWritten();

  const write = async (input: Input<'export.begin'>) => {
    const begun = await begin.send(input);
    if (begun?.ok) await open(begun.output.id);
  };
  return { write, rows, busy: begin.busy || rows !== undefined };
}
