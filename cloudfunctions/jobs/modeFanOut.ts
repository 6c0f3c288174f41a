import { inOrder } from '@core/domain/regionMode/answer';
import type { Episode } from '@core/domain/regionMode/episode';
import { holds } from '@core/domain/regionMode/episode';
import type { Round } from '../kit/modes';
import { one } from '../kit/store';
import { callUp, rolesIn } from './modeCallUp';
import { tellAgain } from './modeTellAgain';
import type { Slice, Work } from './slices';

/**
 * Tells people of a mode, slice by slice: first all who are called up, later those who have not answered, at the end
 * those who are out there. Every message has an id made of the episode and the person, so a slice that is done again
 * after a crash tells nobody twice. An episode that has ended stops the telling where it is.
 */
export const tellOfMode: Work = async (cursor, now, job) => {
  const episode = await one('modes', job.input?.episode ?? '');
  const round = roundOf(job.input?.round);
  if (!episode || (round !== 'end' && !holds(episode, now))) return { cursor, done: 0, finished: true };
  if (round !== 'call') return tellAgain({ episode, round, cursor, now });
  const total = job.total ?? (await rolesIn(episode));
  return { ...(await callUpFrom(episode, cursor, now, job.result ?? {})), total };
};

const roundOf = (text = ''): Round => (text === 'remind' || text === 'end' ? text : 'call');

/** The position is the role that is being told, and the last grant of it. */
async function callUpFrom(
  episode: Episode,
  cursor: string,
  now: number,
  before: NonNullable<Slice['result']>,
): Promise<Slice> {
  const roles = inOrder(episode.audience);
  const [number = '0', scope = '', last = ''] = cursor.split(' ');
  const role = roles[Number(number)];
  if (!role) return { cursor, done: 0, finished: true };
  const { looked, told, end } = await callUp(episode, role, { scope, last }, now);
  const next = end ? `${number} ${end.scope} ${end._id}` : `${Number(number) + 1}`;
  const result = { ...before, [role]: Number(before[role] ?? 0) + told };
  return { cursor: next, done: looked, finished: !end && Number(number) + 1 >= roles.length, result };
}
