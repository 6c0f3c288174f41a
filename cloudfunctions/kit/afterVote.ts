import { theHearingClock, takeHearing } from '@core/domain/hearing/take';
import type { HouseholdVote, Verdict } from '@core/domain/hearing/vote';
import { objectionEnd } from '@core/domain/notice/notice';
import { officesIn } from './officesAt';
import { recordHearing } from './recordHearing';
import { inForceIn } from './rules';
import type { Tx } from './transaction';

/** What was put to the vote goes on: a session publishes what was resolved, with what the count came to. */
export async function afterVote(
  tx: Tx,
  { _id: voteId, subject }: HouseholdVote,
  { carried }: Verdict,
  now: number,
): Promise<void> {
  if (subject.kind !== 'hearing') return;
  const [hearing, resolution] = [
    await tx.get('hearings', subject.id),
    await tx.get('resolutions', subject.id),
  ];
  if (hearing?.voteId !== voteId || !resolution) return;
  const [chain, { calendar }] = [await officesIn(tx, hearing.place), await inForceIn(hearing.community, now)];
  const change = { carried, objectUntil: objectionEnd(now, resolution.days) };
  const decision = takeHearing(hearing, 'count', theHearingClock, change, { now, calendar, chain });
  if (!decision.ok) throw new Error(`a vote was counted, and its session says ${decision.refusal}`);
  const { hearing: after, notify } = decision;
  await recordHearing(tx, { before: hearing, after, act: 'count', actor: theHearingClock, notify, now });
}
