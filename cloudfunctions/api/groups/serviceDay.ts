import { serviceDay } from '@core/contract/serviceDay';
import type { ContractOf, HandlersOf } from '../../kit/handler';
import { serviceDayAbsent } from '../handlers/serviceDay.absent';
import { serviceDayBegin } from '../handlers/serviceDay.begin';
import { serviceDayBundle } from '../handlers/serviceDay.bundle';
import { serviceDayCancel } from '../handlers/serviceDay.cancel';
import { serviceDayCandidates } from '../handlers/serviceDay.candidates';
import { serviceDayGet } from '../handlers/serviceDay.get';
import { serviceDayList } from '../handlers/serviceDay.list';
import { serviceDayMatch } from '../handlers/serviceDay.match';
import { serviceDayMine } from '../handlers/serviceDay.mine';
import { serviceDayMove } from '../handlers/serviceDay.move';
import { serviceDayNext } from '../handlers/serviceDay.next';
import { serviceDayOpen } from '../handlers/serviceDay.open';
import { serviceDayOrders } from '../handlers/serviceDay.orders';
import { serviceDayPlan } from '../handlers/serviceDay.plan';
import { serviceDaySignOff } from '../handlers/serviceDay.signOff';
import { serviceDaySignUp } from '../handlers/serviceDay.signUp';
import { serviceDaySignUps } from '../handlers/serviceDay.signUps';
import { serviceDayTeam } from '../handlers/serviceDay.team';
import { serviceDayTeams } from '../handlers/serviceDay.teams';
import { serviceDayUnbundle } from '../handlers/serviceDay.unbundle';
import { serviceDayWrapUp } from '../handlers/serviceDay.wrapUp';

export const contract: ContractOf<'serviceDay'> = serviceDay;

/** The residence service day. */
export const handlers: HandlersOf<'serviceDay'> = {
  'serviceDay.absent': serviceDayAbsent,
  'serviceDay.begin': serviceDayBegin,
  'serviceDay.bundle': serviceDayBundle,
  'serviceDay.cancel': serviceDayCancel,
  'serviceDay.candidates': serviceDayCandidates,
  'serviceDay.get': serviceDayGet,
  'serviceDay.list': serviceDayList,
  'serviceDay.match': serviceDayMatch,
  'serviceDay.mine': serviceDayMine,
  'serviceDay.move': serviceDayMove,
  'serviceDay.next': serviceDayNext,
  'serviceDay.open': serviceDayOpen,
  'serviceDay.orders': serviceDayOrders,
  'serviceDay.plan': serviceDayPlan,
  'serviceDay.signOff': serviceDaySignOff,
  'serviceDay.signUp': serviceDaySignUp,
  'serviceDay.signUps': serviceDaySignUps,
  'serviceDay.team': serviceDayTeam,
  'serviceDay.teams': serviceDayTeams,
  'serviceDay.unbundle': serviceDayUnbundle,
  'serviceDay.wrapUp': serviceDayWrapUp,
};
