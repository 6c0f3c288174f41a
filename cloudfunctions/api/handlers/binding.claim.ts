import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { claimHome, showBinding } from '../binding';

/** Says where one lives: a household that exists. Others may vouch for it later; ordering works at once. */
export const bindingClaim = acts(
  'binding.claim',
  async ({ household }, call) => {
    const region = await one('regions', household);
    if (region?.level !== 'household') return refused('NOT_FOUND');
    return commitOnce(call, async (tx) => {
      await claimHome(tx, call, household);
      return {};
    });
  },
  (_result, call) => showBinding(call),
);
