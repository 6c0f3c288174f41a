import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';

/** What lets somebody into the room of a show. The room knows him by a hash that leads back to nobody. */
export interface Ticket {
  show: string;
  who: string;
  until: number;
}
const Ticket = v.object({ show: v.string(), who: v.string(), until: v.number() });

/** What the key signs; a signature for one of these is none for another. */
type Purpose = 'ticket' | 'viewer' | 'news' | 'report';

/** @throws Error where there is no key: whoever signs has asked whether a room is kept. */
export function roomSignature(purpose: Purpose, text: string): string {
  const key = process.env.LIVE_ROOM_KEY;
  if (!key) throw new Error('LIVE_ROOM_KEY is not set');
  return createHmac('sha256', key).update(`${purpose}\n${text}`).digest('base64url');
}

/** Whether the functions, or the room, have signed this text. */
export function isSigned(purpose: Purpose, text: string, signature: string): boolean {
  if (!process.env.LIVE_ROOM_KEY) return false;
  const [made, told] = [Buffer.from(roomSignature(purpose, text)), Buffer.from(signature)];
  return made.length === told.length && timingSafeEqual(made, told);
}

export function writeTicket(ticket: Ticket): string {
  const text = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `${text}.${roomSignature('ticket', text)}`;
}

/** A ticket of ours that still holds; undefined for any other text. */
export function readTicket(written: string, now: number): Ticket | undefined {
  const [text = '', signature = ''] = written.split('.');
  if (!isSigned('ticket', text, signature)) return undefined;
  const ticket = v.parse(Ticket, JSON.parse(Buffer.from(text, 'base64url').toString()));
  return ticket.until > now ? ticket : undefined;
}
