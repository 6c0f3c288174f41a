import { useState } from 'react';
import { toast } from '../components/feedback/Toast';
import { refusalWords } from '../copy/refusals';
import { read } from '../services/cloud';
import { openTable } from '../services/openTable';

const A_LOOK_MS = 1_000;

const pause = () => new Promise((resolve) => setTimeout(resolve, A_LOOK_MS));

/** Waits for a table that is being written and opens it. `rows` counts the lines while they are written. */
export function useWritten() {
  const [rows, setRows] = useState<number>();

  const open = async (id: string): Promise<void> => {
    setRows(0);
    for (let running = true; running;) {
      const reply = await read('job.get', { id });
      running = reply.ok && reply.output.job.state === 'running';
      if (reply.ok) setRows(reply.output.job.progress);
      if (running) await pause();
    }
    const link = await read('export.link', { id });
    if (link.ok) await openTable(link.output.url, link.output.name);
    else toast(refusalWords[link.refusal.code]);
    setRows(undefined);
  };
  return { open, rows };
}
