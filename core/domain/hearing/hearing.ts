import type { Ms } from '../calendar/time';
import type { Role } from '../people/person';
import type { RegionPath } from '../place/region';

/**
 * 书记和您拉拉呱, 圆桌会议, 恳谈会, 听证, 和事佬, 路灯会议. A mediation is seen by its parties alone; a pop-up is held
 * first and written down after.
 */
export const formats = ['openDoor', 'roundtable', 'forum', 'formal', 'mediation', 'popUp'] as const;
export type Format = (typeof formats)[number];

export const hearingStates = [
  'scheduled',
  'registrationOpen',
  'inSession',
  'minutesDraft',
  'minutesPublished',
  'resolution',
  'householdVote',
  'resolutionPublic',
  'actions',
  'evaluated',
  'closed',
  'postponed',
  'cancelled',
  'noQuorum',
] as const;
export type HearingState = (typeof hearingStates)[number];

/** Who acts or answers, in the role that brings him there. */
export interface HearingHolder {
  personId: string;
  role: Role;
}

/** For whom seats are kept; `anyone` who lives in the place. */
export const seatRoles = ['anyone', 'resident', 'member', 'volunteer', 'propertyStaff', 'orgUnit'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** Seats that are given away together: a quarter of an hour of an open door, or the chairs of one role. */
export interface SeatPool {
  id: string;
  role: SeatRole;
  seats: number;
  /** The stretch of a slot; absent where the seat is for the whole session. */
  from?: Ms;
  until?: Ms;
}
export const MOST_POOLS = 24;
export const MOST_SEATS = 500;

/** One thing that is talked about. */
export interface AgendaItem {
  id: string;
  title: string;
  topicId?: string;
}
export const MOST_ITEMS = 12;

/** An order that came of the session: who does it stands in the order, and so does whether it is done. */
export interface HearingAction {
  orderId: string;
  title: string;
  dueAt: Ms;
  closedAt?: Ms;
  /** What came of it: an outcome of the order. */
  outcome?: string;
}
export const MOST_ACTIONS = 20;

export const hearingDueSteps = [
  'open',
  'begin',
  'end',
  'minutes',
  'decide',
  'resolve',
  'count',
  'uphold',
  'evaluate',
  'close',
  'reschedule',
] as const;
export type HearingDueStep = (typeof hearingDueSteps)[number];

/** What happened; ids only. */
export interface HearingEntry {
  at: Ms;
  act: string;
  by?: HearingHolder;
}

/** One session. */
export interface Hearing {
  _id: string;
  version: number;
  format: Format;
  state: HearingState;
  place: RegionPath;
  community: RegionPath;

  title: string;
  words: string;
  agenda: AgendaItem[];
  startsAt: Ms;
  endsAt: Ms;
  venue: { words: string; roomId?: string; bookingId?: string };
  /** Who leads it and answers for it until it has come to its end. */
  host: HearingHolder;
  minuteTaker?: HearingHolder;
  /** Who else sits there, in words a resident understands: 法律顾问, 物业经理. */
  panel: string[];
  /** The two sides of a mediation, and whom they bring along. */
  parties: string[];
  pools: SeatPool[];
  /** How many must have come for it to be held; 0 where any number will do. */
  quorum: number;
  seriesId?: string;

  createdAt: Ms;
  openedAt?: Ms;
  begunAt?: Ms;
  endedAt?: Ms;
  minutesAt?: Ms;
  /** How many editions of the minutes people could read. */
  edition: number;
  /** Until when those who took part can ask for a correction. */
  correctUntil?: Ms;
  voteId?: string;
  /** What the vote came to; absent where nobody voted. */
  carried?: boolean;
  /** 公示: when what was resolved was first to be read, and until when a household can object. */
  publicAt?: Ms;
  objectUntil?: Ms;
  /** Objections that nobody has answered. */
  unanswered: number;
  actions: HearingAction[];
  actionsAt?: Ms;
  evaluatedAt?: Ms;
  closedAt?: Ms;
  /** Why it was put off, called off, or not held. */
  reason?: string;

  /** How far up the chain of the place whoever answers for it stands; 0 is the host. */
  level: number;
  due?: { at: Ms; step: HearingDueStep };
  /** Copy of `due.at` for the clock's index. */
  dueAt?: Ms;
  trail: HearingEntry[];
}
export const HEARING_TRAIL = 60;
export const MOST_PARTIES = 6;

const ended: readonly HearingState[] = ['closed', 'cancelled'];

/** Whether a session is still anybody's business. */
export const isHearingLive = ({ state }: Pick<Hearing, 'state'>): boolean => !ended.includes(state);

/** Only its parties, its host and who writes it down learn that there is such a session at all. */
export const isPrivate = ({ format }: Pick<Hearing, 'format'>): boolean => format === 'mediation';

/** The one person who answers for a live session: its host, and after silence whoever holds the office it came up to. */
export function answersForHearing(
  hearing: Pick<Hearing, 'state' | 'level' | 'host'>,
  chain: readonly HearingHolder[],
): HearingHolder | undefined {
  if (!isHearingLive(hearing)) return undefined;
  return hearing.level === 0
    ? hearing.host
    : (chain[Math.min(hearing.level, chain.length) - 1] ?? hearing.host);
}

/** Whether everything that was to be done has been. */
export const isAllDone = ({ actions }: Pick<Hearing, 'actions'>): boolean =>
  actions.every(({ closedAt }) => closedAt !== undefined);

const published: readonly HearingState[] = [
  'minutesPublished',
  'resolution',
  'householdVote',
  'resolutionPublic',
  'actions',
  'evaluated',
  'closed',
];

/** Whether the minutes are there to be read by those whom the session is for. */
export const hasMinutes = ({ state }: Pick<Hearing, 'state'>): boolean => published.includes(state);

/** The invariants of one session, as sentences about what is wrong; empty when it is sound. */
export function hearingViolations(hearing: Hearing): string[] {
  const { state, agenda, pools, actions, startsAt, endsAt, due } = hearing;
  const over = state === 'evaluated' || state === 'closed';
  const resolved = hearing.publicAt !== undefined;
  const sound: [boolean, string][] = [
    [isHearingLive(hearing) === (due !== undefined), 'a live session has a deadline, an ended one none'],
    [hearing.dueAt === due?.at, 'dueAt is due.at'],
    [startsAt < endsAt, 'it begins before it ends'],
    [agenda.length <= MOST_ITEMS && pools.length <= MOST_POOLS, 'it can be looked over'],
    [actions.length <= MOST_ACTIONS, 'what is to be done can be looked over'],
    [!over || isAllDone(hearing), 'it is over when everything that was to be done is'],
    [!hasMinutes(hearing) || hearing.edition > 0, 'its minutes have been published'],
    [hearing.carried === undefined || hearing.voteId !== undefined, 'what was counted was put to the vote'],
    [!isPrivate(hearing) || (!resolved && hearing.voteId === undefined), 'a mediation is never published'],
    [!isPrivate(hearing) || hearing.parties.length >= 2, 'a mediation has two sides'],
    [isPrivate(hearing) || hearing.parties.length === 0, 'only a mediation has parties'],
  ];
  return sound.flatMap(([holds, what]) => (holds ? [] : [`not so: ${what}`]));
}
