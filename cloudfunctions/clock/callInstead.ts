import { newCallTask } from '@core/domain/notify/callTask';
import { kinds } from '@core/domain/notify/kinds';
import { at } from '@core/domain/place/region';
import type { Message } from '../kit/documents';
import type { Tx } from '../kit/transaction';

/**
 * Somebody must know and WeChat cannot reach him: his community rings him up, one task a message. Whoever has chosen no
 * home belongs to no community that could; the message stays in his inbox.
 */
export async function callInstead(
  tx: Tx,
  { _id, to, about, subject, title }: Message,
  now: number,
): Promise<void> {
  const { mustKnow } = kinds[about];
  if (!mustKnow || (await tx.get('callTasks', _id))) return;
  const person = await tx.get('people', to);
  const community = person?.home && at('community', person.home);
  if (!community || (mustKnow === 'elder' && !person.elder)) return;
  const grid = at('grid', person.home ?? '');
  const told = { _id, personId: to, community, ...(grid ? { grid } : {}), about, subject, title };
  await tx.put('callTasks', newCallTask(told, now));
}
