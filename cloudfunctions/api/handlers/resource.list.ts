import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { listedBy, unitNames } from '../units';

/** 资源清单: what units offer in a place, or what the caller's own unit offers; the latest first. */
export const resourceList = reads('resource.list', async ({ place, cursor }, call) => {
  const by = listedBy(place, call);
  if (isRefused(by)) return by;
  const { list, next } = await page('resources', { ...by, state: 'open' }, ['at', 'desc'], PAGE, cursor);
  const names = await unitNames(list.map(({ unitId }) => unitId));
  return {
    list: list.map((row) => ({ ...row, id: row._id, unitName: names.get(row.unitId) ?? '' })),
    next,
  };
});
