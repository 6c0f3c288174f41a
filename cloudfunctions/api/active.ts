import { HOUR } from '@core/domain/calendar/time';
import type { Call } from '../kit/call';
import { atMost, change } from '../kit/store';

/** A helper who looks into the app can be asked there, even when no message would reach him. Noted once an hour. */
export async function noteActive(call: Call): Promise<void> {
  const stale = { _id: call.id, lastActiveAt: atMost(call.now - HOUR) };
  await change('helpers', stale, { lastActiveAt: call.now });
}
