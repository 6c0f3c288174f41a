import { around } from './audit';
import { hearingKeysOf } from '@core/domain/hearing/visibility';
import { remindsAt } from '@core/domain/hearing/reminders';
import type { HearingNotice } from '@core/domain/hearing/notices';
import type { HearingAct } from '@core/domain/hearing/steps';
import type { HearingActor } from '@core/domain/hearing/take';
import { isHearingLive, isPrivate, type Hearing } from '@core/domain/hearing/hearing';
import type { HearingRow } from './documents';
import { idOf } from './ids';
import { jobRow } from './jobRow';
import { tellAll } from './outbox';
import { giveRoomBack } from './roomTaking';
import { topicTelling } from './topicTelling';
import type { Tx } from './transaction';

/** One decided step of a session, with everything that has to be written for it. */
export interface HearingStepTaken {
  before?: HearingRow;
  after: Hearing;
  act: HearingAct | 'schedule';
  actor: Pick<HearingActor, 'personId' | 'role'>;
  notify: readonly HearingNotice[];
  now: number;
}

/**
 * Writes a step: the session, its event and the messages it causes, in one transaction; a booking of a room that it
 * names no longer is given back with it. Guests are told by a job,
 * however many they are: call `startJobs()` after it where `tellsGuests`.
 */
export async function recordHearing(tx: Tx, step: HearingStepTaken): Promise<void> {
  const { after, act, actor, notify, now } = step;
  const { _id: hearingId, version: seq } = after;
  const { personId: by, role } = actor;
  await tx.put('hearings', hearingRowOf(step));
  await tx.add('hearingEvents', { _id: `${hearingId}-${seq}`, hearingId, seq, at: now, act, by, role });
  const told = { subject: hearingId, version: seq, title: titleInPublic(after), icon: 'chat-circle-dots' };
  const people = notify.filter(({ to }) => to !== 'guests').map((notice) => ({ ...notice, ...told }));
  await tellAll(tx, people, now);
  for (const { about } of notify.filter(({ to }) => to === 'guests')) {
    const input = { hearing: hearingId, about, seq: String(seq) };
    await tx.add('jobs', jobRow(idOf(hearingId, String(seq), 'guests'), 'hearingTell', now, { input }));
  }
  const released = step.before?.venue.bookingId;
  if (released !== undefined && after.venue.bookingId !== released)
    await giveRoomBack(tx, released, isPrivate(after) ? '' : (after.reason ?? ''));
  for (const topic of settledBy(step)) {
    const session = { id: hearingId, told: tellsGuests(notify) };
    await tx.add('jobs', topicTelling({ topic, about: 'topicResolved', seq, session }, now));
  }
}

const settling: readonly HearingStepTaken['act'][] = ['publishResolution', 'count', 'conclude'];

/** Topics of which it can be read now what came of them; of a mediation nobody is told. */
const settledBy = ({ after, act }: HearingStepTaken): string[] =>
  settling.includes(act) && !isPrivate(after)
    ? [...new Set(after.agenda.flatMap(({ topicId }) => topicId ?? []))]
    : [];

/** Whether a job waits to be started after the commit. */
export const tellsGuests = (notify: readonly HearingNotice[]): boolean =>
  notify.some(({ to }) => to === 'guests');

/** What a session is called in a message: of a mediation nothing that says what it is. */
export const titleInPublic = (hearing: Pick<Hearing, 'format' | 'title'>): string =>
  isPrivate(hearing) ? '约好的见面' : hearing.title;

/** Steps that change nothing a person decides by: whoever saw the session before may still act on it. */
const unnoticed: readonly HearingStepTaken['act'][] = ['escalate', 'object', 'actionDone'];

/** A session as it is stored, with what the indexes ask for. */
export function hearingRowOf({
  before,
  after,
  act,
}: Pick<HearingStepTaken, 'before' | 'after' | 'act'>): HearingRow {
  const open = isPrivate(after) ? {} : { within: around(after.place) };
  const { remindAt: _before, ...stored }: Hearing & Pick<HearingRow, 'remindAt'> = after;
  const remindAt = remindAtAfter({ before, after, act });
  return {
    ...stored,
    ...open,
    ...(remindAt === undefined ? {} : { remindAt }),
    keys: after.state === 'scheduled' ? [] : hearingKeysOf(after),
    live: isHearingLive(after),
    hostId: after.host.personId,
    trueSince: before && unnoticed.includes(act) ? before.trueSince : after.version,
  };
}

/** Reckoned when people can book or a paper is owed, and again when the hour moves; gone once neither is so. */
function remindAtAfter({
  before,
  after,
  act,
}: Pick<HearingStepTaken, 'before' | 'after' | 'act'>): number | undefined {
  if (before?.state === after.state && act !== 'reschedule') return before.remindAt;
  const { openedAt = 0, createdAt, trail } = after;
  return remindsAt(after, after.state === 'registrationOpen' ? openedAt : (trail.at(-1)?.at ?? createdAt));
}
