import { DAY, dayOf, moment, type Ms } from '../calendar/time';
import type { RegionPath } from '../place/region';

export const dayStates = ['planned', 'signUp', 'matched', 'underway', 'wrappedUp', 'cancelled'] as const;
export type DayState = (typeof dayStates)[number];

/** What a service day came to, when it was wrapped up. */
export interface DayResult {
  /** Orders that were done. */
  done: number;
  /** Orders that went back to those waiting for somebody. */
  back: number;
  /** Orders that whoever took them goes on with. */
  inHand: number;
}

/** One residence service day of a community or street. */
export interface ServiceDay {
  _id: string;
  version: number;
  /** A community, or a street for all of its communities together. */
  place: RegionPath;
  /** `YYYY-MM-DD`. */
  day: string;
  /** The holidays of its year have not been announced: the date may still move. */
  provisional: boolean;
  /** From when to when people are out, by the clock of the day. */
  fromHour: number;
  untilHour: number;
  /** Where everybody meets. */
  meetAt: string;
  state: DayState;
  by: string;
  at: Ms;
  /** The job that matches, or wraps up; it goes on by itself. */
  job?: string;
  result?: DayResult;
}

/** Every lawful change of a service day. Who may make it stands in the permission table. */
export const daySteps = {
  open: { from: ['planned'], to: 'signUp' },
  signUp: { from: ['signUp', 'matched', 'underway'] },
  signOff: { from: ['signUp', 'matched', 'underway'] },
  bundle: { from: ['planned', 'signUp', 'matched', 'underway'] },
  unbundle: { from: ['planned', 'signUp', 'matched', 'underway'] },
  match: { from: ['signUp', 'matched', 'underway'] },
  /** What the job writes when everybody has a team. */
  settle: { from: ['signUp', 'matched'], to: 'matched' },
  move: { from: ['matched', 'underway'] },
  absent: { from: ['signUp', 'matched', 'underway'] },
  begin: { from: ['matched'], to: 'underway' },
  wrapUp: { from: ['underway'], to: 'wrappedUp' },
  cancel: { from: ['planned', 'signUp', 'matched'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly DayState[]; to?: DayState }>;
export type DayAct = keyof typeof daySteps;

const stepOf = (act: DayAct): { from: readonly DayState[]; to?: DayState } => daySteps[act];

/** Why a step cannot be taken now. */
export type DayRefusal = 'DAY_NOT_NOW' | 'DAY_NOT_YET' | 'DAY_PAST';

/** Whether a step may be taken; a day begins on its date, and nobody signs up for one that is over. */
export function stopsDay(day: ServiceDay, act: DayAct, now: Ms): DayRefusal | undefined {
  if (!stepOf(act).from.includes(day.state)) return 'DAY_NOT_NOW';
  if (act === 'begin' && dayOf(now) < day.day) return 'DAY_NOT_YET';
  const meansComing = act === 'open' || act === 'signUp' || act === 'begin';
  return meansComing && dayOf(now) > day.day ? 'DAY_PAST' : undefined;
}

/** The day after a step. @throws Error when the step is not lawful now: ask `stopsDay` first. */
export function stepped(day: ServiceDay, act: DayAct, now: Ms): ServiceDay {
  const stop = stopsDay(day, act, now);
  if (stop) throw new Error(`${act} on ${day.state}: ${stop}`);
  return { ...day, version: day.version + 1, state: stepOf(act).to ?? day.state };
}

/** Whether people are still to come, or out. */
export function isLiveDay({ state }: Pick<ServiceDay, 'state'>): boolean {
  return state !== 'wrappedUp' && state !== 'cancelled';
}

/** When people are out. */
export function hoursOf({ day, fromHour, untilHour }: ServiceDay): { day: string; from: Ms; until: Ms } {
  return { day, from: moment(day, fromHour), until: moment(day, untilHour) };
}

/** A day may be planned this long ahead. */
export const MOST_AHEAD = 100;
/** Until when a team that was sent says yes or no: to the end of the day itself. */
export const answerBy = ({ day }: ServiceDay): Ms => moment(day) + DAY - 1;

/** Whether a day can be planned for this date. */
export function mayPlan(day: string, now: Ms): boolean {
  return day >= dayOf(now) && moment(day) <= now + MOST_AHEAD * DAY;
}
