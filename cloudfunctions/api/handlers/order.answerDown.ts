import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { answerOrder } from '../answerOrder';
import { changeOrder } from '../changeOrder';
import { eveningOf } from '../promising';
import { checkTexts } from '../texts';

/** A promise lies at most this far ahead. */
const MOST_DAYS = 30;

/** 应: who was called answers down, by name and with a day; the resident reads it. */
export const orderAnswerDown = acts(
  'order.answerDown',
  async ({ id, version, kind, to, words, until: day }, call) => {
    const until = eveningOf(day, call.now, MOST_DAYS);
    if (until === undefined) return refused('BAD_DATE');
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    const step = { action: 'order.answerDown', act: 'answerDown', id, version } as const;
    return changeOrder(call, step, ({ chain, level }) => {
      if (kind !== 'assign') return { answering: { kind, words, until } };
      const named = chain.slice(0, level).find(({ personId }) => personId === to);
      return named ? { answering: { kind, words, until, to: named } } : refused('NOT_BELOW');
    });
  },
  answerOrder,
);
