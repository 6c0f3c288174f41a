import { dayOf } from '@core/domain/calendar/time';
import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { convertedTo } from '../wishConverting';

/** A wish that is a service becomes an order; one that is for many becomes a line of what the community needs. */
export const wishConvert = acts(
  'wish.convert',
  async ({ to, ...which }, call) => {
    if ((to.kind === 'need' ? to.until : to.day) < dayOf(call.now)) return refused('DAY_PAST');
    const wanted = { action: 'wish.convert', act: 'convert', ...which } as const;
    return changeWish(call, wanted, async (wish, actor, tx) => {
      const converted = await convertedTo(tx, wish, to, { call, actor });
      return isRefused(converted) ? converted : { converted };
    });
  },
  answerWish,
);
