import { dayOf } from '@core/domain/calendar/time';
import { levelOf } from '@core/domain/place/region';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { refused } from '../../kit/refused';
import { one } from '../../kit/store';
import { checkTexts } from '../texts';
import { unitIdOf, unitViews } from '../units';

/** A unit reports to a community or a street, by whoever stands for it; staff there say yes. */
export const unitRegister = acts(
  'unit.register',
  async ({ name, kind, place, until }, call) => {
    const region = await one('regions', place);
    if (!region || !['street', 'community'].includes(levelOf(place))) return refused('NOT_FOUND');
    if (until <= dayOf(call.now)) return refused('DAY_PAST');
    const stopped = await checkTexts(call, [name]);
    if (stopped) return stopped;
    const _id = unitIdOf(call.id);
    return commitOnce(call, async (tx) => {
      const before = await tx.get('units', _id);
      if (before && before.state !== 'ended') return refused('UNIT_THERE');
      const asked = { name, kind, contactId: call.id, place, until };
      await tx.put('units', { _id, ...asked, state: 'submitted', at: call.now });
      return { unitId: _id };
    });
  },
  async ({ unitId = '' }) => {
    const unit = await one('units', unitId);
    const [view] = unit ? await unitViews([unit]) : [];
    return view ? { unit: view } : refused('NOT_FOUND');
  },
);
