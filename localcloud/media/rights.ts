import { createHash } from 'node:crypto';
import { unsignedRecording } from '@core/domain/live/recordingAddress';
import { inForm, unsigned } from '@core/domain/live/signing';
import { localNow } from './localTime';
import type { MediaKeys } from './messages';

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** The one application that streams live under, as `rtmp://host/live/…`. */
export const APP = 'live';

/** The one template there is, under the name that addresses carry: a stream without its picture. */
export const SOUND = 'sound';

/** The one template of recordings there is. */
export const RECORD_TEMPLATE = 1;

export interface Asked {
  app: string;
  stream: string;
  /** The template whose form of the stream is wanted; absent for the stream as it comes in. */
  form?: string | undefined;
  query: Record<string, string | undefined>;
}

/** Whether an address gives the right to publish a stream, or, by the other key, to watch it. */
export function hasRight(
  side: 'push' | 'play',
  { app, stream, form, query }: Asked,
  keys: MediaKeys,
): boolean {
  const name = form === undefined ? stream : inForm(stream, form);
  return (
    app === APP && unsigned(query, { key: keys[side], stream: name, now: localNow() }, md5) === undefined
  );
}

/** Whether an address, from its path on, gives the right to watch a recording. */
export const hasRecordingRight = (address: string, { vod }: MediaKeys): boolean =>
  vod === '' || unsignedRecording(address, { key: vod, now: localNow() }, md5) === undefined;
