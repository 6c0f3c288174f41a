import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyTooLarge, readBody } from '../http/body';
import { allowAnyOrigin, sendJson, sendText } from '../http/reply';
import { settings } from '../settings';
import { FunctionFailure } from './failure';
import type { Runner } from './runner';

/** A refusal of the route itself, in the platform's shape. */
class RouteRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const STATUS = {
  FUNCTION_NOT_FOUND: 404,
  FUNCTION_INVOCATION_FAILED: 500,
  FUNCTION_TIME_LIMIT_EXCEEDED: 504,
  EXCEED_REQUEST_SIZE_LIMIT: 413,
} as const;

/** `POST /v1/functions/:name`, where H5 clients call functions: the body is the event, the answer what it returned. */
export function clientRoute(runner: Runner) {
  return async (req: IncomingMessage, res: ServerResponse, name: string): Promise<void> => {
    if (allowAnyOrigin(req.method, res)) return;
    try {
      const event = await readEvent(req);
      if (req.method !== 'POST') throw new RouteRefusal(405, 'INVALID_PARAM', 'functions are called by POST');
      const openid = openidOf(req.headers.authorization);
      refuseInternal(name);
      sendText(res, 200, 'application/json', await runner.invoke(name, event, { source: 'client', openid }));
    } catch (error) {
      const { status, code, message } = asRefusal(error);
      sendJson(res, status, { code, message });
    }
  };
}

async function readEvent(req: IncomingMessage): Promise<string> {
  const isText = /^(text\/|application\/json|$)/.test(req.headers['content-type'] ?? '');
  const cap = isText ? settings.payload.textBytes : settings.payload.otherBytes;
  const text = (await readBody(req, cap)).toString('utf8') || '{}';
  try {
    JSON.parse(text);
    return text;
  } catch {
    throw new RouteRefusal(400, 'INVALID_PARAM', 'the body is not JSON');
  }
}

/** A development token stands for an openid; nothing outside the local cloud knows of it. */
function openidOf(authorization: string | undefined): string {
  if (!authorization) throw new RouteRefusal(401, 'MISSING_CREDENTIALS', 'no Authorization header');
  const openid = /^Bearer dev\.([\w-]{1,64})$/.exec(authorization)?.[1];
  if (!openid) throw new RouteRefusal(401, 'ACCESS_TOKEN_INVALID', 'the token is not a development token');
  return openid;
}

function refuseInternal(name: string): void {
  const open: readonly string[] = settings.clientFunctions;
  if (!open.includes(name)) throw new RouteRefusal(403, 'ACTION_FORBIDDEN', `clients may not call "${name}"`);
}

function asRefusal(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof RouteRefusal) return error;
  if (error instanceof BodyTooLarge) {
    return { status: 413, code: 'EXCEED_REQUEST_SIZE_LIMIT', message: error.message };
  }
  // The message of a failed function is for the log; a client learns the code alone.
  if (error instanceof FunctionFailure)
    return { status: STATUS[error.code], code: error.code, message: error.code };
  throw error;
}
