import { allPass, runCoreTests, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'offline-minutes',
  promise: 'Minutes written without a network lose no line and double none, also when the app is killed',
  how: 'In Chromium by touch: who writes the minutes is cut off from the cloud (every call to it fails; the app itself is on the phone, as in WeChat), writes for an hour of the cloud’s clock, the page is killed and opened again still cut off, the first answer after that is lost, and then all lines are there once and in order. Against the real functions: two phones whose sends are lost, answered in vain, doubled and late, killed after the cloud took lines and before they noted it, at moments of chance (300 steps, 3,000 in full). And 1,200 runs of the queue alone',
  heldBy: 'tests/journeys, tests/faults and core/domain/hearing/notebook.test.ts',
  bar: 'every line once, in the order in which it was begun, as it was written last; both phones and the cloud read the same',
  run: async ({ full }) => {
    const browser = await runTests('tests/journeys/offlineMinutes.test');
    const campaign = await runTests('tests/faults/offlineMinutes.test');
    const queue = await runCoreTests('core/domain/hearing/notebook.test');
    const count = (name: string) => campaign.figures.get(name) ?? 0;
    const figures = `${count('lines')} lines, ${count('kills')} kills, ${count('lost replies')} lost replies, ${count('doubled')} doubled, ${count('late')} late`;
    return {
      figure: `browser: ${told(browser)}; campaign: ${figures}, ${told(campaign)}; queue: ${told(queue)}`,
      ok: [browser, campaign, queue].every(allPass) && count('kills') > (full ? 20 : 0),
    };
  },
} satisfies EvidenceRow;
