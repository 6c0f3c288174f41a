import { stopsDay } from '@core/domain/serviceDay/day';
import { signUpId } from '@core/domain/serviceDay/team';
import type { ActResult } from '../../kit/documents';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused, type Refused } from '../../kit/refused';
import { isBusy, withWork, working } from '../changingDay';
import { dayForHelper } from '../dayForHelper';
import { leaveTeam } from '../dayTeams';
import { showDay } from '../dayViews';

/** Does not come after all; no reason is asked for. His team goes on without him, and what it cannot do is matched anew. */
export const serviceDaySignOff = acts(
  'serviceDay.signOff',
  async ({ id }, call) =>
    working(
      await commitOnce(call, async (tx): Promise<ActResult | Refused<'NOT_FOUND' | 'DAY_NOT_NOW'>> => {
        const found = await dayForHelper(tx, id, call);
        const signUp = await tx.get('daySignUps', signUpId(id, call.id));
        if (!found || signUp?.state !== 'in') return refused('NOT_FOUND');
        if (stopsDay(found.day, 'signOff', call.now)) return refused('DAY_NOT_NOW');
        await leaveTeam(tx, signUp, 'off');
        if (!signUp.teamId || (await isBusy(tx, found.day))) return { dayId: id };
        const after = await withWork(tx, call, found.day, 'serviceDayMatch');
        await tx.put('serviceDays', after);
        return { dayId: id, job: after.job ?? '' };
      }),
    ),
  showDay,
);
