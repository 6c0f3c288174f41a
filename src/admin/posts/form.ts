import type { Input } from '@core/contract';
import { DAY, dayOf, type Ms } from '@core/domain/calendar/time';
import { MOST_SEATS } from '@core/domain/post/post';
import type { PostCard } from '../../copy/posts';

/** What staff have typed about a post, numbers still as they stand in their fields. */
export interface PostDraft {
  name: string;
  does: string;
  hours: string;
  seats: string;
  from: string;
  until: string;
}
export type Wording = Pick<Input<'post.make'>, 'name' | 'does' | 'hoursAWeek' | 'seats' | 'from' | 'until'>;
export type Mistakes = Partial<Record<keyof PostDraft, string>>;

const MOST_HOURS = 20;
const USUAL_TERM = 90 * DAY;

export const blankPost = (now: Ms): PostDraft => ({
  ...{ name: '', does: '', hours: '2', seats: '1' },
  from: dayOf(now),
  until: dayOf(now + USUAL_TERM),
});

export const draftOf = (post: PostCard): PostDraft => ({
  ...{ name: post.name, does: post.does, hours: String(post.hoursAWeek), seats: String(post.seats) },
  from: dayOf(post.from),
  until: dayOf(post.until - DAY),
});

const whole = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN);
const within = (text: string, least: number, most: number): boolean =>
  whole(text) >= least && whole(text) <= most;

/** What has to be put right, in words under its row. */
export function mistakesIn(draft: PostDraft, now: Ms): Mistakes {
  const wrong: Mistakes = {};
  if (draft.name.trim() === '') wrong.name = '请写岗位叫什么';
  if (draft.does.trim() === '') wrong.does = '请写要做什么';
  if (!within(draft.hours, 0, MOST_HOURS)) wrong.hours = `写 0 到 ${MOST_HOURS} 的数`;
  if (!within(draft.seats, 1, MOST_SEATS)) wrong.seats = `写 1 到 ${MOST_SEATS} 的数`;
  if (draft.until < draft.from || draft.until < dayOf(now)) wrong.until = '结束要在开始以后，也不能已经过去';
  return wrong;
}

export const wordingOf = ({ name, does, hours, seats, from, until }: PostDraft): Wording => ({
  ...{ name: name.trim(), does: does.trim(), from, until },
  ...{ hoursAWeek: whole(hours), seats: whole(seats) },
});
