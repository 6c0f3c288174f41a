import { acts, nothing } from '../../kit/handler';
import { changeOrder } from '../changeOrder';

/** Gives a seat free again; whoever leads is told. */
export const orderLeaveTeam = acts(
  'order.leaveTeam',
  (which, call) =>
    changeOrder(
      call,
      { action: 'order.leaveTeam', act: 'leaveTeam', ...which },
      ({ team = [] }, { personId }) => ({ team: team.filter((mate) => mate.personId !== personId) }),
    ),
  nothing,
);
