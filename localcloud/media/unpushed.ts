import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cardFilm } from './cardFilm';
import { recordedEvent } from './events';
import type { MediaOptions, Unpushed } from './messages';
import type { Outgoing } from './outgoing';
import { APP } from './rights';

/**
 * Makes a recording that nobody pushed, and tells of it as of any other. It is made once: whoever asks again, after a
 * start that was cut short, gets nothing twice.
 */
export async function keepUnpushed(
  { fileId, stream, startedAt, cards }: Unpushed,
  { dir, url, ffmpeg }: MediaOptions,
  outgoing: Outgoing,
): Promise<'made' | 'there' | 'failed'> {
  const [part, whole] = ['parts', 'vod'].map((folder) => join(dir, folder, `${fileId}.mp4`)) as [
    string,
    string,
  ];
  if (existsSync(whole)) return 'there';
  for (const folder of ['parts', 'vod']) mkdirSync(join(dir, folder), { recursive: true });
  if (!ffmpeg || !(await cardFilm(ffmpeg, cards, part))) {
    rmSync(part, { force: true });
    return 'failed';
  }
  const seconds = cards.reduce((sum, card) => sum + card.seconds, 0);
  const stretch = { app: APP, stream, startedAt };
  // Told first: what was told twice stands once, what lies there untold is never told.
  outgoing.send(recordedEvent(stretch, { fileId, seconds, url }));
  renameSync(part, whole);
  return 'made';
}
