import { chatAtOnce } from '../../load/liveChat';
import { chatThrough } from '../../load/chatThrough';
import { watchAtOnce } from '../../load/liveViewers';
import { openTown } from '../../support/town';
import type { EvidenceRow } from '../row';

const small = { viewers: 30, clients: 200, seconds: 5, aSecond: 5 };
const whole = { viewers: 300, clients: 2_000, seconds: 20, aSecond: 10 };
const MOST_P95 = 1_000;
const MOST_CPU = 1;
/** How much less than the others the worst served may get. */
const MOST_SPREAD = 0.1;

const ofACore = (part: number): string => `${Math.round(part * 100)} % of a core`;

export default {
  id: 'live-load',
  promise: 'Many watch and read along at once, and one who is stuck spoils it for nobody',
  how: `${whole.viewers} HTTP-FLV viewers of one picture and, apart, ${whole.clients} connections to the room of one show with twenty comments a second (${small.viewers} and ${small.clients} in the short form); among either one who takes nothing. Every comment is timed from being told to the room to being read; CPU and memory are those of the media server's and the room's own process. Then ${whole.aSecond} comments a second (${small.aSecond}) are posted by the public door, through permissions, content check and database, and timed from the tap`,
  bar: `p95 of a comment ≤ ${MOST_P95} ms with none lost, doubled or out of order; each process ≤ ${MOST_CPU} core; every viewer served alike, the stuck ones let go`,
  run: async ({ full }) => {
    const { viewers, clients, seconds, aSecond } = full ? whole : small;
    const picture = await watchAtOnce(viewers, full ? 'phone' : 'heavy');
    const chat = await chatAtOnce(clients, seconds);
    const town = await openTown('demo', undefined, { rooms: true });
    const through = await chatThrough(town, aSecond, 5).finally(() => town.stop());
    const lost = chat.said * clients - chat.arrived;
    const figure = [
      `${viewers} viewers: ${ofACore(picture.cpu)}, ${Math.round(picture.megabytes)} MB, longest gap ${Math.round(picture.longestGap)} ms, ${picture.lost} lost, stuck one gone after ${Math.round(picture.stuckSeconds)} s`,
      `${clients} comment clients: p50 ${Math.round(chat.p50)}, p95 ${Math.round(chat.p95)} ms, ${ofACore(chat.cpu)}, ${Math.round(chat.megabytes)} MB, ${lost} of ${chat.said * clients} lost, stuck one gone after ${Math.round(chat.stuckSeconds)} s`,
      `${through.posted} posted by the public door: p50 ${Math.round(through.p50)}, p95 ${Math.round(through.p95)} ms, ${through.refused.length} refused`,
    ].join('; ');
    const pictureHolds =
      picture.lost === 0 && picture.stuckGone && picture.cpu <= MOST_CPU && picture.spread <= MOST_SPREAD;
    const chatHolds =
      lost === 0 && chat.wrong === 0 && chat.p95 <= MOST_P95 && chat.cpu <= MOST_CPU && chat.stuckGone;
    const throughHolds = through.whole && through.refused.length === 0;
    return { figure, ok: pictureHolds && chatHolds && throughHolds };
  },
} satisfies EvidenceRow;
