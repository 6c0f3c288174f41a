import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { indexName } from '../../kit/nameIndex';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { namedPerson } from '../../kit/personal';
import { isRefused, refused } from '../../kit/refused';
import { consentHeard } from '../consenting';
import { checkTexts } from '../texts';
import { answerWard, isAhead, wardInReach } from '../wards';

/** Mends a record, or adds to its trail that the neighbour was asked again. */
export const wardChange = acts(
  'ward.change',
  async ({ id, name, phone, consent }, call) => {
    const seen = await wardInReach(id, call);
    if (isRefused(seen)) return seen;
    if (consent && isAhead(consent, call.now)) return refused('DAY_AHEAD');
    const stopped = await checkTexts(call, [name, consent?.note]);
    if (stopped) return stopped;
    const result = await commitOnce(call, async (tx) => {
      const [ward, person] = [await tx.get('wards', id), await tx.get('people', id)];
      if (ward?.state !== 'open' || !person) return refused('SETTLED');
      await tx.put('people', { ...person, ...namedPerson(person, { name, phone }) });
      await indexName(tx, { personId: id, name, community: ward.community });
      if (consent) await consentHeard(tx, call, id, { what: 'care', ...consent });
      await journalled(tx, call, { place: ward.household, about: id });
      return { wardId: id };
    });
    if (!isRefused(result)) await startJobs();
    return result;
  },
  answerWard,
);
