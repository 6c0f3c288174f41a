import type { RefusalCode } from '@core/contract/index';
import { maySeat, passesOn } from '@core/domain/hearing/seats';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { inLine } from '../kit/inLine';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { giveUp, lineId, seatId, settled } from '../kit/seatLine';
import type { Tx } from '../kit/transaction';
import { hearingForFamily } from './hearingViews';

type Result = ActResult | Refused<RefusalCode<'seat.cancel'>>;
type OwnAct = 'cancel' | 'accept' | 'decline';

/** What its owner, who booked it for him, or who leads the session does with a seat; without `seat` one's own. */
export async function changeSeat(
  call: Call,
  { id, seat = seatId(id, call.id) }: { id: string; seat?: string | undefined },
  act: OwnAct,
): Promise<Result> {
  const [known, before] = await Promise.all([hearingForFamily(id, call), one('seats', seat)]);
  if (!known || before?.hearingId !== id)
    return refused(known && before === undefined ? 'SEAT_GONE' : 'NOT_FOUND');
  const leads = known.relations.some((relation) => relation !== 'party');
  if (!leads && before.personId !== call.id && before.proxy?.personId !== call.id)
    return refused('NOT_FOUND');
  return inLine(lineId(id, before.poolId), () =>
    commitOnce(call, (tx) => changeIn(tx, { id, seat, act, now: call.now })),
  );
}

async function changeIn(
  tx: Tx,
  { id, seat: _id, act, now }: { id: string; seat: string; act: OwnAct; now: number },
): Promise<Result> {
  const [hearing, seat] = [await tx.get('hearings', id), await tx.get('seats', _id)];
  if (!hearing || !seat || !maySeat(act, seat.state)) return refused('SEAT_GONE');
  if ((seat.answerUntil ?? Infinity) <= now && act === 'accept') return refused('SEAT_GONE');
  if (!passesOn(hearing)) return refused('SEAT_CLOSED');
  if (act === 'accept') await tx.put('seats', { ...settled(seat), state: 'seated' });
  else await giveUp(tx, { hearing, seat, now });
  return { hearingId: id, seatId: _id };
}
