import { HOUR } from '@core/domain/calendar/time';
import type { RoomNews } from '@core/domain/live/room';
import { logFailure } from './log';
import { roomSignature, writeTicket } from './roomTicket';

/** So long a ticket lets its holder in; a page that is open longer asks for another. */
const TICKET_HOLDS = 12 * HOUR;
/** So long a comment waits for the room; then it stands in the database, and pages find it there. */
const PATIENCE_MS = 1_500;

const roomUrl = (): string | undefined => process.env.LIVE_ROOM_URL || undefined;

/** Where somebody hears what goes on in a show, and what lets him in; undefined where no room is kept. */
export function roomFor(
  showId: string,
  personId: string,
  now: number,
): { url: string; ticket: string } | undefined {
  const url = roomUrl();
  if (!url) return undefined;
  const who = roomSignature('viewer', `${showId}\n${personId}`).slice(0, 22);
  return { url, ticket: writeTicket({ show: showId, who, until: now + TICKET_HOLDS }) };
}

/**
 * Tells the room of a show what is new, after it was committed. A room that is down fails nobody: it says that it lacks
 * the past when it is back, and pages ask for that. Telling it twice, or late, does no harm.
 */
export async function tellRoom(showId: string, news: RoomNews): Promise<void> {
  const url = roomUrl();
  if (!url) return;
  const body = JSON.stringify({ show: showId, news });
  const headers = { 'content-type': 'application/json', 'x-room-signature': roomSignature('news', body) };
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(`${url}/tell`, { method: 'POST', headers, body, signal });
    if (!answer.ok) throw new Error(`the room answered ${String(answer.status)}`);
  } catch (error) {
    logFailure('room', error);
  }
}
