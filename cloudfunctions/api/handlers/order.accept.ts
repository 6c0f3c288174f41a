import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { inForceIn } from '../../kit/rules';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { newDoorCode } from '../doorCode';

/** Who was sent takes it on. */
export const orderAccept = acts(
  'order.accept',
  (which, call) =>
    changeOrder(
      call,
      { action: 'order.accept', act: 'accept', ...which },
      async ({ dispatch, community, serviceDay }, actor, tx) => {
        const helper = await tx.get('helpers', actor.personId);
        const { rules } = await inForceIn(community, call.now);
        // On a service day a team does as many doors as it said; matching has counted them.
        const full = !serviceDay && helper && helper.liveOrders >= rules.inHandAtOnce;
        if (full) return refused('FULL_HANDS');
        const claimer = { personId: actor.personId, role: dispatch?.role ?? actor.role };
        return { claimer, doorCode: newDoorCode() };
      },
    ),
  answerOrder,
);
