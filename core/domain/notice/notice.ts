import { DAY, dayOf, moment, type Ms } from '../calendar/time';
import type { RegionPath } from '../place/region';
import type { Block } from './block';
import type { Target } from './target';

/** 公告, 公示, 通知: what everybody should know, what everybody may object to, what some should know soon. */
export const noticeClasses = ['announcement', 'publicNotice', 'message'] as const;
export type NoticeClass = (typeof noticeClasses)[number];

export const noticeStates = ['draft', 'scheduled', 'published', 'ended', 'withdrawn'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** What is said: the part that has editions. */
export interface Said {
  title: string;
  blocks: Block[];
  /** Files to take along, PDF each. */
  attachments: Attachment[];
}
interface Attachment {
  file: string;
  name: string;
}
export const MOST_ATTACHMENTS = 3;

/** How many it is for: households and people who live there, or, where it is for some roles alone, their holders. */
export interface Reach {
  households: number;
  people: number;
  offices: number;
}

export interface Notice extends Said, Target {
  _id: string;
  version: number;
  class: NoticeClass;
  /** The place and every place around it, for staff of any of them. */
  within: RegionPath[];
  /** Under what its readers find it. */
  keys: string[];
  state: NoticeState;
  /** Whether readers see it in their lists. */
  shown: boolean;
  pinned: boolean;
  by: string;
  /** When it was changed last. */
  at: Ms;
  /** How many editions people have read; the words of each are kept. */
  edition: number;
  /** Whole days during which 公示 can be objected to. */
  days: number;
  publishAt?: Ms;
  publishedAt?: Ms;
  publishedBy?: string;
  /** The moment from which nobody objects any more. */
  objectUntil?: Ms;
  /** When the clock looks at it. */
  dueAt?: Ms;
  correctedAt?: Ms;
  /** Why it was corrected last, or withdrawn. */
  why?: string;
  reach?: Reach;
  /** The job that tells those whom WeChat can reach. */
  telling?: string;
}

/** The words of one edition, for good. */
export interface Edition extends Said {
  _id: string;
  noticeId: string;
  edition: number;
  at: Ms;
  by: string;
  why?: string;
}

export const FEWEST_DAYS = 3;
export const MOST_DAYS = 60;
const LONGEST_WAIT: Ms = 60 * DAY;

/** Whether a notice can wait for this moment. */
export const isLater = (publishAt: Ms, now: Ms): boolean =>
  publishAt > now && publishAt <= now + LONGEST_WAIT;

/** The end of the last day of 公示 that goes out now: the day itself does not count. */
export const objectionEnd = (now: Ms, days: number): Ms => moment(dayOf(now + (days + 1) * DAY));

/** A notice that is written and that nobody else reads yet. */
export function drafted(
  fresh: Pick<Notice, '_id' | 'class' | 'within' | 'keys' | 'by' | 'at' | 'days'> & Said & Target,
): Notice {
  return { ...fresh, version: 1, state: 'draft', shown: false, pinned: false, edition: 0 };
}

/** What people read of it now, to be kept as an edition. */
export function editionOf(notice: Notice, by: string, at: Ms): Edition {
  const { _id: noticeId, edition, title, blocks, attachments, why } = notice;
  const said = { title, blocks, attachments, ...(why === undefined ? {} : { why }) };
  return { _id: editionId(noticeId, edition), noticeId, edition, at, by, ...said };
}
export const editionId = (noticeId: string, edition: number): string => `${noticeId}-${edition}`;
