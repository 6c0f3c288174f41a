import { maySeat } from '@core/domain/hearing/seats';
import { now } from '../kit/clock';
import { giveUp } from '../kit/seatLine';
import type { Tx } from '../kit/transaction';

/** Gives a seat back where somebody could still have it, and forgets whose it was. */
export async function forgetSeat(tx: Tx, id: string): Promise<void> {
  const seat = await tx.get('seats', id);
  const hearing = seat && (await tx.get('hearings', seat.hearingId));
  if (hearing && maySeat('cancel', seat.state)) await giveUp(tx, { hearing, seat, now: now() });
  if (seat) await tx.remove('seats', id);
}
