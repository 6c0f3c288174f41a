import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

const journeys = [
  'urgent',
  'unanswered',
  'escalation',
  'reopen',
  'serviceDay',
  'noShow',
  'noShowReply',
  'slip',
];

export default {
  id: 'journeys-orders',
  promise: 'An order can be lived to its end by touch, whichever way it goes',
  how: 'Scenes in Chromium with touch: an urgent order; a decline; an escalation answered and unanswered; reopened; the residence service day; ordered for a neighbour; nobody came, with a reply; a slip signed; handed over; talk; a snap; a mode called. And dist/weapp in the headless runtime: escalate, reopen, decline, no-show, slip',
  heldBy: 'tests/journeys',
  bar: 'every scene passes, no page with an error of its own',
  run: async () => {
    const scenes = [...journeys, 'handOver', 'talk', 'snap', 'mode', 'care', 'neighbours'];
    const browser = await runTests(...scenes.map((name) => `tests/journeys/${name}.test`));
    const weapp = await runTests('tests/weapp/orders');
    const figure = `browser: ${told(browser)}; headless runtime: ${told(weapp)}`;
    return { figure, ok: allPass(browser) && allPass(weapp) };
  },
} satisfies EvidenceRow;
