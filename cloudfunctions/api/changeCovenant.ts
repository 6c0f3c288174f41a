import type { Covenant } from '@core/domain/covenant/covenant';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import type { Tx } from '../kit/transaction';

type Stop = 'NOT_FOUND' | 'STALE' | 'COVENANT_NOT_NOW';

/** One change of a covenant by staff of its place, on the version that was seen; one that has ended stays as it is. */
export function changeCovenant<Code extends string = never>(
  call: Call,
  { id, version }: { id: string; version: number },
  decide: (covenant: Covenant, tx: Tx) => Promise<Covenant | Refused<Code>>,
): Promise<ActResult | Refused<Code | Stop>> {
  return commitOnce(call, async (tx): Promise<ActResult | Refused<Code | Stop>> => {
    const covenant = await tx.get('covenants', id);
    if (!covenant || !call.reaches({ place: covenant.place })) return refused('NOT_FOUND');
    if (covenant.state === 'ended') return refused('COVENANT_NOT_NOW');
    if (covenant.version !== version) return refused('STALE');
    const after = await decide(covenant, tx);
    if (isRefused(after)) return after;
    await tx.put('covenants', after);
    const detail = { state: after.state, edition: after.edition };
    await journalled(tx, call, { place: covenant.place, about: id, detail });
    return { covenantId: id };
  });
}
