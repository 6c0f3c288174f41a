import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { consenting } from '../covenantConsenting';
import { answerCovenant } from '../covenantViews';

/** The caller's household agrees: once, whoever of it says so. */
export const covenantConsent = acts(
  'covenant.consent',
  (which, call) =>
    consenting(call, which, async (tx, _id, given) => {
      if (given) return refused('CONSENTED');
      await tx.put('covenantConsents', { _id, covenantId: which.id, edition: which.edition });
      return undefined;
    }),
  answerCovenant,
);
