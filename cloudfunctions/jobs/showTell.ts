import { isShowAbout } from '@core/domain/live/showMessages';
import { isShowLive } from '@core/domain/live/show';
import { kinds } from '@core/domain/notify/kinds';
import type { ShowRow } from '../kit/documents';
import { noteOf } from '../kit/outbox';
import { creditsFor } from '../kit/reach';
import { addMissing, find, moreThan, one } from '../kit/store';
import { livingIn } from './livingIn';
import type { Slice, Work } from './slices';

/** With the messages, somebody costs two documents. */
const SLICE = 45;

/**
 * Tells those whom a show is for, or those who wanted to be told of it, slice by slice. In the place only those are
 * rung whom WeChat can reach; everybody else finds the show in his list. A message's id is made of the step and the
 * person, so that a slice done again after a crash tells nobody twice.
 */
export const tellOfShow: Work = async (cursor, now, { input }) => {
  const { show: id = '', about = '', seq = '1', to = '' } = input ?? {};
  const show = await one('shows', id);
  // An announcement of what was called off meanwhile tells nobody further.
  if (!show || !isShowAbout(about) || (to === 'place' && !isShowLive(show)))
    return { cursor, done: 0, finished: true };
  const { people, ...slice } = to === 'place' ? await reachable(show, cursor) : await wanting(id, cursor);
  const told = { subject: id, version: Number(seq), about, title: show.title, icon: 'video-camera' };
  await addMissing(
    'messages',
    people.map((person) => noteOf({ to: person, ...told }, now)),
  );
  return slice;
};

type Told = Slice & { people: string[] };

async function reachable(show: ShowRow, cursor: string): Promise<Told> {
  const { people, ...slice } = await livingIn(show.place, cursor, SLICE);
  const { purpose } = kinds.showAnnounced;
  const reached = people.filter(
    (person) => creditsFor(person, purpose) > 0 && !show.crew.includes(person._id),
  );
  return { ...slice, people: reached.map(({ _id }) => _id) };
}

async function wanting(showId: string, cursor: string): Promise<Told> {
  const rows = await find('showReminders', { showId, _id: moreThan(cursor) }, SLICE, ['_id', 'asc']);
  const people = rows.map(({ personId }) => personId);
  return { people, cursor: rows.at(-1)?._id ?? cursor, done: rows.length, finished: rows.length < SLICE };
}
