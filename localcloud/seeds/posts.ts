import { DAY, dayOf, moment, type Ms } from '@core/domain/calendar/time';
import type { Post } from '@core/domain/post/post';
import type { Documents } from '../../cloudfunctions/kit/documents';
import { around } from '../../cloudfunctions/kit/audit';
import { adoptionId } from '../../cloudfunctions/kit/postEnd';
import { HOME_COMMUNITY, NEXT_COMMUNITY } from './places';
import type { Town } from './town';

type Wording = Pick<Post, '_id' | 'place' | 'name' | 'does' | 'hoursAWeek' | 'seats'>;

const offered: (Wording & { days: number; holders: string[] })[] = [
  {
    ...{ _id: 'demo-post-lamps', place: `${HOME_COMMUNITY}003/06/`, name: '楼道灯巡查', seats: 3, days: 60 },
    ...{ does: '每周走一遍楼道，哪盏灯不亮、哪里堆了东西，告诉社区。', hoursAWeek: 1, holders: ['chen'] },
  },
  {
    ...{ _id: 'demo-post-books', place: HOME_COMMUNITY, name: '周末图书角', seats: 2, days: 120 },
    ...{ does: '周六或周日上午在社区图书角坐两小时，借书还书，陪孩子读书。', hoursAWeek: 2, holders: [] },
  },
  {
    ...{ _id: 'demo-post-road', place: `${HOME_COMMUNITY}003/`, name: '上学路口看护', seats: 1, days: 30 },
    ...{ does: '早上七点到八点在路口看着孩子过马路，一周两次。', hoursAWeek: 2, holders: ['zhao'] },
  },
  {
    ...{ _id: 'demo-post-next', place: NEXT_COMMUNITY, name: '广场夜间值守', seats: 2, days: 60 },
    ...{ does: '晚上九点提醒音响小一点。', hoursAWeek: 2, holders: [] },
  },
];

/** The posts of the demo town; whoever holds one has it in his list. */
export function postsOf(town: Town, now: Ms): { posts: Post[]; adoptions: Documents['adoptions'][] } {
  const today = moment(dayOf(now));
  const posts = offered.map(({ days, ...post }, number): Post => {
    const term = { from: today - DAY * (7 - number), until: today + DAY * days };
    const made = { version: 1, state: 'open', by: 'limin', at: now - DAY * (7 - number) } as const;
    return { ...post, ...term, ...made, within: around(post.place) };
  });
  const people = new Map(town.people.map((person) => [person._id, person]));
  const adoptions = posts.flatMap(({ _id: postId, holders }) =>
    holders.map((personId) => {
      Object.assign(people.get(personId) ?? {}, { posts: [postId] });
      return {
        _id: adoptionId(postId, personId),
        ...{ postId, personId, state: 'held' as const, at: now - DAY },
      };
    }),
  );
  return { posts, adoptions };
}
