import { isShowLive, isShowOver, type Show } from '@core/domain/live/show';
import { isCrowd, type ShowNotice } from '@core/domain/live/showNotices';
import { isRecorded } from '@core/domain/live/recordingLaw';
import { showRemindsAt } from '@core/domain/live/showReminders';
import type { ShowAct } from '@core/domain/live/showSteps';
import { showKeysOf } from '@core/domain/live/showVisibility';
import { around } from './audit';
import type { ShowRow } from './documents';
import { idOf } from './ids';
import { jobRow } from './jobRow';
import { tellAll } from './outbox';
import { tellRoom } from './rooms';
import type { Tx } from './transaction';

/** One decided step of a show, with everything that has to be written for it. */
export interface ShowStepTaken {
  before?: ShowRow;
  after: Show;
  act: ShowAct | 'plan';
  notify: readonly ShowNotice[];
  now: number;
}

/**
 * Writes a step: the show and the messages it causes, in one transaction. Crowds are told by a job: call `startJobs()`
 * after it where `tellsCrowd`.
 */
export async function recordShow(tx: Tx, step: ShowStepTaken): Promise<void> {
  const { after, notify, now } = step;
  const { _id: show, version } = after;
  await tx.put('shows', showRowOf(step));
  const told = { subject: show, version, title: after.title, icon: 'video-camera' };
  const people = notify.filter(({ to }) => !isCrowd(to)).map((notice) => ({ ...notice, ...told }));
  await tellAll(tx, people, now);
  for (const { to, about } of notify.filter((notice) => isCrowd(notice.to))) {
    const input = { show, about, seq: String(version), to };
    await tx.add('jobs', jobRow(idOf(show, String(version), to), 'showTell', now, { input }));
  }
}

/** Whether a job waits to be started after the commit. */
export const tellsCrowd = (notify: readonly ShowNotice[]): boolean => notify.some(({ to }) => isCrowd(to));

/** Steps that change nothing a person decides by: whoever saw the show before may still act on it. */
const unnoticed: readonly ShowStepTaken['act'][] = [
  'told',
  'recorded',
  'blocked',
  'doubted',
  'late',
  'caption',
  'chapter',
  'drop',
  'swept',
];

/** A show as it is stored, with what the indexes ask for. */
export function showRowOf({ before, after, act, now }: Omit<ShowStepTaken, 'notify'>): ShowRow {
  const { ...plain }: Show & Partial<ShowRow> = after;
  for (const field of ['phase', 'remindAt', 'recordAt'] as const) delete plain[field];
  const phase = phaseOf(after);
  const remindAt = remindAtAfter({ before, after, act, now });
  const recordAt = recordAtAfter({ before, after, act, now });
  return {
    ...plain,
    live: isShowLive(after),
    keys: showKeysOf(after),
    crew: [...new Set([after.planner.personId, ...after.hosts, ...after.moderators])],
    within: around(after.place),
    trueSince: before && unnoticed.includes(act) ? before.trueSince : after.version,
    ...(phase ? { phase } : {}),
    ...(remindAt === undefined ? {} : { remindAt }),
    ...(recordAt === undefined ? {} : { recordAt }),
  };
}

function phaseOf(show: Show): ShowRow['phase'] {
  if (show.announcedAt === undefined || !isShowLive(show)) return undefined;
  return isShowOver(show) ? 'past' : 'coming';
}

/** Reckoned when people learn of it, and again when the hour moves; gone once they were told, or it is no longer to come. */
function remindAtAfter({ before, after, act, now }: Omit<ShowStepTaken, 'notify'>): number | undefined {
  const anew = act === 'announce' || act === 'reschedule' || act === 'plan';
  return anew || before?.remindAt !== undefined ? showRemindsAt(after, now) : undefined;
}

/** At once when there is something to record, and when there is no more; else as it was seen to last. */
function recordAtAfter({ before, after, act, now }: Omit<ShowStepTaken, 'notify'>): number | undefined {
  if (isRecorded(after)) return before?.recordAt ?? now;
  return act === 'end' && before?.recordTask ? now : before?.recordAt;
}

/** Tells the room of a show how it stands; after the commit. */
export const tellShow = ({ _id, version, state, caption }: Show): Promise<void> =>
  tellRoom(_id, {
    kind: 'parts',
    parts: { show: { version, state, ...(caption === undefined ? {} : { caption }) } },
  });

/** That somebody wants to be told of a show is found by the two of them alone. */
export const reminderId = (showId: string, personId: string): string => idOf(showId, 'remind', personId);
