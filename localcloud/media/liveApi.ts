import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sameText } from '@core/domain/live/signing';
import * as v from 'valibot';
import { readBody } from '../http/body';
import { sendJson } from '../http/reply';
import type { Measured } from './flow';
import type { Forbidden } from './forbidden';
import { localNow } from './localTime';

const moment = v.pipe(v.string(), v.isoTimestamp());
const About = v.object({
  AppName: v.string(),
  DomainName: v.string(),
  StreamName: v.string(),
  ResumeTime: v.optional(moment),
});
const Asking = v.object({ StreamName: v.string(), StartTime: moment, EndTime: moment });

export interface ApiPorts {
  key: { id: string; key: string };
  forbidden: Forbidden;
  /** Cuts a stream off; says whether it was on air. */
  drop: (stream: string) => boolean;
  /** How a stream comes in; undefined where that has not been measured. */
  measured: (stream: string) => Measured | undefined;
}

/** The provider keeps a stream out for ninety days unless told. */
const LONGEST_MS = 90 * 24 * 3_600_000;

/** The four calls of the provider's API that are used; every other is refused by name. */
export function liveApi({ key, forbidden, drop, measured }: ApiPorts) {
  const actions: Record<string, (body: string) => object> = {
    DropLiveStream: (body) => {
      const { StreamName } = parsed(About, body);
      if (!drop(StreamName)) throw new ApiError('FailedOperation.StreamNotExist', 'it is not on air');
      return {};
    },
    ForbidLiveStream: (body) => {
      const { StreamName, ResumeTime } = parsed(About, body);
      forbidden.add(StreamName, ResumeTime ? Date.parse(ResumeTime) : localNow() + LONGEST_MS);
      drop(StreamName);
      return {};
    },
    ResumeLiveStream: (body) => {
      forbidden.remove(parsed(About, body).StreamName);
      return {};
    },
    DescribeStreamPushInfoList: (body) => {
      const { StreamName, StartTime, EndTime } = parsed(Asking, body);
      const last = measured(StreamName);
      // Whole seconds are asked about.
      const at = last && Math.floor(last.at / 1000) * 1000;
      const isWithin = at !== undefined && at >= Date.parse(StartTime) && at <= Date.parse(EndTime);
      return { DataInfoList: last && isWithin ? [qualityOf(last)] : [] };
    },
  };
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const RequestId = randomUUID();
    try {
      const body = (await readBody(req, 10_000)).toString('utf8');
      verify(req, body, key);
      const action = actions[String(req.headers['x-tc-action'])];
      if (!action) throw new ApiError('InvalidAction', 'the local media server does not know it');
      sendJson(res, 200, { Response: { ...action(body), RequestId } });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const Error = { Code: error.code, Message: error.message };
      sendJson(res, 200, { Response: { Error, RequestId } });
    }
  };
}

class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function parsed<T extends v.GenericSchema>(schema: T, body: string): v.InferOutput<T> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), body);
  if (result.success) return result.output;
  throw new ApiError('InvalidParameter', result.issues[0].message);
}

const BEIJING_MS = 8 * 3_600_000;

/** A line of the provider's measurements: bits a second, and the hour as it is in Beijing. */
const qualityOf = ({ at, audioRate, videoRate, audioFps, videoFps }: Measured): object => ({
  Time: new Date(at + BEIJING_MS).toISOString().replace('T', ' ').replace('Z', ''),
  ...{ AudioRate: audioRate, VideoRate: videoRate, AudioFps: audioFps, VideoFps: videoFps },
});

const FORM =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/live\/tc3_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/;
const FRESH_FOR = 300_000;

/** Refuses a call that was not signed with the key, over its headers and every byte of its body, within minutes. */
function verify(req: IncomingMessage, body: string, { id, key }: { id: string; key: string }): void {
  const [, by, date = '', names = '', signature = ''] = FORM.exec(req.headers.authorization ?? '') ?? [];
  if (by !== id) throw new ApiError('AuthFailure.SecretIdNotFound', 'no such key');
  const at = Number(req.headers['x-tc-timestamp']);
  if (!(Math.abs(at * 1000 - localNow()) < FRESH_FOR))
    throw new ApiError('AuthFailure.SignatureExpire', 'too old');
  const signed = names.split(';');
  if (!['content-type', 'host'].every((name) => signed.includes(name)))
    throw new ApiError('AuthFailure.SignatureFailure', 'host and content-type must be signed');
  const headers = signed.map((name) => `${name}:${valueOf(req, name)}\n`).join('');
  const request = ['POST', '/', '', headers, names, sha256(body)].join('\n');
  const text = ['TC3-HMAC-SHA256', String(at), `${date}/live/tc3_request`, sha256(request)].join('\n');
  const secret = [date, 'live', 'tc3_request'].reduce<Buffer>(hmac, Buffer.from(`TC3${key}`));
  if (!sameText(signature, hmac(secret, text).toString('hex')))
    throw new ApiError('AuthFailure.SignatureFailure', 'it was signed otherwise');
}

/** Headers are signed in lower case as far as their words carry no meaning in it. */
function valueOf(req: IncomingMessage, name: string): string {
  const value = String(req.headers[name] ?? '').trim();
  return name === 'x-tc-action' ? value.toLowerCase() : value;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
