import type { WishOutcome, WishState } from './wish';

/**
 * In what relation a person stands to a wish; `clock` is the timer. `helper`: may serve in this community. `unit`:
 * stands for a unit that reports to a place around it. `pledger`: took on a part; `lead`: the first of them.
 * `answering`: of the staff, the one who answers for it now.
 */
export const wishRelations = [
  'owner',
  'placer',
  'helper',
  'unit',
  'pledger',
  'lead',
  'leader',
  'answering',
  'desk',
  'clock',
] as const;
export type WishRelation = (typeof wishRelations)[number];

export interface WishStep {
  from: readonly WishState[];
  /** Absent: the state stays. `asPledged`: what is left of the pledges says it. */
  to?: WishState | 'asPledged';
  outcome?: WishOutcome;
  by: readonly WishRelation[];
}

const onTheWall = ['published', 'coClaiming'] as const satisfies readonly WishState[];
const staff = ['desk', 'answering'] as const satisfies readonly WishRelation[];
const asking = ['owner', 'placer'] as const satisfies readonly WishRelation[];

/**
 * Every lawful change of a wish, and by whom. A change that is no row here cannot happen; the buttons on a page and the
 * cloud's decisions are both read from this table. What must hold besides stands in `conditions.ts`.
 */
export const wishSteps = {
  verify: { from: ['submitted'], to: 'verified', by: [...staff, 'leader'] },
  publish: { from: ['verified'], to: 'published', by: [...staff, 'leader', 'clock'] },
  decline: { from: ['submitted', 'verified'], to: 'declined', by: staff },
  withdraw: {
    from: ['submitted', 'verified', 'published', 'coClaiming', 'claimed'],
    to: 'closed',
    outcome: 'withdrawn',
    by: asking,
  },
  claim: { from: ['published'], to: 'claimed', by: ['helper', 'unit'] },
  pledge: { from: onTheWall, to: 'coClaiming', by: ['helper', 'unit'] },
  unpledge: { from: ['coClaiming', 'inProgress'], to: 'asPledged', by: ['pledger'] },
  contact: { from: ['claimed', 'coClaiming'], to: 'inProgress', by: ['pledger'] },
  release: {
    from: ['claimed', 'coClaiming', 'inProgress'],
    to: 'published',
    by: ['lead', ...staff, 'clock'],
  },
  warn: { from: ['inProgress'], by: ['clock'] },
  deliver: { from: ['inProgress'], to: 'delivered', by: ['pledger'] },
  confirm: { from: ['delivered'], to: 'confirmed', by: [...asking, ...staff] },
  dispute: { from: ['delivered'], to: 'disputed', by: [...asking, ...staff] },
  mend: { from: ['disputed'], to: 'inProgress', by: staff },
  /** Nobody could be reached, or both sides leave it at that. Never counted as fulfilled. */
  leaveOff: { from: ['delivered', 'disputed'], to: 'closed', outcome: 'unconfirmed', by: staff },
  call: { from: ['delivered'], by: ['clock'] },
  close: { from: ['confirmed'], to: 'closed', outcome: 'fulfilled', by: ['clock'] },
  thank: { from: ['confirmed', 'closed'], by: asking },
  tell: { from: ['confirmed', 'closed'], by: asking },
  offerUnits: { from: onTheWall, by: ['clock'] },
  handUp: { from: onTheWall, by: ['clock'] },
  escalate: { from: ['submitted', 'published', 'coClaiming', 'delivered', 'disputed'], by: ['clock'] },
  /** 书记定: it goes on waiting, with a word why, or cannot be met. */
  keep: { from: onTheWall, by: ['answering'] },
  explain: { from: onTheWall, to: 'closed', outcome: 'explained', by: ['answering'] },
  convert: { from: ['submitted', 'verified', 'published'], to: 'converted', by: staff },
} as const satisfies Record<string, WishStep>;

export type WishAct = keyof typeof wishSteps;
export const wishActs = Object.keys(wishSteps) as WishAct[];

/** The row of an act, with its literal types widened. */
export const wishRowOf = (act: WishAct): WishStep => wishSteps[act];
