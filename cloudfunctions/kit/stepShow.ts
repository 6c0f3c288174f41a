import { at } from '@core/domain/place/region';
import type { ShowAct } from '@core/domain/live/showSteps';
import { takeShow, type ShowActor, type ShowChange, type ShowDecision } from '@core/domain/live/showTake';
import type { ShowRow } from './documents';
import { recordShow } from './recordShow';
import { inForceIn } from './rules';
import type { Tx } from './transaction';

interface Wanted {
  act: ShowAct;
  actor: ShowActor;
  change?: ShowChange;
  now: number;
}

/** Decides one step of a show as it is inside the transaction, and writes it where it is lawful. */
export async function stepShow(
  tx: Tx,
  show: ShowRow,
  { act, actor, change = {}, now }: Wanted,
): Promise<ShowDecision> {
  const { calendar } = await inForceIn(at('community', show.place) ?? show.place, now);
  const decision = takeShow(show, act, actor, change, { now, calendar });
  if (decision.ok)
    await recordShow(tx, { before: show, after: decision.show, act, notify: decision.notify, now });
  return decision;
}
