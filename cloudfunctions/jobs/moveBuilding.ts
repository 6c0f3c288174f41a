import { MINUTE } from '@core/domain/calendar/time';
import type { Move } from '@core/domain/place/move';
import type { JobRow } from '../kit/documents';
import { idOf } from '../kit/ids';
import { jobRow } from '../kit/jobRow';
import { count, inside, put } from '../kit/store';
import { followers } from './move/followers';
import { clearPlaces, copyPlaces } from './move/places';
import type { Work } from './slices';

/** After this long nothing that began before the move can still be under way. */
const LATE_MS = 2 * MINUTE;

const names = Object.keys(followers);
const lateNames = names.map((name) => `late-${name}`);
/** First the places are there twice, then everything follows, then the old places go, then what came late follows. */
const phases = ['copy', ...names, 'clear', ...lateNames];

/**
 * Takes a building to another grid. Each slice takes what is still at the old path, so that one that broke off is done
 * again without harm; when all is over, another job looks for what was begun before and came in after.
 */
export const moveBuilding: Work = async (cursor, now, job) => {
  const { from = '', to = '', late } = job.input ?? {};
  const move = { from, to };
  const [phase = '', beyond = from] = cursor === '' ? [late ?? 'copy'] : cursor.split(' ');
  if (phase === 'copy') {
    const { done, last } = await copyPlaces(move, beyond);
    const total = cursor === '' ? { total: await sizeOf(move) } : {};
    return { ...total, cursor: last ? `copy ${last}` : after('copy'), done, finished: false };
  }
  const done = await taken(phase, move, now);
  if (done > 0) return { cursor: phase, done, finished: false };
  if (phase !== phases.at(-1)) return { cursor: after(phase), done, finished: false };
  if (late === undefined) await put('jobs', lateLook(job, now));
  return { cursor: phase, done, finished: true, result: { to } };
};

const after = (phase: string): string => phases[phases.indexOf(phase) + 1] ?? phase;

/** Takes some of what a phase is about; returns how much there was. */
function taken(phase: string, move: Move, now: number): Promise<number> {
  const follower = followers[phase.replace('late-', '')];
  return follower ? follower.take(move, now) : clearPlaces(move);
}

/** How much there is to do: every place twice, and everything that follows. */
async function sizeOf(move: Move): Promise<number> {
  const places = await count('regions', { _id: inside(move.from) });
  const rows = await Promise.all(Object.values(followers).map((follower) => follower.left(move)));
  return rows.reduce((sum, left) => sum + left, 2 * places - 1);
}

/** One more look at the old path, for who wrote there from a screen that was open before. */
function lateLook({ _id, input, place }: JobRow, now: number): JobRow {
  const look = {
    input: { ...input, late: lateNames[0] ?? '' },
    firm: true as const,
    ...(place ? { place } : {}),
  };
  return { ...jobRow(idOf('late', _id), 'move', now, look), nextAt: now + LATE_MS };
}
