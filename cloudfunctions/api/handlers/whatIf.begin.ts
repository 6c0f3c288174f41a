import { outOfBounds } from '@core/domain/settings/rules';
import { changedBetween, withTried } from '@core/domain/whatIf/rules';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { showRules, tenantOf } from '../setting';
import { isUnderWay, lastTrial, trialView } from '../trying';

/** Begins to try other rules in a model of the county; one trial at a time. */
export const whatIfBegin = acts(
  'whatIf.begin',
  async ({ rules }, call) => {
    const place = tenantOf(call);
    if (!call.reaches({ place })) return refused('NOT_FOUND');
    const fields = outOfBounds(rules).map((name) => `rules.${name}`);
    if (fields.length > 0) return refused('OUT_OF_BOUNDS', { fields });
    const { rules: present, version } = await showRules(place);
    if (changedBetween(present, rules).length === 0) return refused('NOTHING_CHANGED');
    if (await isUnderWay(await lastTrial(place))) return refused('TRYING');
    const id = newId();
    const trial = {
      _id: id,
      place,
      tried: withTried(present, rules),
      present,
      version,
      communities: [],
      at: call.now,
    };
    const begun = await commitOnce(call, async (tx) => {
      await tx.add('whatIfs', trial);
      await tx.add('jobs', jobOf(call, id, 'whatIf', { place }));
      return { id };
    });
    await startJobs();
    return begun;
  },
  async ({ id = '' }, call) => {
    const row = await one('whatIfs', id);
    return row ? { trial: await trialView(row, call) } : refused('NOT_FOUND');
  },
);
