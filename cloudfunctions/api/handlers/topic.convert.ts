import { dayOf } from '@core/domain/calendar/time';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerTopic } from '../answerTopic';
import { changeTopic } from '../changeTopic';
import { orderFrom } from '../topicConverting';

/** What one visit settles needs no talking about: it becomes an order of whoever proposed it. */
export const topicConvert = acts(
  'topic.convert',
  async ({ itemId, day, slot, ...which }, call) => {
    if (day < dayOf(call.now)) return refused('DAY_PAST');
    const wanted = { action: 'topic.convert', act: 'convert', ...which } as const;
    return changeTopic(call, wanted, (topic, actor, tx) =>
      orderFrom(tx, topic, { itemId, day, slot }, { call, actor }),
    );
  },
  answerTopic,
);
