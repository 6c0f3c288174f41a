import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { indexName } from '../../kit/nameIndex';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { namedPerson } from '../../kit/personal';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { consentHeard } from '../consenting';
import { neighbourAt } from '../orderer';
import { checkTexts } from '../texts';
import { answerWard, isAhead, wardAt } from '../wards';

/** Begins the record of a neighbour without a phone, with how he agreed to it. */
export const wardMake = acts(
  'ward.make',
  async ({ name, household, phone, consent }, call) => {
    const region = await one('regions', household);
    if (region?.level !== 'household' || !call.reaches({ place: household })) return refused('NOT_FOUND');
    if (isAhead(consent, call.now)) return refused('DAY_AHEAD');
    const stopped = await checkTexts(call, [name, consent.note]);
    if (stopped) return stopped;
    const person = neighbourAt({ household, name, phone }, call.now);
    const ward = wardAt(person._id, household, call);
    const result = await commitOnce(call, async (tx) => {
      if ((await tx.get('wards', ward._id))?.state === 'open') return refused('WARD_THERE');
      const known = await tx.get('people', ward._id);
      await tx.put('people', known ? { ...known, ...namedPerson(known, { name, phone }) } : person);
      await tx.put('wards', ward);
      await indexName(tx, { personId: ward._id, name, community: ward.community });
      await consentHeard(tx, call, ward._id, { what: 'care', ...consent });
      await journalled(tx, call, { place: household, about: ward._id });
      return { wardId: ward._id };
    });
    if (!isRefused(result)) await startJobs();
    return result;
  },
  answerWard,
);
