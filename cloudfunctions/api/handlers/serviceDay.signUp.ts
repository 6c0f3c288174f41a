import { stopsDay } from '@core/domain/serviceDay/day';
import { areaOf, MOST_OF_A_GRID, signUpId } from '@core/domain/serviceDay/team';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { count } from '../../kit/store';
import { showDay } from '../dayViews';
import { dayForHelper } from '../dayForHelper';

/** Comes on the day. Who has a team already asks the desk: others go with him. */
export const serviceDaySignUp = acts(
  'serviceDay.signUp',
  ({ id, alone, most }, call) =>
    commitOnce(call, async (tx) => {
      const found = await dayForHelper(tx, id, call);
      if (!found) return refused('NOT_FOUND');
      const { day, helper } = found;
      const stop = stopsDay(day, 'signUp', call.now);
      if (stop === 'DAY_NOT_YET') throw new Error('signing up waits for no date');
      if (stop) return refused(stop);
      const _id = signUpId(id, call.id);
      const before = await tx.get('daySignUps', _id);
      if (before?.state === 'in' && before.teamId) return refused('IN_A_TEAM');
      const { grid, community } = areaOf(helper.home);
      const there = await count('daySignUps', { dayId: id, state: 'in', grid });
      if (there >= MOST_OF_A_GRID && before?.state !== 'in') return refused('DAY_FULL');
      await tx.put('daySignUps', {
        ...{ _id, dayId: id, personId: call.id, kind: helper.kind, grid, community, alone, most },
        ...{ state: 'in', at: before?.at ?? call.now },
      });
      return { dayId: id };
    }),
  showDay,
);
