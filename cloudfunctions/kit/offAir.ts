import { streamOf } from '@core/domain/live/show';
import { cutOff } from './live';
import { seeToRecording } from './seeToRecording';

/** What follows when a show has ended: it is recorded no longer, and its picture cut off. Neither waits for the other. */
export async function offAir(showId: string, now: number): Promise<void> {
  await Promise.all([seeToRecording(showId, now), cutOff(streamOf(showId), now)]);
}
