import { maySeat } from '@core/domain/hearing/seats';
import { apart } from '../kit/apart';
import { inLine } from '../kit/inLine';
import { inTurn } from '../kit/inTurn';
import { giveUp, lineId } from '../kit/seatLine';
import { atMost, find } from '../kit/store';
import { commit } from '../kit/transaction';

/** Lets every seat that was offered and not answered for go to the next in line; returns how many. */
export async function dueSeats(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('seats', { answerUntil: atMost(now) }, slice, ['answerUntil', 'asc']);
  return inTurn(due, atOnce, ({ _id, hearingId, poolId }) =>
    inLine(lineId(hearingId, poolId), () => apart(`seat ${_id}`, () => lapse(_id, now))),
  );
}

/** False when it was answered meanwhile, so that twice is once. */
async function lapse(id: string, now: number): Promise<boolean> {
  return commit(async (tx) => {
    const seat = await tx.get('seats', id);
    const hearing = seat && (await tx.get('hearings', seat.hearingId));
    if (!hearing || !maySeat('lapse', seat.state) || (seat.answerUntil ?? Infinity) > now) return false;
    await giveUp(tx, { hearing, seat, now });
    return true;
  });
}
