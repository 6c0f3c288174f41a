import { setTimeout as pause } from 'node:timers/promises';
import { openAudience, sitStuck } from '../live/audience';
import { openStudio, type Camera } from '../live/studio';

/** What it took to show one stream to many. */
export interface ViewersAtOnce {
  viewers: number;
  /** How long it was watched by all of them. */
  seconds: number;
  /** Bits a second that one of them got. */
  bitsEach: number;
  /** Of one core, by the media process alone. */
  cpu: number;
  megabytes: number;
  /** Viewers who lost the picture on the way. */
  lost: number;
  /** The longest anybody waited for the next piece, in milliseconds. */
  longestGap: number;
  /** How far the one who got least is behind the one who got most. */
  spread: number;
  /** Whether the one who took nothing was let go, and after how many seconds. */
  stuckGone: boolean;
  stuckSeconds: number;
}

const STREAM = 's20000001';
const SETTLING_MS = 2_000;
/** A stuck viewer fills the machine's own buffers first. */
const PATIENCE_MS = 120_000;

/** Shows one stream to so many viewers over HTTP-FLV, with one among them who takes nothing. */
export async function watchAtOnce(viewers: number, look: Camera['look']): Promise<ViewersAtOnce> {
  const studio = await openStudio();
  try {
    studio.push(studio.pushUrl(STREAM), { look, seconds: 600 });
    await studio.hear((told) => told.stream_id === STREAM && told.event_type === 1);
    const audience = openAudience(studio.flvUrl(STREAM), viewers);
    await audience.seated();
    await pause(SETTLING_MS);

    const stuck = sitStuck(studio.flvUrl(STREAM));
    const [before, began] = [await studio.media.figures(), performance.now()];
    const bytesBefore = audience.viewers.map(({ bytes }) => bytes);
    await Promise.race([stuck.gone, pause(PATIENCE_MS, undefined, { ref: false })]);
    const [after, ms] = [await studio.media.figures(), performance.now() - began];
    const got = audience.viewers.map(({ bytes }, index) => bytes - (bytesBefore[index] ?? 0));
    const most = Math.max(...got);
    const found = {
      viewers,
      seconds: ms / 1000,
      bitsEach: (most * 8_000) / ms,
      cpu: (after.cpuMs - before.cpuMs) / ms,
      megabytes: after.rssBytes / 2 ** 20,
      lost: audience.viewers.filter(({ ended }) => ended).length,
      longestGap: Math.max(...audience.viewers.map(({ longestGap }) => longestGap)),
      spread: 1 - Math.min(...got) / most,
      stuckGone: after.dropped === before.dropped + 1,
      stuckSeconds: ms / 1000,
    };
    audience.leave();
    stuck.leave();
    return found;
  } finally {
    await studio.close();
  }
}
