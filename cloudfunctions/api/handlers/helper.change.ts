import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { ownRegistration } from '../ownRegistration';
import { ownStep } from '../registering';

/** What he can do and when he is free, from now on. */
export const helperChange = acts(
  'helper.change',
  ({ skills, free }, call) =>
    commitOnce(call, async (tx) => {
      const helper = await tx.get('helpers', call.id);
      const row = await ownStep(tx, call, 'change', { skills, free });
      if (!helper || isRefused(row)) return refused('REGISTRATION_CHANGED');
      await tx.put('helpers', { ...helper, skills, free });
      return { personId: call.id };
    }),
  (_result, call) => ownRegistration(call),
);
