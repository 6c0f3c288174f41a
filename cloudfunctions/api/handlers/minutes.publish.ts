import { wordsIn, writesMinutes } from '@core/domain/hearing/minutes';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { changeHearing } from '../changeHearing';
import { checkAll } from '../checkAll';
import { sessionFor } from '../inHearing';
import { showMinutes } from '../minuteViews';
import { readableLines, withId } from '../writingMinutes';

/** The first edition of the minutes; whoever was there is told, and has two days to correct it. */
export const minutesPublish = acts(
  'minutes.publish',
  async ({ id, version }, call) => {
    const known = await sessionFor(id, call);
    const draft = known && writesMinutes(known.relations) ? await one('minutes', id) : undefined;
    const entries = readableLines(draft?.entries ?? []);
    const unseemly = await checkAll(call, wordsIn(entries.map(({ said }) => said)));
    if (unseemly) return unseemly;
    const wanted = { action: 'minutes.publish', act: 'publishMinutes', id, version } as const;
    return changeHearing(call, wanted, async ({ edition }, actor, tx) => {
      if (!writesMinutes(actor.relations)) return {};
      // What came from another phone since has not been looked at.
      if ((await tx.get('minutes', id))?.version !== draft?.version) return refused('STALE');
      if (entries.length === 0) return refused('MINUTES_EMPTY');
      const first = { hearingId: id, edition: edition + 1, entries, changes: [], why: '', at: call.now };
      await tx.put('minuteEditions', withId(first));
      // What was taken out, and by which phone, is nobody's business from now on.
      await tx.remove('minutes', id);
      return {};
    });
  },
  showMinutes,
);
