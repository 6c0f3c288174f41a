import type { Input } from '@core/contract';
import { useState } from 'react';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { read } from '../../services/cloud';
import { openTable } from './files';

const A_LOOK_MS = 1_000;

const pause = () => new Promise((resolve) => setTimeout(resolve, A_LOOK_MS));

/** Has a table written, waits for it and opens it. `rows` counts the lines while they are written. */
export function useExport() {
  const begin = useAct('export.begin');
  const [rows, setRows] = useState<number>();

  const open = async (id: string) => {
    for (let running = true; running;) {
      const reply = await read('job.get', { id });
      running = reply.ok && reply.output.job.state === 'running';
      if (reply.ok) setRows(reply.output.job.progress);
      if (running) await pause();
    }
    const link = await read('export.link', { id });
    if (link.ok) await openTable(link.output.url, link.output.name);
    else toast(refusalWords[link.refusal.code]);
  };

  const write = async (input: Input<'export.begin'>) => {
    const begun = await begin.send(input);
    if (!begun?.ok) return;
    setRows(0);
    await open(begun.output.id);
    setRows(undefined);
  };
  return { write, rows, busy: begin.busy || rows !== undefined };
}
