import { placed, type Placement } from '@core/domain/order/place';
import { at } from '@core/domain/place/region';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { newId } from '../kit/ids';
import { commitOnce } from '../kit/once';
import { withOneMore } from '../kit/openOrders';
import { sealContact } from '../kit/personal';
import { recordPlacement } from '../kit/recordPlacement';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import { many } from '../kit/store';
import { addressOf, partsOf } from '../kit/address';
import { chainFor } from './chain';
import { consentHeard } from './consenting';
import { nextCode } from '../kit/orderCode';
import { residentIn, type Orderer } from './orderer';

type Wish = Pick<
  Placement,
  'item' | 'title' | 'words' | 'answers' | 'photos' | 'wanted' | 'urgency' | 'snap'
> & {
  note: string;
};
type Refusal = 'NOBODY_ANSWERS' | 'NOT_FOUND' | 'TOO_MANY_OPEN';

/** Places an order for a household: finds who answers there, seals how it is reached, and commits all of it. */
export async function commitPlacement(
  call: Call,
  orderer: Orderer,
  { note, ...wish }: Wish,
): Promise<ActResult | Refused<Refusal>> {
  const { now } = call;
  const { resident, name, place, proxy } = orderer;
  const around = (['street', 'community', 'grid'] as const).map((level) => at(level, place) ?? '');
  const regions = new Map((await many('regions', [...around, ...partsOf(place)])).map((r) => [r._id, r]));
  const level = regions.get(place)?.level;
  if (wish.snap ? level === undefined : level !== 'household') return refused('NOT_FOUND');
  const chain = await chainFor(place, regions, now);
  if (chain.length === 0) return refused('NOBODY_ANSWERS');
  const { rules, calendar } = await inForceIn(around[1] ?? '', now);
  const id = newId();
  const contact = { ...name, address: addressOf(place, regions), note };
  const code = await nextCode(around[1] ?? '', now);
  const identity = { id, code, place, residentId: resident._id, ...(proxy ? { proxy } : {}) };
  return commitOnce(call, async (tx) => {
    const person = await withOneMore(
      await residentIn(tx, orderer),
      { id, urgency: wish.urgency },
      rules.ordersAtOnce,
    );
    if (!person) return refused('TOO_MANY_OPEN');
    await tx.put('people', person);
    const sealed = sealContact(contact, id, person);
    const { followers } = person;
    const known = { followers, contact: sealed, chain, now, calendar };
    await recordPlacement(tx, placed({ ...wish, ...identity, ...known }), now);
    if (proxy) await consentHeard(tx, call, resident._id, { what: 'care', how: proxy.consent, about: id });
    return { orderId: id };
  });
}
