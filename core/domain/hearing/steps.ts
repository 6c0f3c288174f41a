import type { HearingState } from './hearing';

/**
 * As what somebody acts on a session. `host`: leads it. `taker`: writes the minutes. `office`: holds the office of the
 * place and stands in for the host, except where it is private. `answering`: it has come up to him. `clock`: the timer.
 */
export const hearingRelations = ['host', 'taker', 'office', 'answering', 'party', 'clock'] as const;
export type HearingRelation = (typeof hearingRelations)[number];

interface HearingStep {
  from: readonly HearingState[];
  /** Absent: the state stays. */
  to?: HearingState;
  by: readonly HearingRelation[];
}

const leading = ['host', 'office', 'answering'] as const satisfies readonly HearingRelation[];
const writing = [...leading, 'taker'] as const satisfies readonly HearingRelation[];
const before = ['scheduled', 'registrationOpen'] as const satisfies readonly HearingState[];

/**
 * Every lawful change of a session, and by whom. A change that is no row here cannot happen; the buttons on a page and
 * the cloud's decisions are both read from this table. What must hold besides stands in `conditions.ts`.
 */
export const hearingSteps = {
  save: { from: before, by: leading },
  open: { from: ['scheduled'], to: 'registrationOpen', by: [...leading, 'clock'] },
  begin: { from: ['registrationOpen'], to: 'inSession', by: writing },
  end: { from: ['inSession'], to: 'minutesDraft', by: [...writing, 'clock'] },
  publishMinutes: { from: ['minutesDraft'], to: 'minutesPublished', by: writing },
  /** A later edition, with what those who took part set right. */
  amendMinutes: { from: ['minutesPublished'], by: writing },
  /** Nothing was to be resolved: straight to what is to be done. */
  conclude: { from: ['minutesPublished'], to: 'actions', by: leading },
  resolve: { from: ['minutesPublished'], to: 'resolution', by: leading },
  /** What was resolved is being written; nobody else reads it yet. */
  writeResolution: { from: ['resolution'], by: writing },
  putToVote: { from: ['resolution'], to: 'householdVote', by: leading },
  count: { from: ['householdVote'], to: 'resolutionPublic', by: ['clock'] },
  publishResolution: { from: ['resolution'], to: 'resolutionPublic', by: leading },
  object: { from: ['resolutionPublic'], by: ['party'] },
  answerObjection: { from: ['resolutionPublic'], by: leading },
  /** What was objected to is taken up again. */
  revise: { from: ['resolutionPublic'], to: 'resolution', by: leading },
  uphold: { from: ['resolutionPublic'], to: 'actions', by: leading },
  /** The two sides of a mediation have agreed; nobody else reads on what. */
  settle: { from: ['resolution'], to: 'actions', by: leading },
  addAction: { from: ['actions'], by: leading },
  actionDone: { from: ['actions'], by: ['clock'] },
  /** An order that had been closed was opened again. */
  actionReopened: { from: ['actions', 'evaluated'], to: 'actions', by: ['clock'] },
  evaluate: { from: ['actions'], to: 'evaluated', by: leading },
  close: { from: ['evaluated'], to: 'closed', by: [...leading, 'clock'] },
  postpone: { from: [...before, 'noQuorum'], to: 'postponed', by: leading },
  reschedule: { from: ['postponed'], to: 'registrationOpen', by: leading },
  cancel: { from: [...before, 'postponed', 'noQuorum'], to: 'cancelled', by: leading },
  lacksQuorum: { from: ['registrationOpen'], to: 'noQuorum', by: writing },
  escalate: {
    from: [
      'registrationOpen',
      'minutesDraft',
      'minutesPublished',
      'resolution',
      'householdVote',
      'resolutionPublic',
      'actions',
      'postponed',
      'noQuorum',
    ],
    by: ['clock'],
  },
} as const satisfies Record<string, HearingStep>;

export type HearingAct = keyof typeof hearingSteps;
export const hearingActs = Object.keys(hearingSteps) as HearingAct[];

/** The row of an act, with its literal types widened. */
export const hearingRowOf = (act: HearingAct): HearingStep => hearingSteps[act];
