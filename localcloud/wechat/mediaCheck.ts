import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { settings } from '../settings';
import { UnderWay } from '../underWay';
import { answered, refused, type WechatAnswer } from './answer';
import { judge } from './contentCheck';

const Request = v.object({
  media_url: v.pipe(v.string(), v.url()),
  media_type: v.union([v.literal(1), v.literal(2)]),
  version: v.literal(2),
  scene: v.number(),
  openid: v.pipe(v.string(), v.nonEmpty()),
});

type Media = 1 | 2;
const RECORDING: Media = 1;
/** The real service takes no larger file. */
const MOST_BYTES = 10 * 1024 * 1024;

/** A picture or a recording that waits for its result. */
interface Pending {
  traceId: string;
  url: string;
  openid: string;
  media: Media;
}

export interface MediaCheckPorts {
  /** Where checks that are under way outlive the process. */
  file: string;
  now: () => number;
  /** Hands the result to the function that takes platform messages. */
  deliver: (event: Record<string, unknown>, openid: string) => Promise<void>;
  delayMs?: number;
}

export interface MediaCheck {
  /** `security.mediaCheckAsync`: answers at once; the result comes later as a message. */
  request(request: unknown): WechatAnswer;
  /** Begins nothing more, and resolves when what is under way has ended; the rest waits for the next process. */
  stop(): Promise<void>;
}

const ATTEMPTS = 3;
const BETWEEN_ATTEMPTS_MS = 5000;

/** Opens the media check; what was under way when the process ended is taken up again. */
export function openMediaCheck({ file, now, deliver, delayMs = 1500 }: MediaCheckPorts): MediaCheck {
  let pending = read(file);
  const alarms = new Set<NodeJS.Timeout>();
  const underWay = new UnderWay();
  let stopped = false;
  const keep = (checks: Pending[]) => {
    pending = checks;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(checks));
  };
  const later = (ms: number, act: () => Promise<void>) => {
    if (stopped) return;
    const alarm = setTimeout(() => {
      alarms.delete(alarm);
      void underWay.keep(act());
    }, ms);
    alarms.add(alarm);
  };
  const finish = async (check: Pending, attempt = 1): Promise<void> => {
    try {
      await deliver(resultMessage(check, await look(check), now()), check.openid);
    } catch {
      if (attempt < ATTEMPTS) {
        later(BETWEEN_ATTEMPTS_MS, () => finish(check, attempt + 1));
        return;
      }
    }
    keep(pending.filter((other) => other !== check));
  };
  for (const check of pending) later(delayMs, () => finish(check));

  return {
    request: (request) => {
      const parsed = v.safeParse(Request, request);
      if (!parsed.success) return refused(47001, parsed.issues[0].message);
      const { media_url: url, media_type: media, openid } = parsed.output;
      const check = { traceId: randomUUID(), url, openid, media };
      keep([...pending, check]);
      later(delayMs, () => finish(check));
      return answered({ trace_id: check.traceId });
    },
    stop: () => {
      stopped = true;
      alarms.forEach(clearTimeout);
      return underWay.ended();
    },
  };
}

/** Fetches the file as WeChat would, and judges it by the same agreed words, wherever they stand in its bytes. */
async function look({ url, media }: Pending): Promise<{ errcode: number; suggest: string; label: number }> {
  try {
    const answer = await fetch(encodeURI(decodeURI(url)));
    if (!answer.ok) return UNREACHABLE;
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (bytes.length > MOST_BYTES || (media === RECORDING && !isSound(bytes))) return UNREACHABLE;
    return { errcode: 0, ...judge(bytes.toString('utf8')) };
  } catch {
    return UNREACHABLE;
  }
}

/** Whether a file begins as one of the recordings that are listened to: mp3, aac, wav, flac, and opus in ogg or webm. */
function isSound(bytes: Buffer): boolean {
  const begins = (...words: string[]) =>
    words.some((word) => bytes.subarray(0, word.length).toString('latin1') === word);
  const isFrame = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0;
  return isFrame || begins('ID3', 'OggS', 'RIFF', 'fLaC', '\u001a\u0045\u00df\u00a3');
}

const UNREACHABLE = { errcode: -1008, suggest: 'review', label: 100 };

/** The platform's message `wxa_media_check`. */
function resultMessage(check: Pending, found: Awaited<ReturnType<typeof look>>, now: number) {
  return {
    ToUserName: 'gh_local',
    FromUserName: check.openid,
    CreateTime: Math.floor(now / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: settings.appId,
    trace_id: check.traceId,
    version: 2,
    detail: [{ strategy: 'content_model', prob: 90, ...found }],
    errcode: found.errcode,
    errmsg: found.errcode === 0 ? 'ok' : 'download failed',
    result: { suggest: found.suggest, label: found.label },
  };
}

function read(file: string): Pending[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Pending[];
  } catch {
    return [];
  }
}
