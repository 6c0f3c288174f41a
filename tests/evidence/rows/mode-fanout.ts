import { fanOut, type Crowd } from '../../load/modeFanOut';
import type { EvidenceRow } from '../row';

/** Everybody of a city who leads something; a few hundred for CI. Some hold two roles. */
const city: Crowd = { people: 77_196, withTwoRoles: 4_000 };
const small: Crowd = { people: 600, withTwoRoles: 60 };
const MOST_MINUTES = 15;
const MINUTE = 60_000;

const minutes = (ms: number): string => (ms / MINUTE).toFixed(1);

export default {
  id: 'mode-fanout',
  promise: 'When a county calls everybody up, each gets exactly one message, whatever breaks on the way',
  how: 'Leaders of five kinds as a city has them (a few hundred in the short form), some with a second role, laid down in an empty local cloud; an administrator calls urgent mode by the public door; once in peace and once with the gateway killed (−9) half way; afterwards every message and every call is read and counted by person',
  bar: `everybody exactly one message, figures exact, ≤ ${MOST_MINUTES} min`,
  run: async ({ full }) => {
    const crowd = full ? city : small;
    const whole = await fanOut(crowd, false);
    const killed = await fanOut(crowd, true);
    const wrong = [...whole.wrong, ...killed.wrong.map((one) => `killed: ${one}`)];
    const figure = `${whole.people} people told in ${minutes(whole.took)} min, with a kill in the middle in ${minutes(killed.took)} min; the figures in ${Math.round(whole.look)} ms; ${wrong.length} wrong`;
    const ok = wrong.length === 0 && whole.took <= MOST_MINUTES * MINUTE;
    return { figure, ok, ...(wrong.length > 0 && { note: wrong.join('; ').slice(0, 300) }) };
  },
} satisfies EvidenceRow;
