import { reads } from '../../kit/handler';
import { one } from '../../kit/store';
import { unitIdOf, unitViews } from '../units';

/** The unit the caller stands for, if he has registered one. */
export const unitMine = reads('unit.mine', async (_input, call) => {
  const unit = await one('units', unitIdOf(call.id));
  const [view] = unit ? await unitViews([unit]) : [];
  return { unit: view };
});
