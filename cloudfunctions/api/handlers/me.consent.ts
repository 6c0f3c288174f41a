import { Call } from '../../kit/call';
import type { PersonRow } from '../../kit/documents';
import { acts } from '../../kit/handler';
import { idOf } from '../../kit/ids';
import { maskedName } from '../../kit/mask';
import { commitOnce } from '../../kit/once';
import { openName, sealName } from '../../kit/personal';
import { one } from '../../kit/store';
import { sessionOf } from '../session';
import { checkTexts } from '../texts';

/** The first entry: who agrees to the privacy terms becomes a person, keyed by an id of our own. */
export const meConsent = acts(
  'me.consent',
  async ({ version, name, phone }, call) => {
    const stopped = await checkTexts(call, [name]);
    if (stopped) return stopped;
    const personId = call.known?.person._id ?? idOf(call.identity);
    return commitOnce(call, async (tx) => {
      const known = await tx.get('people', personId);
      const own = { name, phone: phone ?? (known && openName(known).phone) };
      const agreed = { sealed: sealName(own, personId), maskedName: maskedName(name) };
      const consent = { version, at: call.now };
      await tx.put('people', { ...(known ?? newPerson(personId, call.now)), ...agreed, consent });
      await tx.put('identities', { _id: call.identity, personId });
      return { personId };
    });
  },
  async ({ personId = '' }, call) => {
    const person = await one('people', personId);
    const known = person && { person, grants: call.grants };
    return sessionOf(new Call(call.identity, call.openid, known, call.now));
  },
);

function newPerson(_id: string, now: number): PersonRow {
  const blank = { sealed: '', maskedName: '', elder: false, credits: {}, openOrders: [] };
  return { _id, ...blank, createdAt: now, lastActiveAt: now };
}
