import { HOUR, type Ms } from '../calendar/time';
import type { Grant, Role } from '../people/person';
import { contains, levelOf, type Level, type RegionPath } from '../place/region';
import { isEnd, MOST_EXTENSIONS, type Episode, type EpisodeState, type Raised } from './episode';

/** As what somebody does a step: an office that may call this mode there, the second person, who was called up, the clock. */
type Doer = 'office' | 'second' | 'called' | 'clock';
interface Step {
  from: readonly EpisodeState[];
  to: EpisodeState;
  by: Doer;
}

/** Every lawful change of an episode. What is no row cannot happen; calling one makes it. */
export const steps = {
  approve: { from: ['asked'], to: 'running', by: 'second' },
  decline: { from: ['asked'], to: 'declined', by: 'second' },
  acknowledge: { from: ['running'], to: 'running', by: 'called' },
  remind: { from: ['running'], to: 'running', by: 'office' },
  extend: { from: ['running'], to: 'running', by: 'office' },
  end: { from: ['asked', 'running'], to: 'ended', by: 'office' },
  lapse: { from: ['asked', 'running'], to: 'ended', by: 'clock' },
} as const satisfies Record<string, Step>;
export type ModeAct = keyof typeof steps;

/** Which office calls which mode, over which levels of place, all inside its own. */
const callers: Record<Raised, Partial<Record<Role, readonly Level[]>>> = {
  urgent: {
    communitySecretary: ['community'],
    streetStaff: ['street', 'community'],
    admin: ['tenant', 'street', 'community'],
  },
  wartime: { admin: ['tenant', 'street', 'community'] },
};

/** Whether these grants allow to call a mode over a place, and to extend, remind and end what was called. */
export function mayCall(held: readonly Grant[], mode: Raised, place: RegionPath): boolean {
  const level = levelOf(place);
  return held.some(
    ({ role, scope }) => contains(scope, place) && callers[mode][role]?.includes(level) === true,
  );
}

/** The modes that these grants allow to call over a place, the mildest first. */
export function callable(held: readonly Grant[], place: RegionPath): Raised[] {
  return (['urgent', 'wartime'] as const).filter((mode) => mayCall(held, mode, place));
}

/** Whether a second person has to agree before it holds. */
export const needsSecond = (mode: Raised): boolean => mode === 'wartime';

/** Whether somebody may agree to what another asked for: as high an office, and not who asked. */
export function maySecond(
  held: readonly Grant[],
  personId: string,
  { by, mode, place }: Pick<Episode, 'by' | 'mode' | 'place'>,
): boolean {
  return personId !== by && mayCall(held, mode, place);
}

/** Whether a step is lawful now. An episode whose hour has passed is over, even before the clock has said so. */
export function isLawful(act: ModeAct, episode: Pick<Episode, 'state' | 'until'>, now: Ms): boolean {
  const { from, by }: Step = steps[act];
  if (!from.includes(episode.state)) return false;
  return by === 'clock' ? episode.until <= now : now < episode.until;
}

/** Those who have not answered are reminded once an hour at most. */
export const REMINDED_EVERY: Ms = HOUR;

/** When they may be reminded next. */
export const nextReminder = ({ remindedAt, from = 0 }: Pick<Episode, 'remindedAt' | 'from'>): Ms =>
  (remindedAt ?? from) + REMINDED_EVERY;

type Changed = Partial<
  Pick<
    Episode,
    | 'until'
    | 'approvedBy'
    | 'endedBy'
    | 'endWords'
    | 'from'
    | 'telling'
    | 'remindedAt'
    | 'reminders'
    | 'extended'
  >
>;

/** The episode after a lawful step, a version later. */
export function stepped(episode: Episode, act: ModeAct, now: Ms, changed: Changed = {}): Episode {
  const { to } = steps[act];
  const over = to === 'ended' || to === 'declined' ? { endedAt: now } : {};
  return { ...episode, ...changed, ...over, state: to, version: episode.version + 1 };
}

/** Why an extension cannot be; undefined when it can. */
export function stopsExtending(
  episode: Pick<Episode, 'mode' | 'until' | 'extended'>,
  until: Ms,
  now: Ms,
): 'MODE_TERM' | undefined {
  const longer = until > episode.until && isEnd(episode.mode, until, now);
  return longer && episode.extended.length < MOST_EXTENSIONS ? undefined : 'MODE_TERM';
}
