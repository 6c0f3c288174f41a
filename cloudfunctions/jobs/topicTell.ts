import { isAbout } from '@core/domain/notify/kinds';
import type { Topic } from '@core/domain/topic/topic';
import { noteOf } from '../kit/outbox';
import { topicInPublic } from '../kit/recordTopic';
import { seatId } from '../kit/seatLine';
import { addMissing, many, one } from '../kit/store';
import type { Work } from './slices';

/** With his seat, and the message, somebody costs two documents. */
const SLICE = 45;

/**
 * Tells those who want a topic talked about what became of it, slice by slice in the order of their ids, so that a slice
 * done again tells nobody twice. Whoever sat in the session hears of it by that. A topic that has gone into another
 * session meanwhile tells nothing of this one.
 */
export const tellOfTopic: Work = async (cursor, now, { input }) => {
  const { topic: id = '', about = '', seq = '1', hearing = '', guests = '' } = input ?? {};
  const topic = await one('topics', id);
  const isGone = hearing !== '' && topic?.hearingId !== hearing;
  if (!topic || topic.isPrivate || isGone || !isAbout(about)) return { cursor, done: 0, finished: true };
  const wanting = hearing === '' ? topic.seconds : [...askingFor(topic), ...topic.seconds];
  const some = [...new Set(wanting)]
    .filter((one) => one > cursor)
    .sort()
    .slice(0, SLICE);
  const ids = some.map((one) => seatId(hearing, one));
  const seats = guests === 'told' ? await many('seats', ids) : [];
  const seated = new Set(seats.filter(({ state }) => state !== 'left').map(({ personId }) => personId));
  const told = { subject: id, version: Number(seq), about, title: topicInPublic(topic) };
  await addMissing(
    'messages',
    some
      .filter((one) => !seated.has(one))
      .map((to) => noteOf({ to, ...told, icon: 'chat-circle-dots' }, now)),
  );
  return { cursor: some.at(-1) ?? cursor, done: some.length, finished: some.length < SLICE };
};

/** Who proposed it, and who spoke for him; whoever has left is nobody. */
const askingFor = ({ residentId, proxy }: Topic): string[] =>
  [residentId, proxy?.by.personId ?? ''].filter((one) => one !== '');
