import type { TrialRow } from '../../kit/documents';
import { anyOf, find, one, remove } from '../../kit/store';
import type { Slice, Work } from '../slices';
import { countGrids } from './countGrids';
import { countMembers } from './countMembers';
import { passDays } from './passDays';
import { sumUp } from './sumUp';

/** One slice of one phase: which phase goes on and where, or that nothing is left. */
export interface Part {
  next?: [phase: PhaseName, at: string];
  done?: number;
  /** How much there is in all, once it is known. */
  total?: number;
}
export type Phase = (trial: TrialRow, at: string, now: number) => Promise<Part>;
type PhaseName = 'grids' | 'members' | 'days' | 'sum' | 'tidy';

/**
 * Tries other rules. Community by community the town is counted; then stretch by stretch its days pass, each under both
 * sets of rules by the same chances; what they came to is added up. A slice may be done again: it writes the same.
 */
const phases: Readonly<Record<string, Phase>> = {
  grids: countGrids,
  members: countMembers,
  days: passDays,
  sum: sumUp,
  tidy,
};

export const tryRules: Work = async (cursor, now, job): Promise<Slice> => {
  const trial = await one('whatIfs', job._id);
  const [name, at] = positionIn(cursor);
  const phase = phases[name];
  if (!trial || !phase) return { cursor, done: 0, finished: true };
  const { next, done = 0, total } = await phase(trial, at, now);
  const counted = total === undefined ? {} : { total };
  return { cursor: (next ?? ['end', '']).join(' '), done, finished: next === undefined, ...counted };
};

function positionIn(cursor: string): [string, string] {
  const space = cursor.indexOf(' ');
  return cursor === '' ? ['grids', ''] : [cursor.slice(0, space), cursor.slice(space + 1)];
}

const SLICE = 45;

/** Removes what the trial worked on. */
async function tidy({ _id: trialId }: TrialRow): Promise<Part> {
  const rows = await find('whatIfParts', { trialId }, SLICE, ['_id', 'asc']);
  if (rows.length > 0) await remove('whatIfParts', { _id: anyOf(rows.map(({ _id }) => _id)) });
  return rows.length < SLICE ? {} : { next: ['tidy', ''] };
}
