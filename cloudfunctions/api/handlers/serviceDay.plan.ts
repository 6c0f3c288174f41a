import { levelOf } from '@core/domain/place/region';
import { mayPlan } from '@core/domain/serviceDay/day';
import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { publicHolidays } from '../../kit/holidays';
import { idOf } from '../../kit/ids';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { showDay } from '../dayViews';
import { checkTexts } from '../texts';

/** Nobody comes out for less. */
const LEAST_HOURS = 2;

/** Plans a day in a community or street; a date has one, unless the one before was cancelled. */
export const serviceDayPlan = acts(
  'serviceDay.plan',
  async ({ place, day, fromHour, untilHour, meetAt }, call) => {
    const region = await one('regions', place);
    const level = region && levelOf(place);
    if ((level !== 'community' && level !== 'street') || !call.reaches({ place }))
      return refused('NOT_FOUND');
    if (!mayPlan(day, call.now) || untilHour - fromHour < LEAST_HOURS) return refused('DAY_WRONG');
    const unseemly = await checkTexts(call, [meetAt]);
    if (unseemly) return unseemly;
    const dayId = idOf('serviceDay', place, day);
    const provisional = Number(day.slice(0, 4)) > publicHolidays.lastYear;
    return commitOnce(call, async (tx) => {
      const before = await tx.get('serviceDays', dayId);
      if (before && before.state !== 'cancelled') return refused('DAY_TAKEN');
      const made = {
        version: (before?.version ?? 0) + 1,
        state: 'planned',
        by: call.id,
        at: call.now,
      } as const;
      await tx.put('serviceDays', {
        ...{ _id: dayId, place, day, provisional, fromHour, untilHour, meetAt },
        ...made,
      });
      await journalled(tx, call, { place, about: dayId, detail: { day } });
      return { dayId };
    });
  },
  showDay,
);
