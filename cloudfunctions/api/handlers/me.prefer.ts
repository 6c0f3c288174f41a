import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';

export const mePrefer = acts(
  'me.prefer',
  ({ elder }, call) =>
    commitOnce(call, async (tx) => {
      const person = (await tx.get('people', call.id)) ?? call.person;
      await tx.put('people', { ...person, elder });
      return {};
    }),
  nothing,
);
