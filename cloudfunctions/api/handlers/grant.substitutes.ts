import { reads } from '../../kit/handler';
import { isRefused } from '../../kit/refused';
import { one } from '../../kit/store';
import { sayOf } from '../grantInCharge';
import { fullNames, placeNames } from '../grantView';
import { colleaguesFor } from '../substituting';

/** The colleagues who could stand in for a role. */
export const grantSubstitutes = reads('grant.substitutes', async ({ id }, call) => {
  const grant = sayOf(await one('grants', id), call);
  if (isRefused(grant)) return grant;
  const colleagues = await colleaguesFor(grant, call.now);
  const [names, places] = await Promise.all([
    fullNames(colleagues.map(({ personId }) => personId)),
    placeNames(colleagues.map(({ scope }) => scope)),
  ]);
  return {
    list: colleagues.map(({ personId, role, scope }) => ({
      ...{ id: personId, name: names.get(personId) ?? '', role },
      placeName: places.get(scope) ?? '',
    })),
  };
});
