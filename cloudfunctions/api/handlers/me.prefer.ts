import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { stillThere } from '../persons';

export const mePrefer = acts(
  'me.prefer',
  ({ elder }, call) =>
    commitOnce(call, async (tx) => {
      const person = await stillThere(tx, call.person);
      await tx.put('people', { ...person, elder });
      return {};
    }),
  nothing,
);
