import type { ServiceDay } from '@core/domain/serviceDay/day';
import type { Helper } from '@core/domain/routing/helper';
import type { Call } from '../kit/call';
import type { Tx } from '../kit/transaction';

/** A day that is held where the caller lives, and he himself as a helper; any other is not there for him. */
export async function dayForHelper(
  tx: Tx,
  dayId: string,
  call: Call,
): Promise<{ day: ServiceDay; helper: Helper } | undefined> {
  const [day, helper] = [await tx.get('serviceDays', dayId), await tx.get('helpers', call.id)];
  if (!day || !helper || !helper.community.startsWith(day.place)) return undefined;
  return call.reaches({ parties: [helper._id] }) ? { day, helper } : undefined;
}
