import { DAY, dayOf, moment } from '@core/domain/calendar/time';
import { isAnnouncedInTime } from '@core/domain/hearing/conditions';
import { plannedDates, type PlannedDate } from '@core/domain/hearing/dates';
import type { HearingActor } from '@core/domain/hearing/take';
import { MOST_EXCEPTIONS, stillSaid, type Exception, type Series } from '@core/domain/hearing/series';
import { hoursOn, sessionIdOf } from '@core/domain/hearing/sessions';
import type { Call } from '../kit/call';
import type { HearingRow } from '../kit/documents';
import { publicHolidays } from '../kit/holidays';
import { refused, type Refused } from '../kit/refused';
import { stepSession } from '../kit/seriesSessions';
import type { Tx } from '../kit/transaction';
import { hostIn } from './settingHearing';

/** What two dates may lie apart and still be looked at together: further off nothing is moved. */
const LOOKED_AROUND = 60 * DAY;

type Stop = 'DAY_PAST' | 'SERIES_DATE' | 'SERIES_TAKEN' | 'SERIES_NOT_NOW' | 'HEARING_TOO_SOON' | 'TOO_MANY';
interface Within {
  tx: Tx;
  call: Call;
}

/** A series with one date that is not as the rhythm says, and with the session of that date brought along. */
export async function excepted(
  series: Series,
  exception: Exception,
  { tx, call }: Within,
): Promise<Series | Refused<Stop>> {
  const stopped = stops(series, exception, call.now);
  if (stopped) return refused(stopped);
  const before = stillSaid(series.exceptions, dayOf(call.now - 365 * DAY)).filter(
    ({ day }) => day !== exception.day,
  );
  if (before.length >= MOST_EXCEPTIONS) return refused('TOO_MANY');
  const hearing = await tx.get('hearings', sessionIdOf(series._id, exception.day));
  const stuck = hearing && (await followed(hearing, exception, { series, tx, call }));
  return stuck ? refused(stuck) : { ...series, exceptions: [...before, exception] };
}

/** Why a date cannot be said so. */
function stops(series: Series, exception: Exception, now: number): Stop | undefined {
  const { kind, day } = exception;
  const aim = kind === 'moved' ? exception.to : day;
  const today = dayOf(now);
  if (day < today || aim < today) return 'DAY_PAST';
  const dates = around(series, day, aim);
  const named = dates.find((date) => date.day === day);
  if (kind === 'cancelled') return named?.on === undefined ? 'SERIES_DATE' : undefined;
  if (kind === 'moved' && !named) return 'SERIES_DATE';
  if (kind === 'added' && named) return 'SERIES_TAKEN';
  if (dates.some((date) => date.on === aim && date.day !== day)) return 'SERIES_TAKEN';
  return isAnnouncedInTime(series.format, hoursOn(series, aim).startsAt, now)
    ? undefined
    : 'HEARING_TOO_SOON';
}

function around(series: Series, one: string, other: string): PlannedDate[] {
  const [first, last] = one < other ? [one, other] : [other, one];
  const [from, until] = [dayOf(moment(first) - LOOKED_AROUND), dayOf(moment(last) + LOOKED_AROUND)];
  return plannedDates(series, publicHolidays, [from, until]);
}

/** Brings the session of a date along; says why that cannot be. */
async function followed(
  hearing: HearingRow,
  exception: Exception,
  { series, tx, call }: Within & { series: Series },
): Promise<'SERIES_NOT_NOW' | 'HEARING_TOO_SOON' | undefined> {
  const holder = hostIn(series.place, call) ?? series.host;
  const actor: HearingActor = { ...holder, relations: ['office'] };
  const by = { actor, now: call.now };
  if (exception.kind !== 'moved') {
    const change = { reason: exception.why };
    return refusalIn(await stepSession(tx, hearing, { ...by, act: 'cancel', change }));
  }
  const change = movedTo(hearing, hoursOn(series, exception.to));
  if (hearing.state === 'scheduled')
    return refusalIn(await stepSession(tx, hearing, { ...by, act: 'save', change }));
  // Those who have a place are told once: of the new hour.
  const off = { ...by, act: 'postpone', change: { reason: exception.why }, quiet: true } as const;
  const stopped = refusalIn(await stepSession(tx, hearing, off));
  const put = stopped ? undefined : await tx.get('hearings', hearing._id);
  return put ? refusalIn(await stepSession(tx, put, { ...by, act: 'reschedule', change })) : stopped;
}

/** The hours of a session and of its slots, so much later. */
function movedTo(hearing: HearingRow, hours: { startsAt: number; endsAt: number }) {
  const later = hours.startsAt - hearing.startsAt;
  const pools = hearing.pools.map(({ from, until, ...pool }) => ({
    ...pool,
    ...(from === undefined || until === undefined ? {} : { from: from + later, until: until + later }),
  }));
  return { ...hours, pools };
}

function refusalIn(
  outcome: Awaited<ReturnType<typeof stepSession>>,
): 'SERIES_NOT_NOW' | 'HEARING_TOO_SOON' | undefined {
  if (outcome === 'done' || outcome === 'guests') return undefined;
  return outcome === 'HEARING_TOO_SOON' ? outcome : 'SERIES_NOT_NOW';
}
