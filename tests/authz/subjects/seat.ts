import type { Action, Input } from '@core/contract';
import type { Relation } from '@core/domain/people/permission';
import { seatId } from '../../../cloudfunctions/kit/seatLine';
import type { HearingSeat } from '@core/domain/hearing/seat';
import type { SeatAct } from '@core/domain/hearing/seats';
import { aboutMyself, COMMUNITY, HOUSEHOLD, type Stand, type Subject } from '../subject';
import { asked, hearingIn } from './hearing';

const states: Partial<Record<SeatAct, HearingSeat['state']>> = { cancel: 'seated', accept: 'offered' };

/** A session with one pool, in which the caller may have a seat. */
function aboutSeat<A extends Action>(
  act: SeatAct | undefined,
  input: (id: string, stand: Stand) => Input<A>,
): Subject<A> {
  return {
    place: () => COMMUNITY,
    relations: asked,
    call: (stand) => {
      const hearing = {
        ...hearingIn(stand, 'registrationOpen'),
        pools: [{ id: '0', role: 'anyone' as const, seats: 9 }],
      };
      const { _id: hearingId } = hearing;
      const state = act && states[act];
      const row = {
        ...{ _id: seatId(hearingId, stand.personId), hearingId, poolId: '0', personId: stand.personId },
        ...{ number: 1, at: stand.now, answerUntil: stand.now + 1_000_000 },
      };
      const rows = { hearings: [hearing], ...(state ? { seats: [{ ...row, state }] } : {}) };
      return { input: input(hearingId, stand), rows };
    },
  };
}

const inside: readonly Relation[] = ['within', 'other'];
/** Whose session it is leads it while he holds his office there, which is asked about in tests/actions/seats. */
const leading: readonly Relation[] = ['party', 'within', 'other'];

export const seat = {
  'seat.pools': aboutSeat<'seat.pools'>(undefined, (id) => ({ id })),
  'seat.book': aboutSeat<'seat.book'>(undefined, (id) => ({ id, pool: '0' })),
  'seat.bookFor': {
    ...aboutSeat<'seat.bookFor'>(undefined, (id) => ({
      ...{ id, pool: '0', consent: 'phone' as const },
      whom: { kind: 'neighbour' as const, household: HOUSEHOLD, name: '孙大爷' },
    })),
    // Residents book for an elder who lets them follow, never for a neighbour.
    relations: inside,
  },
  'seat.cancel': aboutSeat<'seat.cancel'>('cancel', (id) => ({ id })),
  'seat.answer': aboutSeat<'seat.answer'>('accept', (id) => ({ id, accept: true })),
  'seat.mine': aboutMyself<'seat.mine'>({ which: 'mine' }),
  'seat.list': {
    ...aboutSeat<'seat.list'>(undefined, (id) => ({ id, state: 'seated' })),
    relations: leading,
  },
  'seat.arrive': {
    ...aboutSeat<'seat.arrive'>(undefined, (id) => ({ id, person: 'wang', came: true })),
    relations: leading,
  },
};
