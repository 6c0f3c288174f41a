import type { WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import { recorded } from '../trail/trail';
import { isUp, withTold, type StreamTold } from './pushes';
import {
  SHOW_TRAIL,
  showViolations,
  type Recording,
  type Show,
  type ShowHolder,
  type ShowState,
} from './show';
import { showConditionOf, type ShowConditionRefusal } from './showConditions';
import { showDueAfter } from './showDeadlines';
import { showNoticesOf, type ShowNotice } from './showNotices';
import { isTelling, showRowOf, type ShowAct, type ShowRelation } from './showSteps';
import { withVerdict, type Verdict } from './verdicts';

/** Who acts: the person, and every relation in which he stands to this show. */
export interface ShowActor extends ShowHolder {
  relations: readonly ShowRelation[];
}

/** Actors without a person: the timer, and the platform that tells of the picture. */
export const theShowClock: ShowActor = { personId: 'clock', role: 'admin', relations: ['clock'] };
export const theStream: ShowActor = { personId: 'stream', role: 'admin', relations: ['stream'] };

export type ShowRefusal = 'SHOW_NOT_YOURS' | ShowConditionRefusal;
export type ShowDecision =
  { ok: true; show: Show; notify: ShowNotice[] } | { ok: false; refusal: ShowRefusal };

/** What an act sets besides the state. */
export type ShowChange = Partial<
  Pick<
    Show,
    | 'title'
    | 'words'
    | 'cover'
    | 'startsAt'
    | 'endsAt'
    | 'chapters'
    | 'hosts'
    | 'moderators'
    | 'guests'
    | 'open'
    | 'itemId'
    | 'channels'
    | 'caption'
    | 'reason'
  >
> & {
  /** What the platform tells of the picture. */
  told?: StreamTold;
  recording?: Recording;
  verdict?: Verdict;
  /** The chapter that begins. */
  chapter?: string;
};

export interface ShowCircumstances {
  now: Ms;
  calendar: WorkingCalendar;
}

/** Whether somebody in these relations may take this step now. */
export const mayShow = (show: Show, act: ShowAct, by: readonly ShowRelation[], now: Ms): boolean =>
  refusalOf(show, act, by) === undefined &&
  (isTelling(act) || showConditionOf(show, act, { now }) === undefined);

function refusalOf({ state }: Show, act: ShowAct, by: readonly ShowRelation[]): ShowRefusal | undefined {
  const row = showRowOf(act);
  if (!row.by.some((relation) => by.includes(relation))) return 'SHOW_NOT_YOURS';
  return row.from.includes(state) ? undefined : 'SHOW_NOT_NOW';
}

/**
 * Decides one step of a show's life. Pure: nothing is sent and nothing is stored; who must be told comes back in
 * `notify`.
 * @throws Error when the change would break an invariant of the show: that is a bug, never a user's mistake.
 */
export function takeShow(
  show: Show,
  act: ShowAct,
  { personId, role, relations }: ShowActor,
  { told, recording, verdict, chapter, ...change }: ShowChange,
  { now, calendar }: ShowCircumstances,
): ShowDecision {
  const isClock = relations.includes('clock');
  const { startsAt, endsAt } = change;
  const hours = startsAt !== undefined && endsAt !== undefined ? { startsAt, endsAt } : undefined;
  const attempt = { now, hours, told, recording, verdict, chapter, isClock };
  const refusal = refusalOf(show, act, relations) ?? showConditionOf(show, act, attempt);
  if (refusal) return { ok: false, refusal };
  const next: Show = { ...show, ...change, version: show.version + 1 };
  // What is set anew is set as a whole.
  if (act === 'save')
    for (const key of ['cover', 'channels'] as const) if (!(key in change)) delete next[key];
  if (told) next.pushes = withTold(show.pushes, told);
  if (recording) next.recordings = [...show.recordings, recording].sort((a, b) => a.startsAt - b.startsAt);
  if (verdict) next.verdicts = withVerdict(show.verdicts, verdict);
  if (chapter !== undefined) next.chapters = begunAt(show, chapter, now);
  next.state = stateAfter(next, act);
  stamp(next, act, { now, isClock });
  next.due = showDueAfter(next, act, now, calendar);
  next.dueAt = next.due?.at;
  if (!next.due) for (const key of ['due', 'dueAt'] as const) delete next[key];
  const nobody = isClock || relations.includes('stream');
  next.trail = recorded(
    show.trail,
    { at: now, act, ...(nobody ? {} : { by: { personId, role } }) },
    SHOW_TRAIL,
  );
  const wrong = showViolations(next);
  if (wrong.length > 0) throw new Error(`${act} on ${show.state}: ${wrong.join('; ')}`);
  return { ok: true, show: next, notify: showNoticesOf(next, act, personId) };
}

/** A chapter that was come to twice begins where it began first. */
const begunAt = ({ chapters }: Show, id: string, now: Ms): Show['chapters'] =>
  chapters.map((one) => (one.id === id ? { ...one, at: one.at ?? now } : one));

function stateAfter(next: Show, act: ShowAct): ShowState {
  const { state, pushes, recordings, announcedAt } = next;
  if (act === 'endRehearsal') return announcedAt === undefined ? 'planned' : 'announced';
  // A stop is an interruption, never the end; and what was interrupted goes on by itself.
  if (act === 'told' && state === 'live') return isUp(pushes) ? 'live' : 'interrupted';
  if (act === 'told' && state === 'interrupted') return isUp(pushes) ? 'live' : 'interrupted';
  const after = showRowOf(act).to ?? state;
  return after === 'ended' && recordings.length > 0 ? 'replay' : after;
}

/** Sets when what was done was done, and clears what belonged to a state that was gone on from. */
function stamp(next: Show, act: ShowAct, { now, isClock }: { now: Ms; isClock: boolean }): void {
  if (act === 'announce') next.announcedAt = now;
  if (act === 'start') next.begunAt = now;
  if (act === 'swept') next.sweptAt = now;
  if (act === 'end') {
    next.endedAt = now;
    next.ending = isClock ? 'lost' : 'word';
    delete next.caption;
  }
  if (next.state === 'interrupted') next.interruptedAt ??= now;
  else delete next.interruptedAt;
  if (next.caption === '') delete next.caption;
}
