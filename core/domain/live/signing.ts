/**
 * How addresses of streams and the provider's callbacks are signed: by MD5 over a key and a few words, as Tencent Cloud
 * live streaming wants it. The digest comes in from outside, since core reckons none itself.
 */
export type Md5 = (text: string) => string;

/** A stream that somebody may publish or play under one of the two keys, until a moment. */
export interface Right {
  /** The key of those who publish, or the other one of those who play. */
  key: string;
  stream: string;
  /** Epoch milliseconds; who has connected before stays connected. */
  until: number;
}

/** Addresses are good for a day: who loses the line within a show must be able to come back. */
export const SIGNED_FOR = 24 * 3_600_000;

/** Why an address was refused. */
export type UnsignedBecause = 'UNSIGNED' | 'FORGED' | 'EXPIRED';

/** The show a stream belongs to, or undefined when its name is none that we give. */
export const showOf = (stream: string): string | undefined => /^s([0-9A-Za-z]{8,64})$/.exec(stream)?.[1];

/** `txSecret=…&txTime=…`, to be sent exactly as it was signed: the time in upper-case hex. */
export function signStream(right: Right, md5: Md5): string {
  const txTime = Math.floor(right.until / 1000)
    .toString(16)
    .toUpperCase();
  return `txSecret=${secretOf(right, txTime, md5)}&txTime=${txTime}`;
}

/** Why a query does not give the right to a stream now, or undefined when it does. */
export function unsigned(
  query: { txSecret?: string; txTime?: string },
  { key, stream, now }: { key: string; stream: string; now: number },
  md5: Md5,
): UnsignedBecause | undefined {
  const { txSecret = '', txTime = '' } = query;
  if (!/^[0-9a-f]{32}$/i.test(txSecret) || !/^[0-9a-f]{1,12}$/i.test(txTime)) return 'UNSIGNED';
  // The time goes into the digest as it was sent, whichever case its letters are in.
  if (!sameText(txSecret.toLowerCase(), secretOf({ key, stream }, txTime, md5))) return 'FORGED';
  return parseInt(txTime, 16) * 1000 > now ? undefined : 'EXPIRED';
}

const secretOf = ({ key, stream }: Pick<Right, 'key' | 'stream'>, txTime: string, md5: Md5): string =>
  md5(`${key}${stream}${txTime}`);

/** The provider believes its own callbacks to be fresh for so long. */
export const CALLBACK_FRESH_FOR = 600_000;

/** The sign of a callback: `t` is when it ends, in seconds. */
export const signCallback = (key: string, t: number, md5: Md5): string => md5(`${key}${t}`);

/** Whether a callback comes from who knows the key, and is not sent again later by who only saw it pass. */
export function isCallbackSigned(
  { sign, t }: { sign: string; t: number },
  key: string,
  { now, md5 }: { now: number; md5: Md5 },
): boolean {
  return key !== '' && t * 1000 > now && sameText(sign.toLowerCase(), signCallback(key, t, md5));
}

/** Compares in a time that tells nothing of where two texts first differ. */
export function sameText(a: string, b: string): boolean {
  let differs = a.length ^ b.length;
  for (let at = 0; at < a.length; at += 1) differs |= a.charCodeAt(at) ^ b.charCodeAt(at % (b.length || 1));
  return differs === 0;
}

/** The addresses of a stream under which it is watched: the quick one, and the one that every phone can play. */
export interface PlayAddresses {
  flv: string;
  hls: string;
}

/**
 * The name of a stream in the form that a template of the provider's makes of it: it is watched under that name, and
 * signed for it. What opens the one form does not open the other.
 */
export const inForm = (stream: string, template: string): string => `${stream}_${template}`;

/** `base` is the player's domain with its application, `https://play.example.cn/live`. */
export function playAddresses(base: string, right: Right, md5: Md5): PlayAddresses {
  const query = signStream(right, md5);
  const at = `${base}/${right.stream}`;
  return { flv: `${at}.flv?${query}`, hls: `${at}.m3u8?${query}` };
}

/** What a camera, OBS or ffmpeg is given: the whole address, and the same in the two halves that OBS asks for. */
export interface PushAddress {
  url: string;
  server: string;
  streamKey: string;
}

/** `base` is the publisher's domain with its application, `rtmp://push.example.cn/live`. */
export function pushAddress(base: string, right: Right, md5: Md5): PushAddress {
  const streamKey = `${right.stream}?${signStream(right, md5)}`;
  return { url: `${base}/${streamKey}`, server: `${base}/`, streamKey };
}
