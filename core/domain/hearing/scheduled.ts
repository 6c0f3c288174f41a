import type { WorkingCalendar } from '../calendar/clocks';
import type { Ms } from '../calendar/time';
import { at } from '../place/region';
import { isAnnouncedInTime } from './conditions';
import { hearingDueAfter } from './deadlines';
import { hearingViolations, type Hearing } from './hearing';

/** What is known when somebody sets a session. */
export type Setting = Pick<
  Hearing,
  | '_id'
  | 'format'
  | 'place'
  | 'title'
  | 'words'
  | 'agenda'
  | 'startsAt'
  | 'endsAt'
  | 'venue'
  | 'host'
  | 'panel'
  | 'parties'
  | 'pools'
  | 'quorum'
> &
  Partial<Pick<Hearing, 'minuteTaker' | 'seriesId'>>;

interface Around {
  now: Ms;
  calendar: WorkingCalendar;
}

export type SettingRefusal = 'HEARING_TOO_SOON' | 'NOT_YET_HELD' | 'PARTIES';

/** Why a session cannot be set so; undefined when nothing is wrong. A pop-up has been held when it is written down. */
export function settingRefusal(
  { format, startsAt, endsAt, parties }: Pick<Setting, 'format' | 'startsAt' | 'endsAt' | 'parties'>,
  now: Ms,
): SettingRefusal | undefined {
  if ((format === 'mediation') !== parties.length >= 2) return 'PARTIES';
  if (format === 'popUp') return endsAt <= now ? undefined : 'NOT_YET_HELD';
  return isAnnouncedInTime(format, startsAt, now) ? undefined : 'HEARING_TOO_SOON';
}

/**
 * A new session: scheduled, or, where it was held on the spot, waiting for its minutes.
 * @throws Error when it cannot be set so, or the place stands above a community.
 */
export function scheduledHearing(said: Setting, { now, calendar }: Around): Hearing {
  const community = at('community', said.place);
  if (!community) throw new Error(`no community answers for ${said.place}`);
  const held = said.format === 'popUp';
  const hearing: Hearing = {
    ...said,
    version: 1,
    state: held ? 'minutesDraft' : 'scheduled',
    community,
    ...{ createdAt: now, edition: 0, unanswered: 0, actions: [], level: 0 },
    ...(held ? { begunAt: said.startsAt, endedAt: said.endsAt } : {}),
    trail: [{ at: now, act: held ? 'record' : 'schedule', by: said.host }],
  };
  // Minutes of what was held some time ago are due a day from now.
  hearing.due = hearingDueAfter(held ? { ...hearing, endedAt: now } : hearing, 'schedule', now, calendar);
  hearing.dueAt = hearing.due?.at;
  const wrong = hearingViolations(hearing);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  return hearing;
}
