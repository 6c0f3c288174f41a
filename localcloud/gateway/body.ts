import type { IncomingMessage } from 'node:http';
import { WireError } from './errors';

/** Reads a JSON object, refusing what is larger than `limit` bytes without keeping it in memory. */
export async function readBody(req: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of req as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
    }
  } catch {
    throw new WireError('SYS_ERR', 'the caller went away before it had sent all');
  }
  if (size > limit) {
    throw new WireError('EXCEED_REQUEST_SIZE_LIMIT', `the request is ${size} bytes, the limit is ${limit}`);
  }
  return parseObject(Buffer.concat(chunks).toString('utf8'));
}

function parseObject(text: string): Record<string, unknown> {
  const value = parse(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new WireError('INVALID_PARAM', 'the request body is not a JSON object');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WireError('INVALID_PARAM', 'the request body is not JSON');
  }
}
