import { outThere, type Standing } from '@core/domain/regionMode/answer';
import type { Episode } from '@core/domain/regionMode/episode';
import type { Round } from '../kit/modes';
import { addMissing, find, many, moreThan } from '../kit/store';
import { modeMessage } from './modeMessage';
import type { Slice } from './slices';

const SLICE = 45;

interface Again {
  episode: Episode;
  round: Exclude<Round, 'call'>;
  cursor: string;
  now: number;
}

/** Tells a slice of those who were called up: who is silent, that he is waited for; who is out there, that it is over. */
export async function tellAgain({ episode, round, cursor, now }: Again): Promise<Slice> {
  const standings: readonly Standing[] = round === 'remind' ? ['silent'] : outThere;
  const [number = '0', last = ''] = cursor.split(' ');
  const standing = standings[Number(number)];
  if (!standing) return { cursor, done: 0, finished: true };
  const where = { episodeId: episode._id, standing, _id: moreThan(last) };
  const calls = await find('modeCalls', where, SLICE, ['_id', 'asc']);
  const people = new Map(
    (
      await many(
        'people',
        calls.map(({ personId }) => personId),
      )
    ).map((one) => [one._id, one]),
  );
  const about = round === 'remind' ? 'modeReminded' : 'modeEnded';
  const told = { about, round: round === 'remind' ? episode.reminders : 1 } as const;
  await addMissing(
    'messages',
    calls.map(({ personId }) => modeMessage(episode, told, people.get(personId), personId, now)),
  );
  const end = calls.length < SLICE ? undefined : calls.at(-1);
  const next = end ? `${number} ${end._id}` : `${Number(number) + 1}`;
  return { cursor: next, done: calls.length, finished: !end && Number(number) + 1 >= standings.length };
}
