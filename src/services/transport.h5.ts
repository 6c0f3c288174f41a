import { token } from './token';
import { isAnswer, type Transport } from './event';

const API = '../v1/functions/api';

/** The browser: plain HTTP beside the page, as `@cloudbase/js-sdk` would send it. */
export const browser: Transport = async (event) => {
  const response = await fetch(API, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token()}` },
    body: JSON.stringify(event),
  });
  const answer: unknown = await response.json();
  if (!isAnswer<typeof event.action>(answer)) throw new Error(`HTTP ${response.status}`);
  return answer;
};
