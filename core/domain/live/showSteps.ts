import type { ShowState } from './show';

/**
 * As what somebody acts on a show. `host`: puts the picture on air. `moderator`: works its questions and comments.
 * `office`: holds an office of the place that plans shows. `viewer`: it is for him. `stream`: what the platform tells
 * of the picture. `clock`: the timer.
 */
export const showRelations = ['host', 'moderator', 'office', 'viewer', 'stream', 'clock'] as const;
export type ShowRelation = (typeof showRelations)[number];

interface ShowStep {
  from: readonly ShowState[];
  /** Absent: the state stays, or is what `showTake` says. */
  to?: ShowState;
  by: readonly ShowRelation[];
}

/** Who runs a show. */
export const crew = ['host', 'moderator', 'office'] as const satisfies readonly ShowRelation[];
const before = ['planned', 'announced', 'rehearsing'] as const satisfies readonly ShowState[];
const onAir = ['live', 'interrupted'] as const satisfies readonly ShowState[];
const over = ['ended', 'replay'] as const satisfies readonly ShowState[];

/**
 * Every lawful change of a show, and by whom. A change that is no row here cannot happen; the buttons on a page and
 * the cloud's decisions are both read from this table. What must hold besides stands in `showConditions.ts`.
 */
export const showSteps = {
  save: { from: before, by: crew },
  reschedule: { from: before, by: ['office'] },
  announce: { from: ['planned'], to: 'announced', by: ['office'] },
  rehearse: { from: ['planned', 'announced'], to: 'rehearsing', by: crew },
  /** Back to where it was before the rehearsal. */
  endRehearsal: { from: ['rehearsing'], by: crew },
  /** On air, once a picture comes in. */
  start: { from: ['announced', 'rehearsing'], to: 'live', by: crew },
  end: { from: onAir, to: 'ended', by: [...crew, 'clock'] },
  cancel: { from: before, to: 'cancelled', by: ['office'] },
  caption: { from: ['rehearsing', ...onAir], by: crew },
  /** A chapter begins. */
  chapter: { from: onAir, by: crew },
  /** The picture is cut off by force, and whoever sends it kept out for a while. */
  drop: { from: ['rehearsing', ...onAir], by: ['moderator', 'office'] },
  /** A picture came in or went; a stop is an interruption, never the end. */
  told: { from: [...before, ...onAir, ...over, 'archived', 'cancelled'], by: ['stream'] },
  /** A stretch was recorded; once it is over it can be watched again. */
  recorded: { from: [...onAir, ...over], by: ['stream'] },
  /** The platform took the picture for something that must not be shown: it is cut off, and its crew told why. */
  blocked: { from: [...before, ...onAir], by: ['stream'] },
  /** The platform is in doubt: its crew should look. */
  doubted: { from: [...before, ...onAir], by: ['stream'] },
  /** It should have begun, or ended, by now: its crew hears of it. */
  late: { from: [...before, 'live'], by: ['clock'] },
  /** Nobody began it. */
  lapse: { from: before, to: 'cancelled', by: ['clock'] },
  /** No question is open any more. */
  swept: { from: over, by: ['clock'] },
  archive: { from: over, to: 'archived', by: ['office', 'clock'] },
} as const satisfies Record<string, ShowStep>;

export type ShowAct = keyof typeof showSteps;
export const showActs = Object.keys(showSteps) as ShowAct[];

/** What the platform tells of by itself: whether that is news, nobody knows before it has told. */
const tellings = ['told', 'recorded', 'blocked', 'doubted'] as const satisfies readonly ShowAct[];
export type Telling = (typeof tellings)[number];
export const isTelling = (act: ShowAct): boolean => tellings.some((telling) => telling === act);

/** The row of an act, with its literal types widened. */
export const showRowOf = (act: ShowAct): ShowStep => showSteps[act];
