import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { indexName } from '../../kit/nameIndex';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { namedPerson, openName } from '../../kit/personal';
import { one } from '../../kit/store';
import { noteConsent } from '../ownConsent';
import { communitiesOf, newPerson } from '../persons';
import { sessionAs } from '../session';
import { checkTexts } from '../texts';

/** The first entry: who agrees to the privacy terms becomes a person, keyed by an id of our own. */
export const meConsent = acts(
  'me.consent',
  async ({ version, name, phone }, call) => {
    const stopped = await checkTexts(call, [name]);
    if (stopped) return stopped;
    const fresh = newId();
    const communities = await communitiesOf(call.known?.person);
    const result = await commitOnce(call, async (tx) => {
      const personId = (await tx.get('identities', call.identity))?.personId ?? fresh;
      const known = (await tx.get('people', personId)) ?? newPerson(personId, call.now);
      const own = { name, phone: phone ?? (known.sealed === '' ? undefined : openName(known).phone) };
      const consent = { version, at: call.now };
      await tx.put('people', { ...known, ...namedPerson(known, own), consent });
      await tx.put('identities', { _id: call.identity, personId });
      await noteConsent(tx, { personId, what: 'terms', given: true, now: call.now });
      for (const community of communities) await indexName(tx, { personId, name, community });
      return { personId };
    });
    await startJobs();
    return result;
  },
  async ({ personId = '' }, call) => sessionAs(call, await one('people', personId)),
);
