import type { Ms } from '../calendar/time';
import type { Role } from '../people/person';
import type { Holder, OrderState } from './order';

/** Why somebody higher up has to answer. */
export const escalationCauses = [
  'unseen',
  'unanswered',
  'refused',
  'disputed',
  'silent',
  'called',
  'reopened',
] as const;
export type EscalationCause = (typeof escalationCauses)[number];

/** How an escalation is answered down: he does it himself, names who does it, or says why it takes time. */
export const answerKinds = ['takeOver', 'assign', 'explain'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/**
 * 下呼上应: who of the chain must answer, and until when; it lies over the order's state and has its own due time. After
 * the answer `until` is the day that was promised; silence until then moves it up.
 */
export interface Escalation {
  level: number;
  to: Holder;
  why: EscalationCause;
  /** Who called up, and what he said; absent when it was the clock. */
  by?: Holder;
  words?: string;
  at: Ms;
  until: Ms;
  answer?: { kind: AnswerKind; by: Holder; words: string; to?: Holder; at: Ms };
  /** When it was over: somebody took the order on, or it moved up. */
  settledAt?: Ms;
}

export const suspendReasons = ['material', 'weather', 'away', 'permission', 'other'] as const;

/** 挂起: why, and the day on which it goes on by itself. */
export interface Suspension {
  reason: (typeof suspendReasons)[number];
  words: string;
  until: Ms;
  by: Holder;
  at: Ms;
  /** The state it goes back to. */
  from: OrderState;
}
export const MOST_SUSPENDED_DAYS = 30;

/** 移交: asked of one other, who may say no; until he says yes nothing changes. */
export interface HandOver {
  to: string;
  role: Role;
  words: string;
  at: Ms;
}

/** Nobody came: what the one side says, and what the other says to it. */
export interface NoShow {
  by: Holder;
  words: string;
  at: Ms;
  /** Who was expected. */
  absentee: Holder;
  reply?: { words: string; at: Ms };
}

/** A closed order that was not done after all. */
export interface Reopening {
  by: Holder;
  words: string;
  at: Ms;
  /** Who had it before: it does not go back to him alone. */
  claimerId?: string;
}

export const followUpCauses = ['lowRating', 'unconfirmed', 'referral', 'sample'] as const;
export const followUpAnswers = ['done', 'partly', 'notDone', 'noAnswer'] as const;

/** What a third person heard when she asked. */
export interface Heard {
  by: Holder;
  answer: (typeof followUpAnswers)[number];
  words: string;
  at: Ms;
}

/** 回访 by a third person; `tries` are the days on which she reached nobody. */
export interface FollowUp {
  why: (typeof followUpCauses)[number];
  until: Ms;
  tries?: Omit<Heard, 'answer'>[];
  done?: Heard;
}

/** 派件单: an order on paper for a unit or a property manager. */
export interface Slip {
  number: string;
  /** The unit's or the estate's name. */
  unit: string;
  at: Ms;
  /** The signature on paper: a picture of it, and who brought it. */
  signed?: { by: Holder; photo: string; at: Ms };
}

/** One of several who each have a part in an order; its lead is the claimer. */
export interface Party {
  personId: string;
  role: Role;
  task: string;
  state: 'asked' | 'agreed' | 'declined' | 'done';
  words: string;
  at: Ms;
}
export const MOST_PARTIES = 5;

/** One who sits in a team order beside the lead. */
export interface Teammate {
  personId: string;
  role: Role;
  at: Ms;
}
export const MOST_SEATS = 10;

/** 代购: goods only, settled face to face; the product moves no money. Amounts in cents. */
export interface Purchase {
  ceiling: number;
  receipt?: { amount: number; photo: string; at: Ms };
  helperSettledAt?: Ms;
  ownerSettledAt?: Ms;
}

/** One visit or piece of an order that is run as a project. */
export interface Milestone {
  title: string;
  reachedAt?: Ms;
}
export const MOST_MILESTONES = 8;
