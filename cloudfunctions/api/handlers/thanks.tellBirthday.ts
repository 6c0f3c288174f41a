import { at } from '@core/domain/place/region';
import { isThanked } from '@core/domain/thanks/birthday';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';

/** Says on which day of the year one may be congratulated, or takes that back. */
export const thanksTellBirthday = acts(
  'thanks.tellBirthday',
  async ({ day }, call) => {
    const scope = call.grants.find(({ role }) => isThanked(role))?.scope ?? '';
    const community = at('community', scope);
    if (community === undefined) return refused('NOT_FOUND');
    return commitOnce(call, async (tx) => {
      if (day === undefined) await tx.remove('birthdays', call.id);
      else await tx.put('birthdays', { _id: call.id, community, day });
      return {};
    });
  },
  async (_result, call) => ({ day: (await one('birthdays', call.id))?.day }),
);
