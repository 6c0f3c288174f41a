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
      async ({ dispatch, community }, actor, tx) => {
        const helper = await tx.get('helpers', actor.personId);
        const { rules } = await inForceIn(community, call.now);
        if (helper && helper.liveOrders >= rules.inHandAtOnce) return refused('FULL_HANDS');
        const claimer = { personId: actor.personId, role: dispatch?.role ?? actor.role };
        return { claimer, doorCode: newDoorCode() };
      },
    ),
  answerOrder,
);
