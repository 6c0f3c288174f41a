import { race, wrongWith } from '../../load/race';
import { openTown } from '../../support/town';
import type { EvidenceRow } from '../row';

const RUNNERS = 200;

export default {
  id: 'claim-race',
  promise: 'However many neighbours take an order at the same moment, exactly one gets it',
  how: `${RUNNERS} members of one community of profile S claim one order over HTTP at once, 5 times (20 in full), and send again under the same key where the time limit cut the answer off; then the database is asked for claims, messages and services in hand`,
  bar: 'one winner each time, every loser told, nothing doubled',
  run: async ({ full }) => {
    const town = await openTown('S');
    const wrong: string[] = [];
    const times: number[] = [];
    let sentAgain = 0;
    const rounds = full ? 20 : 5;
    try {
      for (let round = 0; round < rounds; round += 1) {
        const result = await race(town, RUNNERS);
        times.push(result.ms);
        sentAgain += result.sentAgain;
        const problem = wrongWith(result, RUNNERS);
        if (problem) wrong.push(`round ${round + 1}: ${problem}`);
      }
    } finally {
      await town.stop();
    }
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const figure = `${rounds} races, ${rounds - wrong.length} with one winner, median ${Math.round(median)} ms until all ${RUNNERS} were answered, ${sentAgain} sends repeated`;
    return { figure, ok: wrong.length === 0, ...(wrong.length > 0 && { note: wrong.join('; ') }) };
  },
} satisfies EvidenceRow;
