import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

const scenes = [
  'main',
  'urgent',
  'reopen',
  'snap',
  'desk',
  'unanswered',
  'escalation',
  'serviceDay',
  'noShowReply',
  'slip',
  'handOver',
  'talk',
  'mode',
  'care',
  'neighbours',
];

export default {
  id: 'journeys-orders',
  promise: 'An order can be lived to its end by touch, whichever way it goes',
  how: 'Scenes in Chromium with touch: an order from tap to thanks; an urgent order; a decline; an escalation answered and unanswered; the residence service day; ordered for a neighbour; nobody came, with a reply; a slip, signed; reopened; a snap; handed over; talk; a mode called. And dist/weapp in the headless runtime: an urgent order; a decline; an escalation answered and unanswered; the service day; ordered for a neighbour; nobody came, with a reply; a slip, signed; reopened',
  heldBy: 'tests/journeys, tests/weapp',
  bar: 'every scene passes, no page with an error of its own',
  run: async () => {
    const browser = await runTests(...scenes.map((name) => `tests/journeys/${name}.test`));
    const weapp = await runTests('tests/weapp/orders');
    const figure = `browser: ${told(browser)}; headless runtime: ${told(weapp)}`;
    return { figure, ok: allPass(browser) && allPass(weapp) };
  },
} satisfies EvidenceRow;
