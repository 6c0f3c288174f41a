import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { claimHome } from '../binding';
import { sessionAs } from '../session';

/** Where one lives: a household that exists, and nothing above one. */
export const meChooseHome = acts(
  'me.chooseHome',
  async ({ household }, call) => {
    const region = await one('regions', household);
    if (region?.level !== 'household') return refused('NOT_FOUND');
    return commitOnce(call, async (tx) => {
      await claimHome(tx, call, household);
      return { personId: call.id };
    });
  },
  async ({ personId = '' }, call) => sessionAs(call, await one('people', personId)),
);
