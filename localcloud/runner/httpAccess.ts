import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { BodyTooLarge, readBody } from '../http/body';
import { sendJson, sendText } from '../http/reply';
import type { Route } from '../http/router';
import { settings } from '../settings';
import { FunctionFailure } from './failure';
import type { Runner } from './runner';

/** What a function answers when it wants a say in status and headers; everything else is sent as it is. */
const Integrated = v.object({
  statusCode: v.number(),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.optional(v.boolean(), false),
});

/** The platform's HTTP access: whoever knows the address calls the function, with the request as its event. */
export function httpAccess(runner: Runner, name: string): Route {
  return async (req, res, _rest, query) => {
    try {
      const event = await eventOf(req, query);
      send(res, JSON.parse(await runner.invoke(name, JSON.stringify(event), { source: 'http' })));
    } catch (error) {
      if (error instanceof BodyTooLarge)
        sendJson(res, 413, { code: 'EXCEED_REQUEST_SIZE_LIMIT', message: error.message });
      else if (error instanceof FunctionFailure)
        sendJson(res, 500, { code: error.code, message: error.code });
      else throw error;
    }
  };
}

async function eventOf(req: IncomingMessage, query: URLSearchParams): Promise<Record<string, unknown>> {
  const body = await readBody(req, settings.payload.textBytes);
  return {
    path: new URL(req.url ?? '/', 'http://local').pathname,
    httpMethod: req.method,
    headers: req.headers,
    queryStringParameters: Object.fromEntries(query),
    requestContext: { envId: settings.envId, appId: settings.appId, requestId: randomUUID() },
    body: body.toString('utf8'),
    isBase64Encoded: false,
  };
}

function send(res: ServerResponse, value: unknown): void {
  const parsed = v.safeParse(Integrated, value);
  if (!parsed.success) {
    if (typeof value === 'string') sendText(res, 200, 'text/plain', value);
    else sendJson(res, 200, value);
    return;
  }
  const { statusCode, headers, body, isBase64Encoded } = parsed.output;
  res.writeHead(statusCode, headers).end(isBase64Encoded ? Buffer.from(body, 'base64') : body);
}
