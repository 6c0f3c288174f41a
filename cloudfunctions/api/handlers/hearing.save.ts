import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';
import { venueAnew } from '../sessionRoom';
import { agendaOf, takerIn, wordsOf } from '../settingHearing';
import { checkTexts } from '../texts';

/** Sets anew what is said about a session before it is held. */
export const hearingSave = acts(
  'hearing.save',
  async ({ id, version, agenda, minuteTakerId, venue, bookRoom, ...said }, call) => {
    const unseemly = await checkTexts(call, wordsOf({ ...said, venue, agenda }));
    if (unseemly) return unseemly;
    const place = (await one('hearings', id))?.place ?? '';
    const minuteTaker =
      minuteTakerId === undefined ? undefined : await takerIn(place, minuteTakerId, call.now);
    if (minuteTakerId !== undefined && !minuteTaker) return refused('NOT_FOUND');
    const wanted = { action: 'hearing.save', act: 'save', id, version } as const;
    return changeHearing(call, wanted, async (hearing, _actor, tx) => {
      const held = await venueAnew(tx, call, { ...hearing, title: said.title }, { venue, bookRoom });
      if (isRefused(held)) return held;
      const taker = minuteTaker ? { minuteTaker } : {};
      return { ...said, ...taker, venue: held, agenda: agendaOf(agenda, hearing.agenda) };
    });
  },
  answerHearing,
);
