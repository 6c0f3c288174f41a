import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { readBody } from '../http/body';
import { sendJson } from '../http/reply';

const LARGEST_ORDER = 10_000;

/** Refuses whatever is no POST of JSON, and whatever a page of another origin sends; says whether it did. */
export function refuseForeignPages(req: IncomingMessage, res: ServerResponse): boolean {
  const { origin, host } = req.headers;
  const foreign = origin !== undefined && origin !== `http://${host}`;
  const json = req.headers['content-type']?.startsWith('application/json') ?? false;
  if (req.method === 'POST' && json && !foreign) return false;
  sendJson(res, foreign ? 403 : 415, { message: 'This takes JSON, by POST, from its own page.' });
  return true;
}

/** Reads and parses the body; answers 400 itself and gives undefined when it is not what it should be. */
export async function parsed<S extends v.GenericSchema>(
  schema: S,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<{ value: v.InferOutput<S> } | undefined> {
  const result = v.safeParse(schema, parse((await readBody(req, LARGEST_ORDER)).toString('utf8')));
  if (result.success) return { value: result.output };
  sendJson(res, 400, { message: result.issues[0].message });
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
