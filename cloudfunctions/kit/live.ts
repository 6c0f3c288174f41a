import { createHash } from 'node:crypto';
import {
  inForm,
  isCallbackSigned,
  playAddresses,
  pushAddress,
  SIGNED_FOR,
  type PlayAddresses,
  type PushAddress,
} from '@core/domain/live/signing';
import { askLive, liveApiKey, LiveUnsure, pushDomain, utcOf } from './liveApi';
import { logFailure } from './log';

/**
 * The live streaming provider. On one machine it is the local media server, which takes the same addresses, the same
 * callbacks and the same API: which of the two it is, only the environment knows.
 */
const env = (name: string): string | undefined => process.env[name] || undefined;

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** One side's domain and key; without them a show is watched in WeChat's Channels alone. */
function keysOf(side: 'PLAY' | 'PUSH'): { base: string; key: string } | undefined {
  const [base, key] = [env(`LIVE_${side}_URL`), env(`LIVE_${side}_KEY`)];
  return base && key ? { base, key } : undefined;
}

/**
 * Where a stream is watched for the next day, and where its sound is heard alone if a template takes the picture out;
 * undefined where there is no provider.
 */
export function watchAt(stream: string, now: number): (PlayAddresses & { sound?: string }) | undefined {
  const play = keysOf('PLAY');
  if (!play) return undefined;
  const addressesOf = (name: string): PlayAddresses =>
    playAddresses(play.base, { key: play.key, stream: name, until: now + SIGNED_FOR }, md5);
  const template = env('LIVE_SOUND_TEMPLATE');
  return {
    ...addressesOf(stream),
    ...(template ? { sound: addressesOf(inForm(stream, template)).flv } : {}),
  };
}

/** Where a picture is sent for the next day: never tell it to anybody but who leads the show. */
export function pushAt(stream: string, now: number): (PushAddress & { browser?: string }) | undefined {
  const push = keysOf('PUSH');
  if (!push) return undefined;
  const address = pushAddress(push.base, { key: push.key, stream, until: now + SIGNED_FOR }, md5);
  // A browser sends its camera to a socket, which the local media server alone has.
  const browser = env('LIVE_BROWSER_URL');
  return { ...address, ...(browser ? { browser: `${browser}/${address.streamKey}` } : {}) };
}

/** Whether the provider has sent this, just now. */
export const isFromProvider = (signed: { sign: string; t: number }, now: number): boolean =>
  isCallbackSigned(signed, env('LIVE_CALLBACK_KEY') ?? '', { now, md5 });

const PATIENCE_MS = 5_000;
/** What there is nothing to do about: the stream is not on air. */
const NOT_THERE = /StreamNotExist|StreamNotAlive|NotFound/;

/** Cuts a stream off; whoever sends it may come back. */
export const dropStream = (stream: string, now: number): Promise<void> =>
  callLive('DropLiveStream', stream, { now });

/** Cuts a stream off that nobody waits for any more; whether it worked is of no account to who is calling. */
export async function cutOff(stream: string, now: number): Promise<void> {
  if (!liveApiKey()) return;
  try {
    await dropStream(stream, now);
  } catch (error) {
    logFailure('cut off', error);
  }
}

/** Cuts a stream off, and nobody may send it until then. */
export const forbidStream = (stream: string, until: number, now: number): Promise<void> =>
  callLive('ForbidLiveStream', stream, { now, more: { ResumeTime: utcOf(until) } });

/** Whoever holds its address may send it again. */
export const allowStream = (stream: string, now: number): Promise<void> =>
  callLive('ResumeLiveStream', stream, { now });

/** @throws LiveUnsure when it is not known what came of it. */
async function callLive(
  action: string,
  stream: string,
  { now, more = {} }: { now: number; more?: Record<string, string> },
): Promise<void> {
  const push = pushDomain();
  if (!push) throw new LiveUnsure('LIVE_PUSH_URL is not set');
  const words = { ...push, StreamName: stream, ...more };
  const { Error: error } = await askLive({ action, words, now, patienceMs: PATIENCE_MS });
  if (error && !NOT_THERE.test(error.Code)) throw new LiveUnsure(`${action}: ${error.Code}`);
}
