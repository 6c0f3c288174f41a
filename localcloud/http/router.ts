import type { IncomingMessage, ServerResponse } from 'node:http';
import { hostCheck } from './hostCheck';
import { sendText } from './reply';

/** Answers requests under a prefix; `rest` is the decoded path behind it. */
export type Route = (
  req: IncomingMessage,
  res: ServerResponse,
  rest: string,
  query: URLSearchParams,
) => Promise<void> | void;

/** Hands requests to the route with the longest matching prefix. Requests for a foreign host are refused. */
export function createRouter(host: string, routes: Record<string, Route>) {
  const isOurs = hostCheck(host);
  const prefixes = Object.keys(routes).sort((a, b) => b.length - a.length);

  const find = (path: string) => {
    const prefix = prefixes.find(
      (start) => path === start || (start.endsWith('/') && start !== '/' && path.startsWith(start)),
    );
    return prefix === undefined ? undefined : { route: routes[prefix], rest: path.slice(prefix.length) };
  };

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    try {
      if (!isOurs(req.headers.host)) {
        sendText(res, 403, 'text/plain', 'This address is for this machine alone.');
        return;
      }
      const url = new URL(req.url ?? '/', 'http://local');
      const found = find(decodeURIComponent(url.pathname));
      if (found?.route) await found.route(req, res, found.rest, url.searchParams);
      else sendText(res, 404, 'text/plain', 'There is nothing here.');
    } catch (error) {
      answerError(res, error);
    }
  };
}

function answerError(res: ServerResponse, error: unknown): void {
  const malformed = error instanceof URIError;
  if (!malformed) console.error(error);
  if (res.headersSent) res.destroy();
  else if (malformed) sendText(res, 400, 'text/plain', 'The address is malformed.');
  else sendText(res, 500, 'text/plain', String(error));
}
