import type { Ms } from '../calendar/time';
import type { Grant, Role } from '../people/person';
import { contains, type RegionPath } from '../place/region';
import { objectionEnd, type Notice, type NoticeClass, type NoticeState, type Reach } from './notice';

/** As what somebody does a step: who writes in a place, who publishes there, who reads it, the clock. */
type Doer = 'writer' | 'publisher' | 'reader' | 'clock';
interface Step {
  from: readonly NoticeState[];
  to: NoticeState | 'same';
  by: Doer;
}

/** Every lawful change of a notice. What is no row cannot happen. */
export const steps = {
  save: { from: ['draft'], to: 'draft', by: 'writer' },
  publish: { from: ['draft', 'scheduled'], to: 'published', by: 'publisher' },
  schedule: { from: ['draft'], to: 'scheduled', by: 'publisher' },
  unschedule: { from: ['scheduled'], to: 'draft', by: 'publisher' },
  discard: { from: ['draft'], to: 'withdrawn', by: 'writer' },
  correct: { from: ['published'], to: 'same', by: 'publisher' },
  pin: { from: ['published', 'ended'], to: 'same', by: 'publisher' },
  withdraw: { from: ['published', 'ended'], to: 'withdrawn', by: 'publisher' },
  object: { from: ['published'], to: 'same', by: 'reader' },
  answer: { from: ['published', 'ended'], to: 'same', by: 'publisher' },
  appear: { from: ['scheduled'], to: 'published', by: 'clock' },
  end: { from: ['published'], to: 'ended', by: 'clock' },
} as const satisfies Record<string, Step>;
export type NoticeAct = keyof typeof steps;

/** Who writes notices in his place; those that are not publishers hand them to who is. */
export const noticeWriters = [
  'gridWorker',
  'branchSecretary',
  'communityStaff',
  'communitySecretary',
  'streetStaff',
  'admin',
] as const satisfies readonly Role[];

/** Who publishes what in his place. 公示 is for those who can answer an objection. */
const publishers: Record<NoticeClass, readonly Role[]> = {
  announcement: ['branchSecretary', 'communityStaff', 'communitySecretary', 'streetStaff', 'admin'],
  message: ['branchSecretary', 'communityStaff', 'communitySecretary', 'streetStaff', 'admin'],
  publicNotice: ['communityStaff', 'communitySecretary', 'streetStaff', 'admin'],
};

const hasOne = (held: readonly Grant[], roles: readonly Role[], place: RegionPath): boolean =>
  held.some(({ role, scope }) => roles.includes(role) && contains(scope, place));

/** Whether these grants allow to write notices for a place. */
export const mayWrite = (held: readonly Grant[], place: RegionPath): boolean =>
  hasOne(held, noticeWriters, place);

/** Whether these grants allow to publish such a notice over a place, and to answer for it later. */
export const mayPublish = (held: readonly Grant[], kind: NoticeClass, place: RegionPath): boolean =>
  hasOne(held, publishers[kind], place);

/** Whether somebody with these grants may do this to a notice at all. */
export function mayDo(
  held: readonly Grant[],
  act: NoticeAct,
  notice: Pick<Notice, 'class' | 'place'>,
): boolean {
  const { by } = steps[act];
  if (by === 'writer') return mayWrite(held, notice.place);
  return by === 'publisher' && mayPublish(held, notice.class, notice.place);
}

/** Whether a step is lawful now. The hour of an objection's end decides, not the clock that is a minute late. */
export function isLawful(act: NoticeAct, notice: Notice, now: Ms): boolean {
  const { from }: Step = steps[act];
  if (!from.includes(notice.state)) return false;
  if (act === 'object') return notice.objectUntil !== undefined && now < notice.objectUntil;
  if (act === 'answer') return notice.class === 'publicNotice';
  if (act === 'appear' || act === 'end') return notice.dueAt !== undefined && notice.dueAt <= now;
  return true;
}

/** What somebody with these grants can do to a notice now, in the order of the buttons. */
export function actsOn(held: readonly Grant[], notice: Notice, now: Ms): NoticeAct[] {
  const all = Object.keys(steps) as NoticeAct[];
  return all.filter((act) => mayDo(held, act, notice) && isLawful(act, notice, now));
}

type Changed = Partial<
  Pick<
    Notice,
    'title' | 'blocks' | 'attachments' | 'pinned' | 'publishAt' | 'why' | 'correctedAt' | 'edition'
  >
>;

const isShown = (state: NoticeState): boolean => state === 'published' || state === 'ended';

/** The notice after a lawful step, a version later. */
export function stepped(notice: Notice, act: NoticeAct, now: Ms, changed: Changed = {}): Notice {
  const { to }: Step = steps[act];
  const state = to === 'same' ? notice.state : to;
  const { dueAt: _due, publishAt: _waits, ...kept } = { ...notice, ...changed };
  const publishAt = state === 'scheduled' ? changed.publishAt : undefined;
  const after: Notice = { ...kept, state, shown: isShown(state), version: notice.version + 1, at: now };
  const dueAt = publishAt ?? (state === 'published' ? after.objectUntil : undefined);
  return {
    ...after,
    ...(publishAt === undefined ? {} : { publishAt }),
    ...(dueAt === undefined ? {} : { dueAt }),
    pinned: after.pinned && after.shown,
  };
}

/** The notice as it goes out: the first edition, with how many it is for and until when 公示 can be objected to. */
export function published(
  notice: Notice,
  act: 'publish' | 'appear',
  { now, by, reach }: { now: Ms; by: string; reach: Reach },
): Notice {
  const open = notice.class === 'publicNotice' ? { objectUntil: objectionEnd(now, notice.days) } : {};
  const out = { ...notice, ...open, publishedAt: now, publishedBy: by, reach };
  return stepped(out, act, now, { edition: 1 });
}
