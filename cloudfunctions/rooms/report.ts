import { logFailure } from '../kit/log';
import { roomSignature } from '../kit/roomTicket';
import type { Room } from './room';

/** New viewers told in one report. */
export const MOST_FRESH = 100;
const PATIENCE_MS = 10_000;

/** Tells the functions of each show how many watch, how many did at most since the last report, and who is new. */
export async function report(rooms: ReadonlyMap<string, Room>, url: string, now: number): Promise<void> {
  for (const [show, room] of rooms) {
    try {
      await reportOf(show, room, { url, now });
    } catch (error) {
      // Who is new is told with the next one; how many there were in this minute is lost.
      logFailure('room report', error);
    }
  }
}

async function reportOf(show: string, room: Room, { url, now }: { url: string; now: number }): Promise<void> {
  const [viewers, most] = [room.viewers.count(now), room.takeMost(now)];
  for (let more = most > 0; more;) {
    const fresh = room.viewers.newcomers(MOST_FRESH);
    await post(url, JSON.stringify({ show, viewers, most, fresh }));
    room.viewers.reported(fresh.length);
    more = fresh.length === MOST_FRESH;
  }
}

async function post(url: string, room: string): Promise<void> {
  const body = JSON.stringify({ room, sign: roomSignature('report', room) });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, {
    method: 'POST',
    headers,
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!answer.ok) throw new Error(`the functions answered ${String(answer.status)}`);
}
