import { now } from '../kit/clock';
import { logFailure } from '../kit/log';
import { answered, httpRequest, type HttpAnswer } from './httpRequest';
import { mediaChecked } from './mediaChecked';
import type { Received } from './received';
import { roomReports } from './roomReports';
import { streamEvents } from './streamEvents';

/**
 * The `callbacks` function: what others tell by themselves. Anybody could send an event of these shapes, so each is
 * believed for a secret in it. WeChat's come as events of the platform, or over HTTP; it wants «success», whatever we
 * make of them. All others come over HTTP.
 */
export async function main(event: unknown): Promise<string | HttpAnswer> {
  const request = httpRequest(event);
  if (request) return overHttp(request.told);
  await fromWechat(event);
  return 'success';
}

/** Who takes what comes over HTTP, by its shape. */
const receivers: readonly ((told: unknown, now: number) => Promise<Received>)[] = [streamEvents, roomReports];

async function overHttp(told: unknown): Promise<string | HttpAnswer> {
  try {
    for (const receive of receivers) {
      const received = await receive(told, now());
      if (received === 'taken') return answered(200, 0);
      if (received === 'forged') return answered(403, 403);
    }
  } catch (error) {
    logFailure('callback', error);
    // Whoever tells it tells it again.
    return answered(500, 500);
  }
  await fromWechat(told);
  return 'success';
}

async function fromWechat(event: unknown): Promise<void> {
  try {
    await mediaChecked(event);
  } catch (error) {
    logFailure('callback', error);
  }
}
