import type { Action, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import type { Relation } from '@core/domain/people/permission';
import { adoptionId } from '../../../cloudfunctions/kit/postEnd';
import { around } from '../../../cloudfunctions/kit/audit';
import { aboutMyself, aboutPlace, COMMUNITY, type Stand, type Subject } from '../subject';

/** A post in the community, which the caller holds where he is to be a party to it. */
function aboutPost<A extends Action>(
  input: (id: string, stand: Stand) => Input<A>,
  relations: readonly Relation[] = ['same', 'within', 'other'],
): Subject<A> {
  const call = (stand: Stand) => {
    const { personId, relation, now: at } = stand;
    const postId = `post-${personId}`;
    const holders = relation === 'party' ? [personId] : [];
    const words = { name: '楼道值守', does: '看看灯亮不亮', hoursAWeek: 1, seats: 3 };
    const term = { from: at - DAY, until: at + 30 * DAY, state: 'open' as const, by: 'limin', at };
    const where = { place: COMMUNITY, within: around(COMMUNITY) };
    const held = { postId, personId, state: 'held' as const, at };
    return {
      input: input(postId, stand),
      rows: {
        posts: [{ _id: postId, version: 1, ...where, ...words, ...term, holders }],
        adoptions: holders.map(() => ({ _id: adoptionId(postId, personId), ...held })),
      },
    };
  };
  return { place: () => COMMUNITY, relations, call };
}

const wording = ({ now }: Stand) => ({
  ...{ name: '楼道值守', does: '看看灯亮不亮', hoursAWeek: 1, seats: 3 },
  ...{ from: dayOf(now), until: dayOf(now + 30 * DAY) },
});

export const post = {
  'post.list': aboutPlace<'post.list'>(COMMUNITY, () => ({ input: { place: COMMUNITY } })),
  'post.get': aboutPost<'post.get'>((id) => ({ id }), ['party', 'same', 'within', 'other']),
  'post.make': aboutPlace<'post.make'>(COMMUNITY, (stand) => ({
    input: { place: COMMUNITY, ...wording(stand) },
  })),
  'post.change': aboutPost<'post.change'>((id, stand) => ({ id, version: 1, ...wording(stand) })),
  'post.close': aboutPost<'post.close'>((id) => ({ id, version: 1 })),
  'post.adopt': aboutPost<'post.adopt'>((id) => ({ id })),
  'post.release': aboutPost<'post.release'>((id) => ({ id }), ['party', 'other']),
  'post.mine': aboutMyself<'post.mine'>({}),
};
