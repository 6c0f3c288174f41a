import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { helperCredits } from '../../kit/reach';
import { stillThere } from '../persons';

/** Whoever does not want to be rung for neighbours is out of reach for routing, too: it asks him while he is here. */
export const meNotify = acts(
  'me.notify',
  ({ muted }, call) =>
    commitOnce(call, async (tx) => {
      const before = await stillThere(tx, call.person);
      const person = { ...before, muted: [...new Set(muted)] };
      await tx.put('people', person);
      const helper = await tx.get('helpers', call.id);
      if (helper) await tx.put('helpers', { ...helper, credits: helperCredits(person) });
      return {};
    }),
  nothing,
);
