import type { Action, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import type { Relation } from '@core/domain/people/permission';
import type { RegionPath } from '@core/domain/place/region';
import type { ServiceDay } from '@core/domain/serviceDay/day';
import { signUpId, type SignUp, type Team } from '@core/domain/serviceDay/team';
import { dayOrderId } from '../../../cloudfunctions/kit/dayOrders';
import type { OrderRow } from '../../../cloudfunctions/kit/documents';
import {
  aboutMyself,
  aboutPlace,
  COMMUNITY,
  ELSEWHERE,
  GRID,
  type Rows,
  type Stand,
  type Subject,
} from '../subject';
import { aboutOrder } from './order';

interface Which {
  day: string;
  team: string;
  order: string;
  person: string;
}

/** A day with one order and one team, in which the caller is where he is to be a party to it. */
function aboutDay<A extends Action>(
  state: ServiceDay['state'],
  input: (which: Which) => Input<A>,
  relations: readonly Relation[] = ['same', 'within', 'other'],
  /** Where a day to which the caller is a party is held: where helpers live, unless his part alone is asked for. */
  held: RegionPath = ELSEWHERE,
): Subject<A> {
  const which = ({ personId, relation }: Stand, order: string): Which => ({
    ...{ day: `day-${personId}`, team: `day-${personId}-t1`, order },
    person: relation === 'party' ? personId : `comer-${personId}`,
  });
  const subject = aboutOrder<A>(
    'open',
    ({ id }, stand) => input(which(stand, id)),
    (order, stand) =>
      rowsOf(state, which(stand, order._id), order, {
        ...stand,
        place: stand.relation === 'party' ? held : COMMUNITY,
      }),
  );
  return { ...subject, place: () => COMMUNITY, relations };
}

function rowsOf(state: ServiceDay['state'], which: Which, order: OrderRow, stand: Stand): Rows {
  const { day: dayId, team: teamId, person } = which;
  const { place, now: at } = stand;
  const area = { dayId, grid: GRID, community: COMMUNITY };
  const team: Team = {
    ...{ _id: teamId, ...area, number: 1, people: [person], lead: person, leadKind: 'member' },
    ...{ skills: [], most: 3 },
  };
  const signUp: SignUp = {
    ...{ _id: signUpId(dayId, person), ...area, personId: person, kind: 'member' },
    ...{ alone: false, most: 3, state: 'in', at },
  };
  const serviceDay: ServiceDay = {
    ...{ _id: dayId, version: 1, place, day: dayOf(at), provisional: false, fromHour: 9, untilHour: 12 },
    ...{ meetAt: '社区门口', state, by: 'limin', at },
  };
  const _id = dayOrderId(dayId, order._id);
  const row = { _id, dayId, orderId: order._id, in: true, teamId: '', wantedBefore: order.wanted, at };
  return { serviceDays: [serviceDay], dayTeams: [team], daySignUps: [signUp], dayOrders: [row] };
}

const party: readonly Relation[] = ['party', 'other'];
const plan = { fromHour: 9, untilHour: 12, meetAt: '社区门口' };

export const serviceDay = {
  'serviceDay.next': aboutMyself<'serviceDay.next'>({}),
  'serviceDay.list': aboutPlace<'serviceDay.list'>(COMMUNITY, () => ({ input: { place: COMMUNITY } })),
  'serviceDay.get': aboutDay<'serviceDay.get'>('signUp', ({ day: id }) => ({ id })),
  'serviceDay.mine': aboutMyself<'serviceDay.mine'>({}),
  'serviceDay.signUps': aboutDay<'serviceDay.signUps'>('signUp', ({ day: id }) => ({ id })),
  'serviceDay.candidates': aboutDay<'serviceDay.candidates'>('signUp', ({ day: id }) => ({ id })),
  'serviceDay.orders': aboutDay<'serviceDay.orders'>('signUp', ({ day: id }) => ({ id, left: true })),
  'serviceDay.teams': aboutDay<'serviceDay.teams'>('matched', ({ day: id }) => ({ id })),
  'serviceDay.team': aboutDay<'serviceDay.team'>(
    'matched',
    ({ team: id }) => ({ id }),
    ['party', 'same', 'within', 'other'],
    COMMUNITY,
  ),
  'serviceDay.plan': aboutPlace<'serviceDay.plan'>(COMMUNITY, ({ now }) => ({
    input: { place: COMMUNITY, day: dayOf(now + DAY), ...plan },
  })),
  'serviceDay.open': aboutDay<'serviceDay.open'>('planned', ({ day: id }) => ({ id, version: 1 })),
  'serviceDay.signUp': aboutDay<'serviceDay.signUp'>(
    'signUp',
    ({ day: id }) => ({ id, alone: true, most: 2 }),
    party,
  ),
  'serviceDay.signOff': aboutDay<'serviceDay.signOff'>('signUp', ({ day: id }) => ({ id }), party),
  'serviceDay.bundle': aboutDay<'serviceDay.bundle'>('signUp', ({ day: id, order }) => ({
    id,
    orders: [order],
  })),
  'serviceDay.unbundle': aboutDay<'serviceDay.unbundle'>('signUp', ({ day: id, order }) => ({ id, order })),
  'serviceDay.match': aboutDay<'serviceDay.match'>('signUp', ({ day: id }) => ({ id })),
  'serviceDay.move': aboutDay<'serviceDay.move'>('matched', ({ day: id, order, team }) => ({
    id,
    order,
    team,
  })),
  'serviceDay.absent': aboutDay<'serviceDay.absent'>('signUp', ({ day: id, person }) => ({ id, person })),
  'serviceDay.begin': aboutDay<'serviceDay.begin'>('matched', ({ day: id }) => ({ id, version: 1 })),
  'serviceDay.wrapUp': aboutDay<'serviceDay.wrapUp'>('underway', ({ day: id }) => ({ id, version: 1 })),
  'serviceDay.cancel': aboutDay<'serviceDay.cancel'>('signUp', ({ day: id }) => ({ id, version: 1 })),
};
