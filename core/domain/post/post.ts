import { DAY, type Ms } from '../calendar/time';
import { deskRoles, type Role } from '../people/person';
import type { RegionPath } from '../place/region';

/** Who makes posts, changes them and sees who holds them. */
export const postStaff = [...deskRoles, 'streetStaff', 'admin'] as const satisfies readonly Role[];

/** A standing task in a place (岗位): so many seats, for a term. */
export interface Post {
  _id: string;
  version: number;
  place: RegionPath;
  /** The place and every place around it, for finding the posts of any of them. */
  within: RegionPath[];
  name: string;
  /** What whoever takes it does. */
  does: string;
  hoursAWeek: number;
  seats: number;
  from: Ms;
  /** The term's end, exclusive: the post is over from this moment. */
  until: Ms;
  /** Who holds a seat, in the order of taking. */
  holders: string[];
  state: 'open' | 'over';
  by: string;
  at: Ms;
}

/** One person's hold of one post. */
export interface Adoption {
  postId: string;
  personId: string;
  state: 'held' | 'released' | 'over';
  at: Ms;
  endedAt?: Ms;
  /** Why it was given back, if he said so. */
  words?: string;
}

/** Most seats of a post: a whole post ends in one commit. */
export const MOST_SEATS = 20;
/** Posts one person may hold at a time: people have a job elsewhere. */
export const MOST_POSTS = 3;
const LONGEST_TERM = 3 * 366 * DAY;

/** Whether a term can be: it ends after it begins, not in the past, and not beyond three years. */
export function isTerm({ from, until }: Pick<Post, 'from' | 'until'>, now: Ms): boolean {
  return from < until && now < until && until - from <= LONGEST_TERM;
}

/** Whether a post can still be taken, held or changed. */
export function isOpen(post: Pick<Post, 'state' | 'until'>, now: Ms): boolean {
  return post.state === 'open' && now < post.until;
}

/** Why a seat cannot be taken; undefined when it can. `held` are the posts he holds already. */
export function stopsAdopting(
  post: Post,
  held: readonly string[],
  now: Ms,
): 'POST_OVER' | 'POST_FULL' | 'TOO_MANY_POSTS' | undefined {
  if (!isOpen(post, now)) return 'POST_OVER';
  if (post.holders.length >= post.seats) return 'POST_FULL';
  return held.length >= MOST_POSTS ? 'TOO_MANY_POSTS' : undefined;
}

/** The post with one more holder. */
export function taken(post: Post, personId: string): Post {
  return { ...post, version: post.version + 1, holders: [...post.holders, personId] };
}

/** The post with a seat free again. */
export function givenBack(post: Post, personId: string): Post {
  return { ...post, version: post.version + 1, holders: post.holders.filter((id) => id !== personId) };
}

/** The post at the end of its term, or when staff ended it before. It remembers who held it last. */
export function ended(post: Post): Post {
  return { ...post, version: post.version + 1, state: 'over' };
}
