import { reads } from '../../kit/handler';
import { openName } from '../../kit/personal';
import { PAGE } from '../../kit/settings';
import { many, page } from '../../kit/store';
import { isStaff } from '../names';

/** Who opened the caller's telephone and door, or his record, the latest first. */
export const looksMine = reads('looks.mine', async ({ cursor }, call) => {
  const { list, next } = await page('looks', { personId: call.id }, ['at', 'desc'], PAGE, cursor);
  const [people, regions] = await Promise.all([
    many(
      'people',
      list.map(({ viewerId }) => viewerId),
    ),
    many(
      'regions',
      list.map(({ place }) => place),
    ),
  ]);
  const viewers = new Map(people.map((person) => [person._id, person]));
  const places = new Map(regions.map(({ _id, name }) => [_id, name]));
  return {
    list: list.map(({ _id: id, viewerId: personId, role, place, saw, orderCode, at }) => {
      const viewer = viewers.get(personId);
      const name = isStaff({ personId, role }) && viewer ? openName(viewer).name : viewer?.maskedName;
      return { id, who: { name: name ?? '', role, placeName: places.get(place) ?? '' }, saw, orderCode, at };
    }),
    next,
  };
});
