import * as v from 'valibot';

/** What the platform's HTTP access hands to a function; only what is read here. */
const HttpEvent = v.object({
  httpMethod: v.string(),
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.optional(v.union([v.boolean(), v.string()]), false),
});

/** What it makes an HTTP answer of. */
export interface HttpAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** What stands in the body of a request that came over HTTP; undefined when the event is none. */
export function httpRequest(event: unknown): { told: unknown } | undefined {
  const parsed = v.safeParse(HttpEvent, event);
  if (!parsed.success) return undefined;
  const { body, isBase64Encoded } = parsed.output;
  return { told: parse(String(isBase64Encoded) === 'true' ? Buffer.from(body, 'base64').toString() : body) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An answer in JSON; the provider of live pictures goes by its `code`. */
export const answered = (statusCode: number, code: number): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ code }),
});
