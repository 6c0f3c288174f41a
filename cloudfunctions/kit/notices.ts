import { DAY } from '@core/domain/calendar/time';
import { editionOf, type Notice, type Reach } from '@core/domain/notice/notice';
import { published } from '@core/domain/notice/steps';
import type { Target } from '@core/domain/notice/target';
import { idOf, newId } from './ids';
import { jobRow } from './jobRow';
import { anyOf, atMost, count, inside, moreThan } from './store';
import type { Tx } from './transaction';

/**
 * How many something would be for: exact, counted in indexes. For everybody, the households of the place and the people
 * who live in them and have the app; for some roles, who holds them now, an office at a time.
 */
export async function reachOf({ place, roles }: Target, now: number): Promise<Reach> {
  if (roles.length > 0) {
    const held = { scope: inside(place), until: moreThan(now), from: atMost(now) };
    return { households: 0, people: 0, offices: await count('grants', { role: anyOf(roles), ...held }) };
  }
  const [households, people] = await Promise.all([
    count('regions', { level: 'household', _id: inside(place) }),
    count('people', { home: inside(place) }),
  ]);
  return { households, people, offices: 0 };
}

interface GoingOut {
  act: 'publish' | 'appear';
  now: number;
  by: string;
  reach: Reach;
}

/** Lets a notice go out: its first edition is kept, and those whom WeChat can reach are told. Call `startJobs()` after it. */
export async function goOut(tx: Tx, before: Notice, { act, now, by, reach }: GoingOut): Promise<Notice> {
  const telling = newId();
  const notice: Notice = { ...published(before, act, { now, by, reach }), telling };
  await tx.put('noticeEditions', editionOf(notice, by, now));
  const input = { notice: notice._id };
  const total = notice.roles.length > 0 ? reach.offices : reach.people;
  await tx.add(
    'jobs',
    jobRow(telling, 'noticeFanOut', now, { place: notice.place, input, total, firm: true }),
  );
  return notice;
}

/** Whether people are still to be told: it is there to be read, and news. */
export const isNews = ({ shown, publishedAt = 0 }: Notice, now: number): boolean =>
  shown && now < publishedAt + 3 * DAY;

/** That somebody has opened a notice is found by the two of them alone. */
export const noticeReadId = (noticeId: string, personId: string): string => idOf(noticeId, 'read', personId);

/** A household objects once. */
export const objectionId = (noticeId: string, household: string): string =>
  idOf(noticeId, 'objection', household);
