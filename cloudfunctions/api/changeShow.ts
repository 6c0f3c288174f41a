import type { RefusalCode } from '@core/contract/index';
import type { Show } from '@core/domain/live/show';
import type { ShowAct } from '@core/domain/live/showSteps';
import type { ShowActor, ShowChange } from '@core/domain/live/showTake';
import { showRelationsTo, showSubject } from '@core/domain/live/showVisibility';
import type { Call } from '../kit/call';
import type { ActResult, ShowRow } from '../kit/documents';
import type { Acts } from '../kit/handler';
import { inLine } from '../kit/inLine';
import { startJobs } from '../kit/nudge';
import { commitOnce } from '../kit/once';
import { tellsCrowd, tellShow } from '../kit/recordShow';
import { isRefused, refused, type Refused } from '../kit/refused';
import { stepShow } from '../kit/stepShow';
import type { Tx } from '../kit/transaction';
import { codeOf } from './codeOf';
import { plannerIn } from './showPlanning';

/** One step of one show by the caller; with a version where an old screen could mean something else. */
interface Wanted<A extends Acts> {
  action: A;
  act: ShowAct;
  id: string;
  version?: number;
}

/** What an act brings along, decided on the show as it is inside the transaction; a refusal ends it there. */
type Bring<A extends Acts> = (
  show: ShowRow,
  actor: ShowActor,
) => ShowChange | Refused<RefusalCode<A>> | Promise<ShowChange | Refused<RefusalCode<A>>>;

/** What came of it, once it is committed. */
interface Done {
  after?: Show;
  crowd: boolean;
}

/** One step of a show by the caller: load → decide → commit; then whoever watches is told. */
export async function changeShow<A extends Acts>(
  call: Call,
  wanted: Wanted<A>,
  bring: Bring<A> = () => ({}),
): Promise<ActResult | Refused<RefusalCode<A>>> {
  const done: Done = { crowd: false };
  const result = await inLine(wanted.id, () =>
    commitOnce(call, (tx) => stepIn(tx, call, wanted, bring, done)),
  );
  if (isRefused(result)) return result;
  if (done.after) await tellShow(done.after);
  if (done.crowd) await startJobs();
  return result;
}

async function stepIn<A extends Acts>(
  tx: Tx,
  call: Call,
  { action, act, id, version }: Wanted<A>,
  bring: Bring<A>,
  done: Done,
): Promise<ActResult | Refused<RefusalCode<A>>> {
  const show = await tx.get('shows', id);
  if (!show || !call.reaches(showSubject(show, call.caller))) return refused('NOT_FOUND');
  if (version !== undefined && (version < show.trueSince || version > show.version))
    return refused(codeOf(call, action, 'STALE'));
  const actor = showActor(show, call);
  const change = await bring(show, actor);
  if (isRefused(change)) return change;
  const decision = await stepShow(tx, show, { act, actor, change, now: call.now });
  if (!decision.ok) return refused(codeOf(call, action, decision.refusal));
  done.after = decision.show;
  done.crowd = tellsCrowd(decision.notify);
  return { showId: id };
}

/** The caller as an actor on a show, in the role that brings him there. */
export function showActor(show: Show, call: Call): ShowActor {
  const relations = showRelationsTo(show, call.caller);
  const held = plannerIn(show.place, call) ?? call.grants.find(({ scope }) => show.place.startsWith(scope));
  return { personId: call.id, role: held?.role ?? 'resident', relations };
}
