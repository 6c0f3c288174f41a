import { areasOf } from '@core/domain/routing/helper';
import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { dismiss, helperGrantsOf } from '../enlisting';
import { homeAt } from '../homes';
import { ownRegistration } from '../ownRegistration';
import { ownStep } from '../registering';
import { tellDuty } from '../tellRegistration';

/** Another home: routing looks for him there at once; another community first has to know him. */
export const helperMove = acts(
  'helper.move',
  async ({ home }, call) => {
    const where = await homeAt(home);
    if (isRefused(where)) return where;
    const grants = await helperGrantsOf(call.id, call.now);
    return commitOnce(call, async (tx) => {
      const helper = await tx.get('helpers', call.id);
      if (!helper) return refused('NOT_FOUND');
      const near = helper.community === where.community;
      const stopped = near ? undefined : await dismiss(tx, call.id, grants, call.now);
      if (stopped) return stopped;
      const row = await ownStep(tx, call, near ? 'moveNear' : 'moveAway', where);
      if (isRefused(row)) return refused('REGISTRATION_CHANGED');
      if (near) await tx.put('helpers', { ...helper, ...areasOf(home) });
      else {
        await tellDuty(tx, row, call.now);
        await journalled(tx, call, { place: helper.community, about: call.id });
      }
      return { personId: call.id };
    });
  },
  (_result, call) => ownRegistration(call),
);
