import { at } from '@core/domain/place/region';
import { acts, nothing } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { ledBy } from '../leaderCards';
import { checkTexts } from '../texts';
import { congratulation, letterId, sendCard } from '../thanksCards';

const titles = { birthday: '生日快乐', letter: '一封感谢信' } as const;

/** A community's card to one of its leaders, in words of whoever sends it. */
export const thanksSend = acts(
  'thanks.send',
  async ({ to, kind, words }, call) => {
    const [led] = await ledBy(to, call);
    if (!led) return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, [words]);
    if (unseemly) return unseemly;
    return commitOnce(call, async (tx) => {
      const day = (await tx.get('birthdays', to))?.day;
      const id = kind === 'letter' ? letterId(to, call.now) : congratulation(to, day, call.now);
      if (id === undefined) return refused('NO_BIRTHDAY');
      const community = at('community', led.scope) ?? led.scope;
      const card = { kind, title: titles[kind], words, community };
      return sendCard(tx, { _id: id, ...card, to: [to], by: call.id, at: call.now });
    });
  },
  nothing,
);
