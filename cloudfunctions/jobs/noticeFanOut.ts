import { kinds } from '@core/domain/notify/kinds';
import type { Notice } from '@core/domain/notice/notice';
import { inForce } from '@core/domain/people/person';
import type { PersonRow } from '../kit/documents';
import { isNews } from '../kit/notices';
import { noteOf } from '../kit/outbox';
import { templates } from '../kit/settings';
import { addMissing, many, one } from '../kit/store';
import { grantsAt } from './grantsAt';
import { livingIn, type Met } from './livingIn';
import type { Work } from './slices';

/** With the messages, somebody costs two documents; with his role, three. */
const SLICE = 45;
const FEW = 30;

/**
 * Rings those whom WeChat can reach, slice by slice; everybody else finds the notice in his list, which is one document
 * however many it is for. A message's id is made of the notice and the person, so that a slice done again after a crash
 * tells nobody twice. A notice that was taken back tells nobody further.
 */
export const tellOfNotice: Work = async (cursor, now, { input, result }) => {
  const notice = await one('notices', input?.notice ?? '');
  if (!notice || !isNews(notice, now)) return { cursor, done: 0, finished: true };
  const { people, ...slice } = await (notice.roles.length > 0
    ? holdersOf(notice, cursor, now)
    : livingIn(notice.place, cursor, SLICE));
  const reached = people.filter((person) => creditsOf(person) > 0 && person._id !== notice.publishedBy);
  const told = { about: 'noticePublished', title: notice.title, icon: 'clipboard-text' } as const;
  const what = { subject: notice._id, version: 1 };
  await addMissing(
    'messages',
    reached.map(({ _id: to }) => noteOf({ to, ...told, ...what }, now)),
  );
  return { ...slice, result: { told: Number(result?.told ?? 0) + reached.length } };
};

const creditsOf = ({ credits }: PersonRow): number =>
  credits[templates()[kinds.noticePublished.purpose] ?? ''] ?? 0;

/** Who holds one of the roles in the place, role by role. */
async function holdersOf({ place, roles }: Notice, cursor: string, now: number): Promise<Met> {
  const [number = '0', scope = '', last = ''] = cursor.split(' ');
  const role = roles[Number(number)];
  if (!role) return { people: [], cursor, done: 0, finished: true };
  const grants = await grantsAt(place, role, { scope, last }, FEW);
  const people = await many(
    'people',
    inForce(grants, now).map(({ personId }) => personId),
  );
  const end = grants.length < FEW ? undefined : grants.at(-1);
  const next = end ? `${number} ${end.scope} ${end._id}` : `${Number(number) + 1}`;
  const finished = !end && Number(number) + 1 >= roles.length;
  return { people, cursor: next, done: grants.length, finished };
}
