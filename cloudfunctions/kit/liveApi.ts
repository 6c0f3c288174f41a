import * as v from 'valibot';
import { signedHeaders } from './tencentApi';

/** The provider did not answer, or would not. */
export class LiveUnsure extends Error {}

/** One call of the provider's API. */
interface LiveCall {
  action: string;
  words: Record<string, string | number>;
  now: number;
  /** How long an answer is waited for. */
  patienceMs: number;
}

const API = 'https://live.tencentcloudapi.com/';
const VERSION = '2018-08-01';
/** Asked for by some of its calls, and the same for all of mainland China. */
const REGION = 'ap-guangzhou';
const Answer = v.object({
  Response: v.looseObject({ Error: v.optional(v.object({ Code: v.string(), Message: v.string() })) }),
});

/** Who may call it; undefined where nobody does. */
export function liveApiKey(): { id: string; key: string } | undefined {
  const { LIVE_API_ID: id, LIVE_API_KEY: key } = process.env;
  return id && key ? { id, key } : undefined;
}

/** Which domain and app a stream is sent to, as the API names them; undefined where none is. */
export function pushDomain(): { DomainName: string; AppName: string } | undefined {
  const { LIVE_PUSH_URL: base } = process.env;
  if (!base) return undefined;
  const { hostname, pathname } = new URL(base);
  return { DomainName: hostname, AppName: pathname.slice(1) };
}

/** A moment as the API writes it, to the second. */
export const utcOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/**
 * Asks the provider of live pictures, or the local media server, which answers alike. What it says of a call that it
 * refuses stands under `Error`.
 * @throws LiveUnsure when it is not known what came of it.
 */
export async function askLive({ action, words, now, patienceMs }: LiveCall) {
  const key = liveApiKey();
  if (!key) throw new LiveUnsure('LIVE_API_ID and LIVE_API_KEY are not set');
  const url = process.env.LIVE_API_URL || API;
  const [body, at] = [JSON.stringify(words), Math.floor(now / 1000)];
  const call = { url, service: 'live', version: VERSION, action, body, at };
  const headers = { ...signedHeaders(call, key), 'x-tc-region': REGION };
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await fetch(url, { method: 'POST', headers, body, signal });
    return v.parse(Answer, await answer.json()).Response;
  } catch (error) {
    throw new LiveUnsure(error instanceof Error ? error.message : 'no answer');
  }
}
