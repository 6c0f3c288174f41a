import { allPass, runPageTests, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'weapp-live',
  promise: 'In WeChat a picture that is lost comes back by itself, and a show is asked, told and reminded of',
  how: "dist/weapp in a headless runtime: the player is told 2004, 2103 and −2301 as WeChat does, and one that gave up is replaced by a new one; HLS where it never plays; a question asked with its draft kept, seconded, a word told to another phone by WebSocket and taken back, a reminder subscribed to in the tap. The player's law and the room's client alone",
  heldBy: 'tests/weapp/live.test.ts',
  bar: 'all pass',
  run: async () => {
    const built = await runTests('tests/weapp/live.test');
    const pure = await runPageTests('src/live');
    return { figure: `built: ${told(built)}; alone: ${told(pure)}`, ok: allPass(built) && allPass(pure) };
  },
} satisfies EvidenceRow;
