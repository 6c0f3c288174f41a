import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeHearing } from '../changeHearing';
import { answerHearing } from '../hearingViews';
import { areHours } from '../settingHearing';

/** Sets another hour for a session that was put off; whoever had a seat keeps it and is told. */
export const hearingReschedule = acts(
  'hearing.reschedule',
  async ({ startsAt, endsAt, ...which }, call) => {
    if (!areHours({ startsAt, endsAt })) return refused('HEARING_TIMES');
    const wanted = { action: 'hearing.reschedule', act: 'reschedule', ...which } as const;
    return changeHearing(call, wanted, ({ pools, startsAt: before }) => {
      const later = startsAt - before;
      const moved = (at: number | undefined) => (at === undefined ? undefined : at + later);
      return {
        startsAt,
        endsAt,
        pools: pools.map((pool) =>
          pool.from === undefined ? pool : { ...pool, from: moved(pool.from), until: moved(pool.until) },
        ),
      };
    });
  },
  answerHearing,
);
