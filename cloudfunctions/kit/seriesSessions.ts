import { DAY, dayOf, HOUR, moment } from '@core/domain/calendar/time';
import { hearingNoticesOf } from '@core/domain/hearing/notices';
import { scheduledHearing, type Setting } from '@core/domain/hearing/scheduled';
import type { Series } from '@core/domain/hearing/series';
import { realigned, sessionsDue } from '@core/domain/hearing/sessions';
import type { HearingAct } from '@core/domain/hearing/steps';
import {
  takeHearing,
  type HearingActor,
  type HearingChange,
  type HearingRefusal,
} from '@core/domain/hearing/take';
import { at } from '@core/domain/place/region';
import type { HearingRow } from './documents';
import { publicHolidays } from './holidays';
import { startJobs } from './nudge';
import { officesIn } from './officesAt';
import { recordHearing, tellsGuests } from './recordHearing';
import { inForceIn } from './rules';
import { find, moreThan } from './store';
import { commit, type Tx } from './transaction';

/** Sessions written in one commit; the rest follow in the next. */
const AT_ONCE = 8;
/** As many as a series of every day has in the weeks that are looked ahead. */
const MOST_SET = 60;

/**
 * Sets the sessions of a series that should be there by now, and lets those that are set follow what was changed; does
 * some of them and says whether there are more. The series is written in the same commit, so that a date that is called
 * off meanwhile is not set after all. Done twice it does nothing.
 */
export async function keepSessions(seriesId: string, now: number): Promise<boolean> {
  const where = { seriesId, startsAt: moreThan(now) };
  const set = await find('hearings', where, MOST_SET, ['startsAt', 'asc']);
  const { more, told } = await commit(async (tx) => {
    const series = await tx.get('series', seriesId);
    if (!series || (series.dueAt ?? Infinity) > now) return { more: false, told: false };
    const keeping = new Keeping(tx, series, now);
    const wanted = sessionsDue(series, publicHolidays, now);
    for (const session of wanted) await keeping.set(session);
    if (series.realign) for (const { _id } of set) await keeping.follow(_id, wanted);
    await tx.put('series', lookedAt(series, now, keeping.left > 0));
    return { more: keeping.left > 0, told: keeping.told };
  });
  if (told) await startJobs();
  return more;
}

/** The series with the hour at which it is looked at next; one that has ended is not. */
function lookedAt({ dueAt: _due, realign, ...series }: Series, now: number, more: boolean): Series {
  const tomorrow = moment(dayOf(now)) + DAY + 3 * HOUR;
  if (more) return { ...series, ...(realign ? { realign } : {}), dueAt: now };
  return series.running ? { ...series, dueAt: tomorrow } : series;
}

class Keeping {
  private done = 0;
  /** What there was no room for in this commit. */
  left = 0;
  told = false;

  constructor(
    private readonly tx: Tx,
    private readonly series: Series,
    private readonly now: number,
  ) {}

  private hasRoom(): boolean {
    if (this.done < AT_ONCE) this.done += 1;
    else this.left += 1;
    return this.left === 0;
  }

  /** Sets a session unless it is there; one that was called off stays so. */
  async set(session: Setting): Promise<void> {
    const { tx, now, series } = this;
    if ((await tx.get('hearings', session._id)) || !this.hasRoom()) return;
    const { calendar } = await inForceIn(at('community', session.place) ?? '', now);
    const after = scheduledHearing(session, { now, calendar });
    const chain = await officesIn(tx, session.place);
    const notify = hearingNoticesOf(after, 'schedule', { personId: series.host.personId, chain });
    await recordHearing(tx, { after, act: 'schedule', actor: series.host, notify, now });
  }

  /** A session that nobody holds a seat of yet follows its series; of a series that has ended all are called off. */
  async follow(id: string, wanted: readonly Setting[]): Promise<void> {
    const hearing = await this.tx.get('hearings', id);
    const loose =
      hearing?.state === 'scheduled' || (hearing?.state === 'registrationOpen' && !this.series.running);
    if (!hearing || !loose) return;
    const session = wanted.find(({ _id }) => _id === id);
    const change = session && realigned(hearing, session);
    if ((session && !change) || !this.hasRoom()) return;
    const actor: HearingActor = { ...this.series.host, relations: ['host'] };
    const reason = this.series.endedWhy ?? '安排改了，这一天不开了';
    const told = await stepSession(this.tx, hearing, {
      ...{ actor, now: this.now },
      ...(change ? { act: 'save', change } : { act: 'cancel', change: { reason } }),
    });
    this.told ||= told === 'guests';
  }
}

interface SessionStep {
  actor: HearingActor;
  now: number;
  act: HearingAct;
  change: HearingChange;
  /** Nobody is told: another step of the same act says it. */
  quiet?: boolean;
}

/** One step of a session that its series asks for; says why not, or whether a job has guests to tell. */
export async function stepSession(
  tx: Tx,
  hearing: HearingRow,
  { actor, now, act, change, quiet }: SessionStep,
): Promise<HearingRefusal | 'guests' | 'done'> {
  const chain = await officesIn(tx, hearing.place);
  const { calendar } = await inForceIn(hearing.community, now);
  const decision = takeHearing(hearing, act, actor, change, { now, calendar, chain });
  if (!decision.ok) return decision.refusal;
  const notify = quiet ? [] : decision.notify;
  await recordHearing(tx, { before: hearing, after: decision.hearing, act, actor, notify, now });
  return tellsGuests(notify) ? 'guests' : 'done';
}
