import { ageOf, CODE, codeIn } from '../live/timeCode';
import type { Phone } from '../support/phone';

/** What the element of a live picture says of itself. */
export const playing = (phone: Phone) =>
  phone.page.evaluate(() => {
    const video = document.querySelector<HTMLVideoElement>('#live-picture');
    return {
      at: video?.currentTime ?? 0,
      frames: video?.getVideoPlaybackQuality().totalVideoFrames ?? 0,
      width: video?.videoWidth ?? 0,
    };
  });

/** The brightness through the middle of the blocks, as it stands on the screen now, and the hour it was looked at. */
const lookAt = (phone: Phone) =>
  phone.page.evaluate(({ width, height, bottom }) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d');
    const video = document.querySelector<HTMLVideoElement>('#live-picture');
    if (!pen || !video) return { row: [], now: Date.now() };
    pen.drawImage(video, 0, 0, width, height);
    const { data } = pen.getImageData(0, bottom / 2, width, 1);
    return { row: Array.from({ length: width }, (_, x) => data[x * 4] ?? 0), now: Date.now() };
  }, CODE);

/** How old what is seen is; undefined where no whole picture is seen. */
export async function ageSeen(phone: Phone): Promise<number | undefined> {
  const { row, now } = await lookAt(phone);
  const code = codeIn(row);
  return code === undefined ? undefined : ageOf(code, now);
}

/** The one in the middle. */
export const middle = (ages: readonly number[]): number | undefined =>
  [...ages].sort((a, b) => a - b)[Math.floor(ages.length / 2)];
