import type { Hearing, SeatPool } from '@core/domain/hearing/hearing';
import { emptyLine, type HearingSeat, type SeatLine } from '@core/domain/hearing/seat';
import { answerUntil, givenUp, passedOn, passesOn } from '@core/domain/hearing/seats';
import { idOf } from './ids';
import { tellAll } from './outbox';
import { titleInPublic } from './recordHearing';
import type { Tx } from './transaction';

export const lineId = (hearingId: string, poolId: string): string => `${hearingId}-${poolId}`;
/** One seat a person and session. */
export const seatId = (hearingId: string, personId: string): string => idOf('seat', hearingId, personId);

export async function lineIn(tx: Tx, hearingId: string, poolId: string): Promise<SeatLine> {
  return (await tx.get('seatLines', lineId(hearingId, poolId))) ?? emptyLine;
}

/**
 * Writes how a pool stands. What is free goes to whoever has waited longest: he is asked, or, when it is too late to
 * ask, has it at once; either way he is told.
 */
export async function putLine(
  tx: Tx,
  { hearing, pool, now }: { hearing: Hearing; pool: SeatPool; now: number },
  before: SeatLine,
): Promise<void> {
  const { line, up } = passesOn(hearing) ? passedOn(before, pool.seats) : { line: before, up: [] };
  await tx.put('seatLines', { ...line, _id: lineId(hearing._id, pool.id) });
  for (const id of up) {
    const seat = await tx.get('seats', id);
    if (!seat) continue;
    const until = answerUntil(hearing, now);
    const state = until === undefined ? ({ state: 'seated' } as const) : ({ state: 'offered' } as const);
    await tx.put('seats', { ...seat, ...state, ...(until === undefined ? {} : { answerUntil: until }) });
    await tellAll(tx, toldOf(hearing, seat, until === undefined ? 'seatGiven' : 'seatOffered'), now);
  }
}

/** Whose the seat is and who booked it for him hear of it; booked again, the same is news again. */
export function toldOf(
  hearing: Hearing,
  seat: HearingSeat,
  about: 'seatGiven' | 'seatOffered' | 'seatBooked',
) {
  const at = hearing.pools.findIndex(({ id }) => id === seat.poolId);
  const version = seat.number * hearing.pools.length + at;
  const people = [seat.personId, ...(seat.proxy && about !== 'seatBooked' ? [seat.proxy.personId] : [])];
  const told = {
    about,
    subject: hearing._id,
    version,
    title: titleInPublic(hearing),
    icon: 'chat-circle-dots',
  };
  return people.map((to) => ({ to, ...told }));
}

/** A seat that is nobody's any longer goes to the next; out of the line, those behind move up. */
export async function giveUp(
  tx: Tx,
  { hearing, seat, now }: { hearing: Hearing; seat: HearingSeat; now: number },
): Promise<void> {
  const pool = hearing.pools.find(({ id }) => id === seat.poolId);
  await tx.put('seats', { ...settled(seat), state: 'left' });
  if (!pool) return;
  const line = await lineIn(tx, hearing._id, pool.id);
  await putLine(tx, { hearing, pool, now }, givenUp(line, seat.state, seat._id));
}

/** Nothing is to be answered any longer. */
export function settled({ answerUntil: _asked, ...seat }: HearingSeat): HearingSeat {
  return seat;
}
