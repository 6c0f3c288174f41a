import { kept } from '@core/domain/place/kept';
import { journalled } from '../../kit/audit';
import { acts } from '../../kit/handler';
import { newId } from '../../kit/ids';
import { jobOf } from '../../kit/jobRow';
import { startJobs } from '../../kit/nudge';
import { commitOnce } from '../../kit/once';
import { isRefused, refused } from '../../kit/refused';
import { placeToChange } from '../changingPlace';
import { plannedMove } from '../movingBuilding';

/** Begins to move a building: its new path is taken and its old one leads there from this moment on. */
export const placeMoveBuilding = acts(
  'place.moveBuilding',
  async ({ building, toGrid }, call) => {
    const plan = await plannedMove(call, building, toGrid);
    if (isRefused(plan)) return plan;
    const { from, to } = plan;
    const job = newId();
    return commitOnce(call, async (tx) => {
      const region = await placeToChange(tx, call, from);
      if (isRefused(region)) return region;
      const taken = (await tx.get('regions', to)) ?? (await tx.get('movedPlaces', to));
      if (taken) return refused('PLACE_CHANGED');
      await tx.put('regions', kept({ ...region, _id: to, parent: toGrid }));
      await tx.put('regions', { ...region, leaving: to });
      await tx.put('movedPlaces', { _id: from, to, at: call.now });
      await tx.put('jobs', jobOf(call, job, 'move', { place: from, input: { from, to }, firm: true }));
      await journalled(tx, call, { place: from, about: from, detail: { to } });
      return { job };
    });
  },
  async ({ job = '' }) => {
    await startJobs();
    return { job };
  },
);
