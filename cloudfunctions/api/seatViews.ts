import type { Output } from '@core/contract/index';
import type { Hearing } from '@core/domain/hearing/hearing';
import { emptyLine, type HearingSeat, type SeatLine } from '@core/domain/hearing/seat';
import { fitsPool, isBookable } from '@core/domain/hearing/seats';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { openName } from '../kit/personal';
import { refused, type Refused } from '../kit/refused';
import { lineId, seatId } from '../kit/seatLine';
import { count, many, one } from '../kit/store';
import { hearingForFamily } from './hearingViews';

type Seat = Output<'seat.book'>['seat'];
type Stands = Output<'seat.pools'>;

/** How the pools of a session stand, by the id of their line. */
export async function linesOf(hearings: readonly Pick<Hearing, '_id' | 'pools'>[]) {
  const ids = hearings.flatMap(({ _id, pools }) => pools.map(({ id }) => lineId(_id, id)));
  return new Map<string, SeatLine>((await many('seatLines', ids)).map((line) => [line._id, line]));
}

export function seatView(seat: HearingSeat, lines: ReadonlyMap<string, SeatLine>, name?: string): Seat {
  const { _id: id, poolId: pool, state, number, at, answerUntil, hearingId } = seat;
  const ahead = lines.get(lineId(hearingId, pool))?.line.indexOf(id) ?? -1;
  return { id, pool, state, number, at, answerUntil, name, ...(ahead < 0 ? {} : { ahead }) };
}

/** How the seats of a session stand for the caller; undefined where it is not there for him. */
export async function standsFor(id: string, call: Call): Promise<Stands | undefined> {
  return (await standing(id, call))?.stands;
}

async function standing(id: string, call: Call) {
  const known = await hearingForFamily(id, call);
  if (!known) return undefined;
  const { hearing, relations } = known;
  const leads = relations.some((relation) => relation !== 'party');
  const [lines, own, came] = await Promise.all([
    linesOf([hearing]),
    one('seats', seatId(id, call.id)),
    leads ? count('seats', { hearingId: id, state: 'came' }) : undefined,
  ]);
  const pools = hearing.pools.map((pool) => {
    const { held, line } = lines.get(lineId(id, pool.id)) ?? emptyLine;
    const left = line.length > 0 ? 0 : Math.max(0, pool.seats - held);
    // Whoever books from afar has no seat of his own there.
    const open = relations.length > 0 && fitsPool(pool, call.caller, hearing.place);
    return { id: pool.id, left, waiting: line.length, open };
  });
  const mine = own && own.state !== 'left' ? seatView(own, lines) : undefined;
  const stands: Stands = { pools, mine, bookable: isBookable(hearing, call.now), came };
  return { stands, lines, own };
}

/** The answer of every act on a seat: the seat, and how those of its session stand now. */
export async function answerSeat(
  { hearingId = '', seatId: id = '' }: ActResult,
  call: Call,
): Promise<Output<'seat.book'> | Refused<'NOT_FOUND'>> {
  const known = await standing(hearingId, call);
  const seat = known?.own?._id === id ? known.own : await one('seats', id);
  if (!known || !seat) return refused('NOT_FOUND');
  const person = seat.personId === call.id ? undefined : await one('people', seat.personId);
  return { ...known.stands, seat: seatView(seat, known.lines, person && openName(person).name) };
}
