import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

const KB = 1024;
const HOME_KB = 48;
const ANY_KB = 128;

export default {
  id: 'weapp-main',
  promise:
    "The built mini-program does the resident's and the member's part, and stays within WeChat's limits",
  how: "dist/weapp in a headless runtime, wx.cloud bridged to a local cloud; WeChat's wcc and wcsc; setData weighed with miniprogram-simulate on long lists; grep for local things",
  heldBy: 'tests/weapp',
  bar: `all pass; home's first setData ≤ ${HOME_KB} KB, none over ${ANY_KB} KB`,
  run: async () => {
    const run = await runTests('tests/weapp');
    const kilobytes = (name: string) => (run.figures.get(name) ?? NaN) / KB;
    const [home, largest] = [kilobytes('setData home first'), kilobytes('setData largest')];
    return {
      figure: `${told(run)}; home's first setData ${home.toFixed(1)} KB, largest ${largest.toFixed(1)} KB`,
      ok: allPass(run) && home <= HOME_KB && largest <= ANY_KB,
    };
  },
} satisfies EvidenceRow;
