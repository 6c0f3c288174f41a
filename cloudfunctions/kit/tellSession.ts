import { takeHearing, theHearingClock, type HearingChange } from '@core/domain/hearing/take';
import type { HearingAct } from '@core/domain/hearing/steps';
import { isLive, type Order } from '@core/domain/order/order';
import type { OrderRow } from './documents';
import { officesIn } from './officesAt';
import { recordHearing } from './recordHearing';
import { inForceIn } from './rules';
import type { Tx } from './transaction';

interface Step {
  before?: OrderRow;
  after: Order;
  now: number;
}

/** An order that came of a session has closed, or was opened again: the session knows it in the same transaction. */
export async function tellSession(tx: Tx, { before, after, now }: Step): Promise<void> {
  if (after.hearingId === undefined || !before || isLive(before) === isLive(after)) return;
  const done = isLive(after) ? {} : { closedAt: after.closedAt ?? now, ...outcomeOf(after) };
  const act = isLive(after) ? 'actionReopened' : 'actionDone';
  await stepByClock(tx, after.hearingId, act, { done: { orderId: after._id, ...done } }, now);
}

const outcomeOf = ({ outcome }: Order) => (outcome === undefined ? {} : { outcome });

/** A step of the clock's own; one that is not lawful any more changes nothing. */
async function stepByClock(
  tx: Tx,
  id: string,
  act: HearingAct,
  change: HearingChange,
  now: number,
): Promise<void> {
  const hearing = await tx.get('hearings', id);
  if (!hearing) return;
  const chain = await officesIn(tx, hearing.place);
  const { calendar } = await inForceIn(hearing.community, now);
  const decision = takeHearing(hearing, act, theHearingClock, change, { now, calendar, chain });
  if (!decision.ok) return;
  const { hearing: after, notify } = decision;
  await recordHearing(tx, { before: hearing, after, act, actor: theHearingClock, notify, now });
}
