import type { RefusalCode } from '@core/contract/index';
import type { HearingAct } from '@core/domain/hearing/steps';
import { takeHearing, type HearingActor, type HearingChange } from '@core/domain/hearing/take';
import { hearingHosts, hearingRelationsTo, hearingSubject } from '@core/domain/hearing/visibility';
import { answersForHearing, type HearingHolder } from '@core/domain/hearing/hearing';
import type { Call } from '../kit/call';
import type { ActResult, HearingRow } from '../kit/documents';
import type { Acts } from '../kit/handler';
import { inLine } from '../kit/inLine';
import { officesIn } from '../kit/officesAt';
import { commitOnce } from '../kit/once';
import { recordHearing, tellsGuests } from '../kit/recordHearing';
import { isRefused, refused, type Refused } from '../kit/refused';
import { startJobs } from '../kit/nudge';
import { inForceIn } from '../kit/rules';
import type { Tx } from '../kit/transaction';
import { codeOf } from './codeOf';

/** One step of one session by the caller; with a version where an old screen could mean something else. */
interface Wanted<A extends Acts> {
  action: A;
  act: HearingAct;
  id: string;
  version?: number;
}

/** What an act brings along, decided on the session as it is inside the transaction; a refusal ends it there. */
type Bring<A extends Acts> = (
  hearing: HearingRow,
  actor: HearingActor,
  tx: Tx,
) => HearingChange | Refused<RefusalCode<A>> | Promise<HearingChange | Refused<RefusalCode<A>>>;

/** One step of a session by the caller: load → decide → commit. Who lost every race is told to come again. */
export async function changeHearing<A extends Acts>(
  call: Call,
  wanted: Wanted<A>,
  bring: Bring<A> = () => ({}),
): Promise<ActResult | Refused<RefusalCode<A>>> {
  const guests = { told: false };
  const result = await inLine(wanted.id, () =>
    commitOnce(call, (tx) => stepIn(tx, call, wanted, bring, guests)),
  );
  if (guests.told && !isRefused(result)) await startJobs();
  return result;
}

async function stepIn<A extends Acts>(
  tx: Tx,
  call: Call,
  { action, act, id, version }: Wanted<A>,
  bring: Bring<A>,
  guests: { told: boolean },
): Promise<ActResult | Refused<RefusalCode<A>>> {
  const hearing = await tx.get('hearings', id);
  if (!hearing) return refused('NOT_FOUND');
  const chain = await officesIn(tx, hearing.place);
  if (!call.reaches(hearingSubject(hearing, call.caller, chain))) return refused('NOT_FOUND');
  if (version !== undefined && (version < hearing.trueSince || version > hearing.version))
    return refused(codeOf(call, action, 'STALE'));
  const actor = hearingActor(hearing, chain, call);
  const change = await bring(hearing, actor, tx);
  if (isRefused(change)) return change;
  const { calendar } = await inForceIn(hearing.community, call.now);
  const decision = takeHearing(hearing, act, actor, change, { now: call.now, calendar, chain });
  if (!decision.ok) return refused(codeOf(call, action, decision.refusal));
  const { hearing: after, notify } = decision;
  await recordHearing(tx, { before: hearing, after, act, actor, notify, now: call.now });
  guests.told = tellsGuests(notify);
  return { hearingId: id };
}

/** The caller as an actor on a session, in the role that brings him there. */
export function hearingActor(
  hearing: HearingRow,
  chain: readonly HearingHolder[],
  { caller, id: personId, grants }: Call,
): HearingActor {
  const relations = hearingRelationsTo(hearing, caller, chain);
  const known = [hearing.host, hearing.minuteTaker, answersForHearing(hearing, chain)];
  const held = grants.find(
    ({ role, scope }) => hearingHosts.some((one) => one === role) && hearing.place.startsWith(scope),
  );
  const role = known.find((one) => one?.personId === personId)?.role ?? held?.role ?? 'resident';
  return { personId, role, relations };
}
