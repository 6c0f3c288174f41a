import type { Output } from '@core/contract/index';
import { isOpen, type Post } from '@core/domain/post/post';
import { at, type RegionPath } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { refused, type Refused } from '../kit/refused';
import { many, one } from '../kit/store';

export type PostCard = Output<'post.mine'>['list'][number];

/** Posts as cards for the caller; the names of their places are read for all of them together. */
export async function postCards(posts: readonly Post[], call: Call): Promise<PostCard[]> {
  const named = posts.flatMap(({ place }) => [place, at('building', place) ?? place]);
  const regions = await many('regions', named);
  const names = new Map(regions.map(({ _id, name, estate }) => [_id, estate ? `${estate} ${name}` : name]));
  return posts.map((post) => cardOf(post, placeName(post.place, names), call));
}

/** 第 3 网格, 桂苑小区 6 栋, or 桂苑小区 6 栋 2 单元. */
function placeName(place: RegionPath, names: ReadonlyMap<RegionPath, string>): string {
  const building = at('building', place);
  const parts = building === undefined || building === place ? [place] : [building, place];
  return parts.map((path) => names.get(path) ?? '').join(' ');
}

function cardOf(post: Post, name: string, call: Call): PostCard {
  return {
    id: post._id,
    version: post.version,
    place: post.place,
    placeName: name,
    ...{ name: post.name, does: post.does, hoursAWeek: post.hoursAWeek, seats: post.seats },
    left: Math.max(0, post.seats - post.holders.length),
    from: post.from,
    until: post.until,
    state: isOpen(post, call.now) ? 'open' : 'over',
    mine: post.holders.includes(call.id),
  };
}

/** The answer of every act on one post. */
export async function showPost(
  { postId = '' }: ActResult,
  call: Call,
): Promise<{ post: PostCard } | Refused<'NOT_FOUND'>> {
  const post = await one('posts', postId);
  const [card] = post ? await postCards([post], call) : [];
  return card ? { post: card } : refused('NOT_FOUND');
}
