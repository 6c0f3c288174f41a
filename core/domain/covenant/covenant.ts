import { DAY, dayOf, moment, type Ms } from '../calendar/time';
import type { Block } from '../notice/block';
import type { Role } from '../people/person';
import type { RegionPath } from '../place/region';

export const covenantStates = ['draft', 'published', 'ended'] as const;
export type CovenantState = (typeof covenantStates)[number];
/** What is going on with it: people talk it over first, then each household says whether it agrees. */
export const covenantPhases = ['draft', 'discussing', 'consenting', 'ended'] as const;
export type CovenantPhase = (typeof covenantPhases)[number];

interface Said {
  title: string;
  blocks: Block[];
}

/** 公约: what the households of a place promise each other. What is read and what is being written stand apart. */
export interface Covenant {
  _id: string;
  version: number;
  place: RegionPath;
  within: RegionPath[];
  keys: string[];
  state: CovenantState;
  /** Whether its households find it. */
  shown: boolean;
  /** What is written, and read by nobody but staff until it is published. */
  draft: Said;
  /** How many editions people have read; the latest of them is asked about. */
  edition: number;
  title: string;
  blocks: Block[];
  /** Until when the edition is talked over. */
  discussUntil?: Ms;
  publishedAt?: Ms;
  why?: string;
  by: string;
  at: Ms;
}

/** The words of one edition, for good. */
export interface CovenantEdition extends Said {
  _id: string;
  covenantId: string;
  edition: number;
  at: Ms;
  by: string;
  why?: string;
}

/** That a household agrees to an edition; `_id` is a hash of the two, and nothing says which household. */
export interface CovenantConsent {
  _id: string;
  covenantId: string;
  edition: number;
}

/** Who puts a covenant before the households of his place; a grid worker writes one and hands it to these. */
export const covenantPublishers = [
  'branchSecretary',
  'communityStaff',
  'communitySecretary',
  'streetStaff',
] as const satisfies readonly Role[];

export const FEWEST_DAYS = 3;
export const MOST_DAYS = 30;

/** What is going on with it now. The hour decides, no clock that is a minute late. */
export function phaseOf({ state, discussUntil = 0 }: Covenant, now: Ms): CovenantPhase {
  if (state !== 'published') return state;
  return now < discussUntil ? 'discussing' : 'consenting';
}

/** Whether what is written differs from what is read: whether there is anything to publish. */
export const isChanged = ({ edition, draft, title, blocks }: Covenant): boolean =>
  edition === 0 || JSON.stringify([draft.title, draft.blocks]) !== JSON.stringify([title, blocks]);

/** The covenant with its draft put before the households: a new edition, talked over for whole days, asked about anew. */
export function published(
  covenant: Covenant,
  now: Ms,
  { days, why }: { days: number; why?: string },
): Covenant {
  const { why: _before, ...kept } = covenant;
  return {
    ...kept,
    ...covenant.draft,
    ...(why === undefined ? {} : { why }),
    ...{ version: covenant.version + 1, edition: covenant.edition + 1 },
    ...{ state: 'published', shown: true, publishedAt: now, at: now },
    discussUntil: moment(dayOf(now + (days + 1) * DAY)),
  };
}

/** What people read of it now, to be kept as an edition. */
export function editionOf({ _id: covenantId, edition, title, blocks, why }: Covenant, by: string, at: Ms) {
  const said = { title, blocks, ...(why === undefined ? {} : { why }) };
  return { _id: `${covenantId}-${edition}`, covenantId, edition, by, at, ...said } satisfies CovenantEdition;
}
