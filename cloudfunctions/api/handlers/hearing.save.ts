import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';
import { agendaOf, takerIn, wordsOf } from '../settingHearing';
import { checkTexts } from '../texts';

/** Sets anew what is said about a session before it is held. */
export const hearingSave = acts(
  'hearing.save',
  async ({ id, version, agenda, minuteTakerId, ...said }, call) => {
    const unseemly = await checkTexts(call, wordsOf({ ...said, agenda }));
    if (unseemly) return unseemly;
    const place = (await one('hearings', id))?.place ?? '';
    const minuteTaker =
      minuteTakerId === undefined ? undefined : await takerIn(place, minuteTakerId, call.now);
    if (minuteTakerId !== undefined && !minuteTaker) return refused('NOT_FOUND');
    const wanted = { action: 'hearing.save', act: 'save', id, version } as const;
    return changeHearing(call, wanted, ({ agenda: before }) => ({
      ...said,
      agenda: agendaOf(agenda, before),
      ...(minuteTaker ? { minuteTaker } : {}),
    }));
  },
  answerHearing,
);
