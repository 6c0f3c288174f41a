import { publishToAll, type Crowd } from '../../load/noticeReach';
import type { EvidenceRow } from '../row';

/** Every household of a county that reported its figures; some thousands for CI. */
const county: Crowd = { households: 39_327 };
const small: Crowd = { households: 6_000 };

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

export default {
  id: 'notice-reach',
  promise: 'A notice to a whole county is one document, and everybody whom WeChat can reach is rung up once',
  how: 'Households and people laid down in an empty local cloud (39,327 households; 6,000 in the short form), every third with the app, every fourth of these with a message of WeChat left; an administrator counts, publishes and looks at the progress by the public door; once in peace and once with the gateway killed (−9) on the way; afterwards every message is read',
  bar: 'one document, counts exact, everybody with a credit exactly one message, progress that rises and survives the kill',
  run: async ({ full }) => {
    const crowd = full ? county : small;
    const whole = await publishToAll(crowd, false);
    const killed = await publishToAll(crowd, true);
    const wrong = [...whole.wrong, ...killed.wrong.map((one) => `killed: ${one}`)];
    const figure = `${whole.households} households: ${whole.documents} document, counted in ${Math.round(whole.counted)} ms; ${whole.told} of ${whole.people} people rung up in ${seconds(whole.took)} s, with a kill in the middle in ${seconds(killed.took)} s; progress seen to rise ${whole.steps} times; ${wrong.length} wrong`;
    return {
      figure,
      ok: wrong.length === 0,
      ...(wrong.length > 0 && { note: wrong.join('; ').slice(0, 300) }),
    };
  },
} satisfies EvidenceRow;
