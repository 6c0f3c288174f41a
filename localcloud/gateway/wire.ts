import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { LineBroken, NotEmulated, WireError } from './errors';
import { readBody } from './body';
import { verifySignature, type Credentials } from './signature';

export { LineBroken, NotEmulated, WireError } from './errors';
export type { Credentials } from './signature';

/** One request of the SDK: what is asked, in which environment, by which function invocation. */
export interface WireCall {
  action: string;
  env: string;
  /** The request body without `action` and `envName`, exactly as the SDK sent it. */
  fields: Record<string, unknown>;
  /** Header `x-local-invocation`, set by the runner's preload; undefined for other clients. */
  invocation: string | undefined;
}

export interface WireAnswer {
  data?: unknown;
  transactionId?: string;
}

export type WireAction = (call: WireCall) => Promise<WireAnswer>;

/** What `onCall` is told once an answer is on its way. */
export interface WireEntry {
  action: string;
  env: string;
  invocation: string | undefined;
  /** Collection, function or API name, whatever the action is about. */
  subject: string | undefined;
  ms: number;
  /** The code of the refusal; undefined when the call succeeded. */
  code: string | undefined;
}

export interface GatewayOptions {
  actions: Record<string, WireAction>;
  credentials: Credentials;
  onCall?: (entry: WireEntry) => void;
  /** Largest request body in bytes; 6 MB unless told. */
  bodyLimit?: number;
  /**
   * The clock function processes live on. It only ever runs ahead of real time, so a signature counts as fresh
   * between real time and this clock.
   */
  clock?: { now(): number };
}

const BODY_LIMIT = 6 * 1024 * 1024;

/** Answers the SDK's wire protocol: `POST {url}?env=&seqId=` with a signed JSON body `{ action, envName, … }`. */
export function createGateway(options: GatewayOptions) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const started = performance.now();
    const requestId = randomUUID();
    const entry = { action: '', env: '', invocation: undefined, subject: undefined } as Omit<
      WireEntry,
      'ms' | 'code'
    >;
    let reply: Record<string, unknown>;
    let code: string | undefined;
    try {
      reply = { requestId, ...(await answer(req, options, entry)) };
    } catch (error) {
      if (error instanceof LineBroken) return void res.destroy();
      const refusal = asRefusal(error);
      code = refusal.code;
      reply = { requestId, code, message: refusal.message };
    }
    send(res, reply);
    options.onCall?.({ ...entry, ms: performance.now() - started, code });
  };
}

async function answer(req: IncomingMessage, options: GatewayOptions, entry: Omit<WireEntry, 'ms' | 'code'>) {
  if (req.method !== 'POST') throw new WireError('INVALID_PARAM', 'the gateway takes POST only');
  const body = await readBody(req, options.bodyLimit ?? BODY_LIMIT);
  verifySignature(req, body, options.credentials, options.clock?.now ?? Date.now);
  const { action, envName, ...fields } = body;
  if (typeof action !== 'string') throw new WireError('INVALID_PARAM', 'action is missing');
  entry.action = action;
  entry.env = typeof envName === 'string' ? envName : '';
  entry.subject = subjectOf(fields);
  entry.invocation = header(req, 'x-local-invocation');
  const act = Object.hasOwn(options.actions, action) ? options.actions[action] : undefined;
  if (!act) throw new NotEmulated(action);
  return act({ action, env: entry.env, fields, invocation: entry.invocation });
}

function subjectOf(fields: Record<string, unknown>): string | undefined {
  const subject = fields.collectionName ?? fields.function_name ?? fields.apiName ?? fields.path;
  return typeof subject === 'string' ? subject : undefined;
}

function header(req: IncomingMessage, name: string): string | undefined {
  const value = req.headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** Anything that is not a refusal is a bug of the local cloud: it is shown in full, on this machine only. */
function asRefusal(error: unknown): WireError {
  if (error instanceof WireError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`[gateway] ${text}`);
  return new WireError('SYS_ERR', text);
}

function send(res: ServerResponse, reply: Record<string, unknown>): void {
  const text = JSON.stringify(reply);
  res.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  res.end(text);
}
