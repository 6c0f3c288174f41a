import { stepped } from '@core/domain/serviceDay/day';
import { signUpId } from '@core/domain/serviceDay/team';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeDay, withWork, working } from '../changingDay';
import { leaveTeam } from '../dayTeams';
import { showDay } from '../dayViews';

/** Somebody who signed up does not come: without blame. Once there are teams, what his cannot do is matched anew. */
export const serviceDayAbsent = acts(
  'serviceDay.absent',
  async ({ id, person }, call) =>
    working(
      await changeDay(call, { id, act: 'absent', waits: true }, async (day, tx) => {
        const signUp = await tx.get('daySignUps', signUpId(id, person));
        if (signUp?.state !== 'in') return refused('NOT_FOUND');
        await leaveTeam(tx, signUp, 'absent');
        const after = stepped(day, 'absent', call.now);
        return day.state === 'signUp' ? after : withWork(tx, call, after, 'serviceDayMatch');
      }),
    ),
  showDay,
);
