import { isRunning } from '@core/domain/calendar/clocks';
import { nextRound } from '@core/domain/routing/wave';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { inForceIn } from '../../kit/rules';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { nudged } from '../nudged';

/** «现在就问下一轮»: the running wave ends now, and the clock holds the next. Never by night, but for emergencies. */
export const orderAskNow = acts(
  'order.askNow',
  async ({ id, version }, call) =>
    nudged(
      await changeOrder(call, { action: 'order.askNow', act: 'ask', id, version }, async (order) => {
        const { policy, calendar } = await inForceIn(order.community, call.now);
        const clock = order.urgency === 'urgent' ? 'wall' : 'day';
        if (!isRunning(clock, call.now, calendar)) return refused('QUIET_HOURS');
        const { waves } = order.routing;
        const last = waves.at(-1);
        if (!last || order.routing.exhausted || !nextRound(order, policy)) return refused('NOBODY_LEFT');
        const until = Math.min(last.until, call.now);
        return { routing: { ...order.routing, waves: [...waves.slice(0, -1), { ...last, until }] } };
      }),
    ),
  answerOrder,
);
