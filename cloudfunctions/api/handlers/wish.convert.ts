import type { Parsed } from '@core/contract/index';
import { dayOf } from '@core/domain/calendar/time';
import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { answerWish } from '../answerWish';
import { changeWish } from '../changeWish';
import { convertedTo } from '../wishConverting';

/**
 * A wish that is a service becomes an order; one that is for many a line of what the community needs, or something to be
 * talked about.
 */
export const wishConvert = acts(
  'wish.convert',
  async ({ to, ...which }, call) => {
    if (lastDayOf(to) < dayOf(call.now)) return refused('DAY_PAST');
    const wanted = { action: 'wish.convert', act: 'convert', ...which } as const;
    return changeWish(call, wanted, async (wish, actor, tx) => {
      const converted = await convertedTo(tx, wish, to, { call, actor });
      return isRefused(converted) ? converted : { converted };
    });
  },
  answerWish,
);

const NEVER_PAST = '9999-12-31';

function lastDayOf(to: Parsed<'wish.convert'>['to']): string {
  if (to.kind === 'topic') return NEVER_PAST;
  return to.kind === 'need' ? to.until : to.day;
}
