import {
  remindedOf,
  reminderDue,
  reminderVersion,
  remindsAt,
  type ReminderAbout,
} from '@core/domain/hearing/reminders';
import type { Hearing } from '@core/domain/hearing/hearing';
import { apart } from '../kit/apart';
import { idOf } from '../kit/ids';
import { inTurn } from '../kit/inTurn';
import { jobRow } from '../kit/jobRow';
import { startJobs } from '../kit/nudge';
import { tellAll } from '../kit/outbox';
import { titleInPublic } from '../kit/recordHearing';
import { atMost, find } from '../kit/store';
import { commit, type Tx } from '../kit/transaction';

/** Tells again who comes to a session that is near, and who owes a paper of one that was held; returns how many sessions. */
export async function remindHearings(now: number, slice: number, atOnce: number): Promise<number> {
  const due = await find('hearings', { remindAt: atMost(now) }, slice, ['remindAt', 'asc']);
  const done = await inTurn(due, atOnce, ({ _id }) => apart(`reminder ${_id}`, () => remind(_id, now)));
  if (done > 0) await startJobs();
  return done;
}

async function remind(id: string, now: number): Promise<boolean> {
  return commit(async (tx) => {
    const hearing = await tx.get('hearings', id);
    if (!hearing || (hearing.remindAt ?? Infinity) > now) return false;
    const { remindAt: _due, ...rest } = hearing;
    const next = remindsAt(hearing, now);
    await tx.put('hearings', { ...rest, ...(next === undefined ? {} : { remindAt: next }) });
    const about = reminderDue(hearing, now);
    if (about) await tell(tx, hearing, about, now);
    return true;
  });
}

/** The few are told at once, those who have a seat by a job, however many they are. */
async function tell(tx: Tx, hearing: Hearing, about: ReminderAbout, now: number): Promise<void> {
  const { _id: subject } = hearing;
  const [reminded, version] = [remindedOf(hearing), reminderVersion(hearing)];
  if (reminded === 'seated') {
    const input = { hearing: subject, about, seq: String(version), only: 'seated' };
    await tx.put('jobs', jobRow(idOf(subject, input.seq, about), 'hearingTell', now, { input }));
    return;
  }
  const told = { about, subject, version, title: titleInPublic(hearing), icon: 'chat-circle-dots' };
  await tellAll(
    tx,
    reminded.map((to) => ({ to, ...told })),
    now,
  );
}
