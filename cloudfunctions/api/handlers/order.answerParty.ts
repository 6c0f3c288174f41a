import { acts } from '../../kit/handler';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { checkTexts } from '../texts';

/** One of several says what becomes of his part. */
export const orderAnswerParty = acts(
  'order.answerParty',
  async ({ id, version, answer, words }, call) => {
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.answerParty', act: 'answerParty', id, version } as const;
    return changeOrder(call, step, ({ parties = [] }) => ({
      parties: parties.map((party) =>
        party.personId === call.id ? { ...party, state: answer, words, at: call.now } : party,
      ),
    }));
  },
  answerOrder,
);
