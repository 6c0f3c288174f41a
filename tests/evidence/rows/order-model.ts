import { runCoreTests, runTests, told, allPass } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'order-model',
  promise:
    'Whatever people and the clock do with an order, one named person answers and nothing is lost or doubled',
  how: 'fast-check on the pure law: 2,000 sequences of up to 40 steps (50,000 in full), every step of the table taken at least once; and 60 lives of up to 40 steps (2,000 in full) through the gateway by resident, desk, street, county, helpers and a property manager, with the same tap twice, two people at once, days that pass and weeks in which nobody does anything. After every step: one accountable person, one claimer, rings never shrink, events only appended, caps hold, the load counter equals a recount, messages only of what was committed, no door before a claim, nobody named is missing',
  bar: 'every invariant after every step',
  heldBy: 'tests/model/order.test.ts',
  run: async () => {
    const pure = await runCoreTests('core/domain/order/model');
    const gateway = await runTests('tests/model/order');
    const lives = gateway.figures.get('gateway lives') ?? 0;
    const steps = gateway.figures.get('gateway steps') ?? 0;
    const figure = `pure law: ${told(pure)}; ${lives} lives and ${steps} steps through the gateway: ${told(gateway)}`;
    return { figure, ok: allPass(pure) && allPass(gateway) && lives > 0 };
  },
} satisfies EvidenceRow;
