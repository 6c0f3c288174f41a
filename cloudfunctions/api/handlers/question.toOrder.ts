import { acts } from '../../kit/handler';
import { itemIdFor, orderOfQuestion } from '../../kit/questionOrders';
import { isRefused } from '../../kit/refused';
import { changeQuestion } from '../changeQuestion';
import { answerQuestion } from '../questionViews';

/** Into an order for the grid worker of whoever asked: of the service that was chosen, or else the show's. */
export const questionToOrder = acts(
  'question.toOrder',
  ({ itemId, ...which }, call) =>
    changeQuestion(
      call,
      { action: 'question.toOrder', act: 'toOrder', ...which },
      async ({ tx, question, show, actor }) => {
        const usual = itemId ?? (await itemIdFor(show.itemId)) ?? show.itemId;
        const by = { personId: actor.personId, role: actor.role };
        const made = await orderOfQuestion(tx, question, { itemId: usual, by, now: call.now });
        return isRefused(made) ? made : { orderId: made.orderId };
      },
    ),
  answerQuestion,
);
