import type { Parsed, RefusalCode } from '@core/contract/index';
import type { Hearing } from '@core/domain/hearing/hearing';
import type { HearingSeat } from '@core/domain/hearing/seat';
import { givenUp, isArriving, maySeat } from '@core/domain/hearing/seats';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';
import { lineIn, putLine, seatId, settled } from '../kit/seatLine';
import { one } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { hearingFor } from './hearingViews';

type Result = ActResult | Refused<RefusalCode<'seat.arrive'>>;

/** Whoever leads the session, or writes it down, marks who is there. */
export async function arrive(call: Call, { id, seat, person, came }: Parsed<'seat.arrive'>): Promise<Result> {
  const known = await hearingFor(id, call);
  const leads = known?.relations.some((relation) => relation !== 'party');
  const seatOf = seat ?? (person === undefined ? undefined : seatId(id, person));
  if (!leads || seatOf === undefined) return refused('NOT_FOUND');
  if (person !== undefined && !(await one('people', person))) return refused('NOT_FOUND');
  const blank =
    person === undefined ? undefined : { ...walkIn, _id: seatOf, hearingId: id, personId: person };
  return commitOnce(call, async (tx) => {
    const hearing = await tx.get('hearings', id);
    const before = await tx.get('seats', seatOf);
    const stands = before ?? (blank && { ...blank, at: call.now });
    if (!hearing || stands?.hearingId !== id) return refused('SEAT_GONE');
    if (!isArriving(hearing, call.now)) return refused('SEAT_CLOSED');
    if (!maySeat(came ? 'arrive' : 'mistaken', before?.state)) return refused('SEAT_GONE');
    const { walkedIn } = stands;
    if (came) await tookSeat(tx, { hearing, seat: stands, now: call.now });
    else await tx.put('seats', { ...stands, state: walkedIn ? 'left' : 'seated' });
    return { hearingId: id, seatId: seatOf };
  });
}

const walkIn = { poolId: 'none', state: 'left', number: 0, walkedIn: true } as const;

/** Who had a seat sits on it; who waited, or had none, comes besides. */
async function tookSeat(
  tx: Tx,
  { hearing, seat, now }: { hearing: Hearing; seat: HearingSeat; now: number },
): Promise<void> {
  const had = seat.state === 'seated' || seat.state === 'offered';
  await tx.put('seats', { ...settled(seat), state: 'came', ...(had ? {} : { walkedIn: true }) });
  const pool = hearing.pools.find(({ id }) => id === seat.poolId);
  if (!pool || seat.state !== 'waiting') return;
  const line = await lineIn(tx, hearing._id, pool.id);
  await putLine(tx, { hearing, pool, now }, givenUp(line, 'waiting', seat._id));
}
