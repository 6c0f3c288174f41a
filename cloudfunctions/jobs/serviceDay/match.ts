import { stepped, stopsDay, type ServiceDay } from '@core/domain/serviceDay/day';
import { anyOf, find, one, remove } from '../../kit/store';
import { commit } from '../../kit/transaction';
import type { Slice, Work } from '../slices';
import { applyPlan } from './apply';
import { gatherOrders } from './gatherOrders';
import { makeTeams } from './makeTeams';
import { solve } from './solve';

/** One slice of one phase: where the phase goes on, or that it is over. `total`: how much there is, once it is known. */
export interface Part {
  at?: string;
  done?: number;
  total?: number;
}
type Phase = (day: ServiceDay, at: string, now: number) => Promise<Part>;

/**
 * Makes the teams of a service day and gives each its doors. Grid by grid the teams, then page by page the orders are
 * gathered; one slice decides who goes where for all of them together; then each order is sent, one transaction each.
 * What has changed in between is left alone: the next matching sees it.
 */
const phases: readonly (readonly [string, Phase])[] = [
  ['clear', clear],
  ['teams', makeTeams],
  ['orders', gatherOrders],
  ['solve', solve],
  ['apply', applyPlan],
  ['tidy', clear],
  ['settle', settle],
];

export const matchServiceDay: Work = async (cursor, now, job): Promise<Slice> => {
  const day = await one('serviceDays', job.input?.day ?? '');
  if (!day) return { cursor, done: 0, finished: true };
  const [number, at] = positionIn(cursor);
  const phase = phases[number];
  if (!phase) return { cursor, done: 0, finished: true };
  const part = await phase[1](day, at, now);
  const next = part.at === undefined ? `${number + 1} ` : `${number} ${part.at}`;
  const finished = part.at === undefined && number === phases.length - 1;
  const total = part.total === undefined ? {} : { total: part.total };
  return { cursor: next, done: part.done ?? 0, finished, ...total };
};

function positionIn(cursor: string): [number, string] {
  const space = cursor.indexOf(' ');
  return cursor === '' ? [0, ''] : [Number(cursor.slice(0, space)), cursor.slice(space + 1)];
}

const SLICE = 40;

/** Removes what an earlier matching gathered. */
async function clear({ _id: dayId }: ServiceDay): Promise<Part> {
  const rows = await find('dayPlans', { dayId }, SLICE, ['_id', 'asc']);
  if (rows.length > 0) await remove('dayPlans', { _id: anyOf(rows.map(({ _id }) => _id)) });
  return rows.length < SLICE ? {} : { at: 'more' };
}

/** Everybody has a team now; a day that is under way stays so. */
async function settle({ _id }: ServiceDay, _at: string, now: number): Promise<Part> {
  await commit(async (tx) => {
    const day = await tx.get('serviceDays', _id);
    if (day && !stopsDay(day, 'settle', now)) await tx.put('serviceDays', stepped(day, 'settle', now));
  });
  return {};
}
