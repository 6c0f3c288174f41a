import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'faults',
  promise: 'Whatever breaks while an order is on its way, nothing is lost and nothing is done twice',
  how: "An order's life from placing to confirming through the real gateway and function processes, each kind of fault at places of chance (three lives a kind, twenty-five in full): a conflict, a 5xx, a full disk, a broken line, a lost reply, no answer within the SDK's patience, an instance killed −9 before its commit, after it, and when WeChat had the message; WeChat's timeout, 45009 and 43101; and doubled, concurrent, late and backward ticks",
  bar: 'no lost or double effect, mended within two timer periods',
  heldBy: 'tests/faults/orderLife.test.ts',
  run: async () => {
    const lives = await runTests('tests/faults/orderLife');
    const ticks = await runTests('tests/faults/ticks');
    const met = [...lives.figures].reduce(
      (sum, [name, times]) => sum + (name.startsWith('met: ') ? times : 0),
      0,
    );
    return {
      figure: `${met} faults met; ${told(lives)}; ticks: ${told(ticks)}`,
      ok: allPass(lives) && allPass(ticks) && met > 0,
    };
  },
} satisfies EvidenceRow;
