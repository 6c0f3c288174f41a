import { AsyncLocalStorage } from 'node:async_hooks';
import http from 'node:http';

const invocation = new AsyncLocalStorage<string>();

/** Runs a piece of work so that every request it makes to the gateway carries the invocation's id. */
export const within = <T>(id: string, work: () => T): T => invocation.run(id, work);

/** Adds header `x-local-invocation` to the requests of this process that go to the gateway at `gatewayHost`. */
export function attributeRequests(gatewayHost: string): void {
  const request = http.request;
  const attributed = (...args: Parameters<typeof http.request>): http.ClientRequest => {
    const made = request(...args);
    const id = invocation.getStore();
    if (id && !made.headersSent && made.getHeader('host') === gatewayHost) {
      made.setHeader('x-local-invocation', id);
    }
    return made;
  };
  Object.assign(http, { request: attributed });
}
