import { useState } from 'react';
import { toast } from '../components/feedback/Toast';
import { refusalWords } from '../copy/refusals';
import { read } from '../services/cloud';
import { openSheet } from '../services/openSheet';

const A_LOOK_MS = 600;
const MOST_LOOKS = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve, A_LOOK_MS));

/** Looks at a piece of long work until it ends. */
async function ended(job: string): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const reply = await read('job.get', { id: job });
    if (reply.ok && reply.output.job.state !== 'running') return;
    await pause();
  }
}

/** Waits for what is being put on paper, under the id of its job, and opens it for the printer. */
export function useSheet(
  link: 'slip.link' | 'notice.sheet' | 'wish.sheet' | 'survey.sheet' | 'resolution.archived',
) {
  const [waiting, setWaiting] = useState(false);
  const open = async (job: string): Promise<void> => {
    setWaiting(true);
    await ended(job);
    const sheet = await read(link, { id: job });
    setWaiting(false);
    if (!sheet.ok) {
      toast(refusalWords[sheet.refusal.code]);
      return;
    }
    const { url, name, missing } = sheet.output;
    if (missing !== '') toast(`「${missing}」印不出来，纸上是〓，请用手补上`);
    await openSheet(url, name);
  };
  return { open, waiting };
}
