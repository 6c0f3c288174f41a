import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { consenting } from '../covenantConsenting';
import { answerCovenant } from '../covenantViews';

/** The caller's household no longer agrees; nothing is kept of its having done so. */
export const covenantWithdrawConsent = acts(
  'covenant.withdrawConsent',
  (which, call) =>
    consenting(call, which, async (tx, _id, given) => {
      if (!given) return refused('NOT_CONSENTED');
      await tx.remove('covenantConsents', _id);
      return undefined;
    }),
  answerCovenant,
);
