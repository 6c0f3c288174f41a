import { mayApprove } from '@core/domain/people/grants';
import { reads } from '../../kit/handler';
import { PAGE } from '../../kit/settings';
import { page } from '../../kit/store';
import { fullNames, placeNames } from '../grantView';

/** Roles asked for in the caller's county that wait for a second person. */
export const grantPending = reads('grant.pending', async ({ cursor }, call) => {
  const within = call.grants.find(({ scope }) => call.reaches({ place: scope }))?.scope ?? '';
  const { list, next } = await page('askedGrants', { within }, ['at', 'desc'], PAGE, cursor);
  const [names, places] = await Promise.all([
    fullNames(list.flatMap(({ personId, grantedBy }) => [personId, grantedBy])),
    placeNames(list.map(({ scope }) => scope)),
  ]);
  return {
    list: list.map((asked) => ({
      ...{ id: asked._id, role: asked.role, from: asked.from, until: asked.until, at: asked.at },
      person: { id: asked.personId, name: names.get(asked.personId) ?? '' },
      ...{ place: asked.scope, placeName: places.get(asked.scope) ?? '' },
      askedBy: names.get(asked.grantedBy) ?? '',
      mayApprove: mayApprove(call.grants, call.id, asked),
    })),
    ...(next === undefined ? {} : { next }),
  };
});
