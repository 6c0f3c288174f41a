import type { Profile } from '../../localcloud/seeding';
import { Lives } from '../support/lives';
import { given, openTown, type Town } from '../support/town';

interface Logged {
  name: string;
  action?: string;
  reads: number;
}

/** The most documents each order action read in a town of that size, while an order went through its life. */
export async function readsByAction(profile: Profile): Promise<Map<string, number>> {
  const town = await openTown(profile);
  try {
    await liveThrough(town);
    return await readsOf(town, (action) => action.startsWith('order.'));
  } finally {
    await town.stop();
  }
}

/** The most documents that calls of these actions have read so far. */
export async function readsOf(town: Town, counts: (action: string) => boolean): Promise<Map<string, number>> {
  const { calls } = (await (await fetch(`${town.url}/local/logs`)).json()) as { calls: Logged[] };
  const most = new Map<string, number>();
  for (const { action = '', reads } of calls) {
    if (counts(action)) most.set(action, Math.max(reads, most.get(action) ?? 0));
  }
  return most;
}

/** Every step there is on one order, by whoever takes it; some twice, as on a day with second thoughts. */
async function liveThrough(town: Town): Promise<void> {
  const cast = { resident: 'wang', member: 'chen', staff: 'limin' };
  const [wang, chen, limin] = [town.as(cast.resident), town.as(cast.member), town.as(cast.staff)];
  const lives = new Lives(town, cast);
  const closed = await lives.closed();
  given(await wang('order.rate', { id: closed.id, version: closed.version, stars: 5 }));
  const resolved = await lives.resolved();
  given(await wang('order.dispute', { id: resolved.id, version: resolved.version, words: '还没好' }));
  const claimed = await lives.claimed();
  given(await chen('order.return', { id: claimed.id, version: claimed.version, reason: 'time' }));
  const open = await lives.open();
  const urged = given(await wang('order.urge', { id: open.id, version: open.version })).order;
  const sent = given(
    await limin('order.assign', { id: open.id, version: urged.version, to: cast.member }),
  ).order;
  const took = given(await chen('order.accept', { id: open.id, version: sent.version })).order;
  given(await wang('order.withdraw', { id: open.id, version: took.version }));
  const submitted = await lives.submitted();
  const why = { reason: '不归社区办', goTo: '县便民大厅' };
  given(await limin('order.reject', { id: submitted.id, version: submitted.version, ...why }));
  for (const who of [wang, chen, limin]) given(await who('order.get', { id: claimed.id }));
}
