import { phaseOf, type Covenant } from '@core/domain/covenant/covenant';
import { contains } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import type { Tx } from '../kit/transaction';
import { consentId } from './covenantViews';

type Stop = 'NOT_FOUND' | 'COVENANT_NOT_NOW' | 'COVENANT_OLD';

/** What a household says to the edition that it has read; `given` is whether it agreed before. */
export async function consenting<Code extends string>(
  call: Call,
  { id, edition }: { id: string; edition: number },
  say: (tx: Tx, _id: string, given: boolean) => Promise<Refused<Code> | undefined>,
): Promise<ActResult | Refused<Code | Stop>> {
  const seen = await one('covenants', id);
  if (!seen || !livesUnder(seen, call)) return refused('NOT_FOUND');
  const _id = consentId(id, edition, call.home);
  return commitOnce(call, async (tx): Promise<ActResult | Refused<Code | Stop>> => {
    const covenant = await tx.get('covenants', id);
    if (!covenant || phaseOf(covenant, call.now) !== 'consenting') return refused('COVENANT_NOT_NOW');
    if (covenant.edition !== edition) return refused('COVENANT_OLD');
    const stopped = await say(tx, _id, (await tx.get('covenantConsents', _id)) !== undefined);
    return stopped ?? { covenantId: id };
  });
}

const livesUnder = ({ shown, place }: Covenant, call: Call): boolean =>
  call.reaches({ parties: shown && contains(place, call.home) ? [call.id] : [] });
