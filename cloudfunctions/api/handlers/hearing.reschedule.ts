import { acts } from '../../kit/handler';
import { isRefused, refused } from '../../kit/refused';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';
import { bookedFor } from '../sessionRoom';
import { areHours } from '../settingHearing';

/** Sets another hour for a session that was put off; whoever had a seat keeps it and is told. */
export const hearingReschedule = acts(
  'hearing.reschedule',
  async ({ startsAt, endsAt, bookRoom, ...which }, call) => {
    if (!areHours({ startsAt, endsAt })) return refused('HEARING_TIMES');
    const wanted = { action: 'hearing.reschedule', act: 'reschedule', ...which } as const;
    return changeHearing(call, wanted, async (hearing, _actor, tx) => {
      const { pools, startsAt: before, venue } = hearing;
      const hours = { startsAt, endsAt };
      const room = await bookedFor(tx, call, { ...hearing, ...hours }, bookRoom);
      if (isRefused(room)) return room;
      const later = startsAt - before;
      const moved = (at: number | undefined) => (at === undefined ? undefined : at + later);
      return {
        ...hours,
        venue: { ...venue, ...room },
        pools: pools.map((pool) =>
          pool.from === undefined ? pool : { ...pool, from: moved(pool.from), until: moved(pool.until) },
        ),
      };
    });
  },
  answerHearing,
);
