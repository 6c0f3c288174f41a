import { scheduledHearing, settingRefusal } from '@core/domain/hearing/scheduled';
import { hearingNoticesOf } from '@core/domain/hearing/notices';
import { at } from '@core/domain/place/region';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { officesIn } from '../../kit/officesAt';
import { commitOnce } from '../../kit/once';
import { recordHearing } from '../../kit/recordHearing';
import { isRefused, refused } from '../../kit/refused';
import { inForceIn } from '../../kit/rules';
import { many, one } from '../../kit/store';
import { answerHearing } from '../hearingViews';
import { bookedFor } from '../sessionRoom';
import { agendaOf, areHours, areSlots, hostIn, poolsOf, takerIn, wordsOf } from '../settingHearing';
import { checkTexts } from '../texts';

/** Sets a session; the caller leads it. */
export const hearingSchedule = acts(
  'hearing.schedule',
  async ({ agenda, pools, minuteTakerId, bookRoom, ...said }, call) => {
    const { now } = call;
    const host = call.reaches({ place: said.place }) ? hostIn(said.place, call) : undefined;
    const community = at('community', said.place);
    if (!host || !community || !(await one('regions', said.place))) return refused('NOT_FOUND');
    if (!areHours(said) || !areSlots({ ...said, pools })) return refused('HEARING_TIMES');
    const stopped = settingRefusal(said, now);
    if (stopped) return refused(stopped);
    if ((await many('people', said.parties)).length < said.parties.length) return refused('NOT_FOUND');
    const minuteTaker =
      minuteTakerId === undefined ? undefined : await takerIn(said.place, minuteTakerId, now);
    if (minuteTakerId !== undefined && !minuteTaker) return refused('NOT_FOUND');
    const unseemly = await checkTexts(call, wordsOf({ ...said, agenda }));
    if (unseemly) return unseemly;
    const { calendar } = await inForceIn(community, now);
    const set = {
      ...said,
      ...(minuteTaker ? { minuteTaker } : {}),
      agenda: agendaOf(agenda),
      pools: poolsOf(pools),
      host,
      _id: newId(),
    };
    const plain = scheduledHearing(set, { now, calendar });
    return commitOnce(call, async (tx) => {
      const room = await bookedFor(tx, call, plain, bookRoom);
      if (isRefused(room)) return room;
      const after = { ...plain, venue: { ...plain.venue, ...room } };
      const chain = await officesIn(tx, said.place);
      const notify = hearingNoticesOf(after, 'schedule', { personId: call.id, chain });
      await recordHearing(tx, { after, act: 'schedule', actor: host, notify, now });
      return { hearingId: after._id };
    });
  },
  answerHearing,
);
