import type { RefusalCode } from '@core/contract/index';
import type { Hearing } from '@core/domain/hearing/hearing';
import type { HearingSeat } from '@core/domain/hearing/seat';
import { booked, fitsPool, isBookable, maySeat } from '@core/domain/hearing/seats';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { inLine } from '../kit/inLine';
import { commitOnce } from '../kit/once';
import { tellAll } from '../kit/outbox';
import { refused, type Refused } from '../kit/refused';
import { lineId, lineIn, putLine, seatId, toldOf } from '../kit/seatLine';
import type { Tx } from '../kit/transaction';
import { consentHeard } from './consenting';
import { residentIn, type Orderer } from './orderer';

/** For whom a seat is booked, and what he is when it is a role's. */
export interface Guest extends Pick<Orderer, 'resident' | 'isNew' | 'proxy'> {
  place?: string;
  grants: Call['grants'];
}
type Booking = RefusalCode<'seat.book'>;
type Result = ActResult | Refused<Booking>;

/** Books a seat, or the end of the line. Those who book at the same moment change one document after each other. */
export async function bookSeat(
  call: Call,
  { id, pool }: { id: string; pool: string },
  guest: Guest,
): Promise<Result> {
  return inLine(lineId(id, pool), () => commitOnce(call, (tx) => bookIn(tx, call, { id, pool }, guest)));
}

async function bookIn(
  tx: Tx,
  call: Call,
  { id, pool: poolId }: { id: string; pool: string },
  guest: Guest,
): Promise<Result> {
  const { now } = call;
  const hearing = await tx.get('hearings', id);
  const pool = hearing?.pools.find((one) => one.id === poolId);
  if (!hearing || !pool) return refused('NOT_FOUND');
  if (!isBookable(hearing, now)) return refused('SEAT_CLOSED');
  const { resident, proxy, place: home = resident.home, grants } = guest;
  if (!fitsPool(pool, { grants, ...(home === undefined ? {} : { home }) }, hearing.place))
    return refused('SEAT_NOT_FOR_YOU');
  const _id = seatId(id, resident._id);
  if (!maySeat('book', (await tx.get('seats', _id))?.state)) return refused('SEAT_HELD');
  const got = booked(await lineIn(tx, id, poolId), pool.seats, _id);
  if (!got) return refused('LINE_FULL');
  const { line, state, number } = got;
  const by = proxy ? { proxy: proxy.by } : {};
  const seat: HearingSeat = {
    _id,
    hearingId: id,
    poolId,
    personId: resident._id,
    state,
    number,
    at: now,
    ...by,
  };
  await tx.put('seats', seat);
  await putLine(tx, { hearing, pool, now }, line);
  if (proxy) await heard(tx, call, { hearing, seat, guest });
  return { hearingId: id, seatId: _id };
}

/** Who is booked for agreed to it: that is kept, and he is told. */
async function heard(
  tx: Tx,
  call: Call,
  { hearing, seat, guest }: { hearing: Hearing; seat: HearingSeat; guest: Guest },
): Promise<void> {
  const { resident, isNew, proxy, place } = guest;
  if (place !== undefined) {
    const person = await residentIn(tx, { resident, ...(isNew ? { isNew } : {}), place });
    if (isNew) await tx.put('people', person);
  }
  await consentHeard(tx, call, resident._id, {
    what: 'care',
    how: proxy?.consent ?? 'phone',
    about: hearing._id,
  });
  await tellAll(tx, toldOf(hearing, seat, 'seatBooked'), call.now);
}
