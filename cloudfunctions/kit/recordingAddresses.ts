import { createHash } from 'node:crypto';
import { signRecording } from '@core/domain/live/recordingAddress';
import { SIGNED_FOR } from '@core/domain/live/signing';
import { newId } from './ids';

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/**
 * How recordings are watched for the next day, and when that ends. Without a key their addresses are the provider's own,
 * which do not end.
 */
export function recordingsUntil(now: number): { signed: (url: string) => string; until?: number } {
  const key = process.env.LIVE_VOD_KEY;
  if (!key) return { signed: (url) => url };
  const until = now + SIGNED_FOR;
  return { signed: (url) => signRecording(url, { key, until, chance: newId() }, md5), until };
}
