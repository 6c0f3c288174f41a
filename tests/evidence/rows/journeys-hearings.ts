import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

const scenes = ['openDoor', 'resolution', 'offlineMinutes'];

export default {
  id: 'journeys-hearings',
  promise: 'Hearings can be lived to their end by touch',
  how: 'Scenes in Chromium with touch: the weekly open door booked for a neighbour without a phone and by an elder, given back, who comes is marked, it is held; a round table from its minutes over a resolution and one vote a household to 公示; an objection answered, what is to be done ordered, done and looked back on, until it is over; a pop-up with its minutes after; minutes corrected by who was there. And dist/weapp in the headless runtime: the open door by proxy, the round table to its 公示 with an objection, the pop-up',
  heldBy: 'tests/journeys',
  bar: 'every scene passes, no page with an error of its own',
  run: async () => {
    const browser = await runTests(...scenes.map((name) => `tests/journeys/${name}.test`));
    const weapp = await runTests('tests/weapp/hearing.test');
    const figure = `browser: ${told(browser)}; headless runtime: ${told(weapp)}`;
    return { figure, ok: allPass(browser) && allPass(weapp) };
  },
} satisfies EvidenceRow;
