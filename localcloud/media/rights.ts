import { createHash } from 'node:crypto';
import { unsignedRecording } from '@core/domain/live/recordingAddress';
import { unsigned } from '@core/domain/live/signing';
import { localNow } from './localTime';
import type { MediaKeys } from './messages';

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** The one application that streams live under, as `rtmp://host/live/…`. */
export const APP = 'live';

export interface Asked {
  app: string;
  stream: string;
  query: Record<string, string | undefined>;
}

/** Whether an address gives the right to publish a stream, or, by the other key, to watch it. */
export function hasRight(side: 'push' | 'play', { app, stream, query }: Asked, keys: MediaKeys): boolean {
  return app === APP && unsigned(query, { key: keys[side], stream, now: localNow() }, md5) === undefined;
}

/** Whether an address, from its path on, gives the right to watch a recording. */
export const hasRecordingRight = (address: string, { vod }: MediaKeys): boolean =>
  vod === '' || unsignedRecording(address, { key: vod, now: localNow() }, md5) === undefined;
