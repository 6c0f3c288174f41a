import { listMistakes } from '@core/domain/stepList/stepList';
import { acts } from '../../kit/handler';
import { refused } from '../../kit/refused';
import { changeSettings, tenantOf } from '../setting';
import { showStepLists } from '../stepLists';
import { checkTexts } from '../texts';

/** Sets by which steps a county works; they are read on every topic and session. */
export const stepListChange = acts(
  'stepList.change',
  async ({ lists, version }, call) => {
    const place = tenantOf(call);
    if (!call.reaches({ place })) return refused('NOT_FOUND');
    const fields = listMistakes(lists);
    if (fields.length > 0) return refused('BAD_STEPS', { fields });
    const written = lists.flatMap(({ name, steps }) => [
      name,
      ...steps.flatMap((step) => [step.name, step.words]),
    ]);
    const stopped = await checkTexts(call, written);
    return stopped ?? changeSettings(call, { place, version }, { stepLists: lists });
  },
  ({ place = '' }) => showStepLists(place),
);
