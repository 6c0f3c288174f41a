import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { helperCredits } from '../../kit/reach';
import { templates } from '../../kit/settings';
import { one } from '../../kit/store';
import { stillThere } from '../persons';
import { whole } from '../session';

/** WeChat's panel sold one message for each template accepted; routing knows who can be reached by them. */
export const meSubscribed = acts(
  'me.subscribed',
  ({ accepted }, call) =>
    commitOnce(call, async (tx) => {
      const person = await stillThere(tx, call.person);
      const known = accepted.filter((template) => Object.values(templates()).includes(template));
      const credits = { ...person.credits };
      for (const template of new Set(known)) credits[template] = (credits[template] ?? 0) + 1;
      await tx.put('people', { ...person, credits });
      const helper = await tx.get('helpers', call.id);
      if (helper) await tx.put('helpers', { ...helper, credits: helperCredits({ ...person, credits }) });
      return {};
    }),
  async (_result, call) => ({ credits: whole((await one('people', call.id))?.credits) }),
);
