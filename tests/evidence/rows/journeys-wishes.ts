import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

const scenes = ['wish', 'publicNotice', 'survey', 'unreached'];
const headless = ['wish', 'notices', 'survey', 'unreached'];

export default {
  id: 'journeys-wishes',
  promise: 'Wishes, notices and surveys can be lived to their end by touch',
  how: 'Scenes in Chromium with touch: a wish said for a neighbour, verified, taken on by two, brought and thanked for; an elder says one; 公示 written in blocks, objected to by a household, answered for everybody, put on paper; a survey answered without names, with its chart; a member whom WeChat cannot reach is shown as such and rung until he knows. And dist/weapp in the headless runtime',
  heldBy: 'tests/journeys',
  bar: 'every scene passes, no page with an error of its own',
  run: async () => {
    const browser = await runTests(...scenes.map((name) => `tests/journeys/${name}.test`));
    const weapp = await runTests(...headless.map((name) => `tests/weapp/${name}.test`));
    const figure = `browser: ${told(browser)}; headless runtime: ${told(weapp)}`;
    return { figure, ok: allPass(browser) && allPass(weapp) };
  },
} satisfies EvidenceRow;
