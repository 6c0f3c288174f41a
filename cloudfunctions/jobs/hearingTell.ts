import { isAbout } from '@core/domain/notify/kinds';
import { noteOf } from '../kit/outbox';
import { titleInPublic } from '../kit/recordHearing';
import { addMissing, anyOf, find, moreThan, one } from '../kit/store';
import type { Work } from './slices';

/** With the messages, a guest costs two documents. */
const SLICE = 45;
/** Who gave his seat back hears no more of it; of the hour only who has one. */
const guests = ['seated', 'waiting', 'offered', 'came'];

/**
 * Tells everybody who has a seat at a session, slice by slice. A message's id is made of the step and the person, so
 * that a slice done again after a crash tells nobody twice.
 */
export const tellOfHearing: Work = async (cursor, now, { input }) => {
  const { hearing: id = '', about = '', seq = '1', only } = input ?? {};
  const hearing = await one('hearings', id);
  if (!hearing || !isAbout(about)) return { cursor, done: 0, finished: true };
  const where = { hearingId: id, state: anyOf(only === undefined ? guests : [only]), _id: moreThan(cursor) };
  const seats = await find('seats', where, SLICE, ['_id', 'asc']);
  const told = {
    subject: id,
    version: Number(seq),
    about,
    title: titleInPublic(hearing),
    icon: 'chat-circle-dots',
  };
  await addMissing(
    'messages',
    seats.map(({ personId: to }) => noteOf({ to, ...told }, now)),
  );
  return { cursor: seats.at(-1)?._id ?? cursor, done: seats.length, finished: seats.length < SLICE };
};
