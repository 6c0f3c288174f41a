import { allPass, runTests, told } from '../runTests';
import type { EvidenceRow } from '../row';

export default {
  id: 'outbox',
  promise:
    'Whatever breaks, nobody is left untold, and nobody is told twice of one thing without our knowing it',
  how: 'Things happen, each with its message in one transaction (every tenth is told twice over), and a process of its own sends them by the SDK to the real gateway and the emulated WeChat. Requests fail at places of chance, before they were done or after (5xx, a broken line, a lost reply), WeChat answers −1, 45009 and 40001 or its answer is lost, and the process is killed with −9 and started again. Then the ledger, WeChat’s own record and the credits are held against each other; what was given up is sent again, as staff do, and must arrive. 500 events, 50 exceptions and 4 kills in the short form; 10,000, 1,000 and 20 in full; any number by EVENTS, e.g. 1,000,000',
  heldBy: 'tests/faults/outbox.test.ts',
  bar: 'none lost; what arrived more than once did so under one id that the ledger calls doubtful; one message a person and cause; a credit for each message that was noted as sent',
  run: async ({ full }) => {
    const run = await runTests('tests/faults/outbox');
    const figure = (name: string) => run.figures.get(name) ?? 0;
    const least = full ? 10_000 : 500;
    const counted = `${figure('events')} events, ${figure('exceptions')} exceptions, ${figure('kills')} kills: ${figure('doubled')} arrived twice, ${figure('given up')} given up and sent again`;
    return { figure: `${counted}; ${told(run)}`, ok: allPass(run) && figure('events') >= least };
  },
} satisfies EvidenceRow;
