import { freshClone, start } from '../freshClone';
import type { EvidenceRow } from '../row';

export default {
  id: 'fresh-start',
  promise: 'A fresh clone reaches a usable page with one command; a warm start is quick; the lockfile holds',
  how: 'git clone, npm start (which runs npm ci and the builds), until the three phones, the app and a call to the cloud answer; stopped, started again',
  bar: 'usable page both times',
  run: async () => {
    const clone = await freshClone();
    try {
      const cold = await start(clone.dir);
      await cold.stop();
      const warm = await start(clone.dir);
      await warm.stop();
      return { figure: `fresh ${cold.seconds} s, warm ${warm.seconds} s`, ok: true };
    } finally {
      await clone.remove();
    }
  },
} satisfies EvidenceRow;
