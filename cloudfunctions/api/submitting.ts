import type { Parsed } from '@core/contract/index';
import { at } from '@core/domain/place/region';
import { pseudonymOf } from '@core/domain/wish/pseudonym';
import { submittedWish } from '@core/domain/wish/submitted';
import { isGuarded, WISHES_AT_ONCE, type Wish } from '@core/domain/wish/wish';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { newId } from '../kit/ids';
import { commitOnce } from '../kit/once';
import { sealWished } from '../kit/personal';
import { recordWish } from '../kit/recordWish';
import { refused, type Refused } from '../kit/refused';
import { inForceIn } from '../kit/rules';
import { count, many, one } from '../kit/store';
import { officesAt } from '../kit/officesAt';
import { addressOf, partsOf } from '../kit/address';
import { consentHeard } from './consenting';
import { nextCode } from '../kit/orderCode';
import { residentIn, type Orderer } from './orderer';

type Said = Parsed<'wish.submit'>;
type Refusal = 'NOBODY_ANSWERS' | 'NOT_FOUND' | 'TOO_MANY_WISHES' | 'TOO_DEAR';

/** Children and the sick are spoken for by their guardian, or by staff with whom the guardian is recorded. */
export async function lacksGuardian({ wisher, proxy }: Said, call: Call): Promise<boolean> {
  if (!isGuarded(wisher)) return false;
  const ward = proxy?.ward === undefined ? undefined : await one('wards', proxy.ward);
  const guardian = ward?.guardian;
  return !guardian || guardian.from > call.now || guardian.until <= call.now;
}

/** Submits a wish for a household: finds who answers there, seals how it is reached, and commits all of it. */
export async function commitWish(
  call: Call,
  orderer: Orderer,
  { wisher, kind, season, title, words, photos, worth, parts, note }: Said,
): Promise<ActResult | Refused<Refusal>> {
  const { now } = call;
  const { resident, name, place, proxy } = orderer;
  const community = at('community', place) ?? '';
  const regions = new Map((await many('regions', partsOf(place))).map((region) => [region._id, region]));
  if (regions.get(place)?.level !== 'household') return refused('NOT_FOUND');
  const chain = await officesAt(place);
  if (chain.length === 0) return refused('NOBODY_ANSWERS');
  const { rules, calendar } = await inForceIn(community, now);
  if (worth > rules.wishCeiling) return refused('TOO_DEAR', { fields: [String(rules.wishCeiling)] });
  const _id = newId();
  const code = await nextCode(community, now);
  const contact = { ...name, address: addressOf(place, regions), note };
  const consent = isGuarded(wisher) ? ('guardian' as const) : proxy?.consent;
  const told = {
    ...{ _id, code, place, wisher, kind, title, words, photos, worth, residentId: resident._id },
    ...(season ? { season } : {}),
    ...(proxy && consent ? { proxy: { by: proxy.by, consent } } : {}),
    parts: parts.length > 0 ? parts : [{ title, count: 1 }],
  };
  return commitOnce(call, async (tx) => {
    const person = await residentIn(tx, orderer);
    // Counted inside the transaction that writes the person: of two at the same moment one finds him changed.
    const live = await count('wishes', { residentId: person._id, live: true });
    if (live >= WISHES_AT_ONCE) return refused('TOO_MANY_WISHES');
    await tx.put('people', {
      ...person,
      openWishes: [...(person.openWishes ?? []), _id].slice(-WISHES_AT_ONCE),
    });
    const sealed = sealWished(contact, _id, person);
    const { wish, notify } = submittedWish({ ...told, contact: sealed }, { now, calendar, chain });
    const after = { ...wish, ...withoutName(wish, name.name) };
    const actor = wish.proxy?.by ?? { personId: resident._id, role: 'resident' as const };
    await recordWish(tx, { after, act: 'submit', actor, notify, now });
    if (proxy)
      await consentHeard(tx, call, resident._id, { what: 'care', how: consent ?? 'phone', about: _id });
    return { wishId: _id };
  });
}

/** Who writes his own name into his wish does not have it on the wall. */
function withoutName({ _id, wisher, title, words }: Wish, name: string): Pick<Wish, 'wall'> {
  if ([...name].length < 2 || !`${title}${words}`.includes(name)) return {};
  const pseudonym = pseudonymOf(_id, wisher);
  return { wall: { title: title.replaceAll(name, pseudonym), words: words.replaceAll(name, pseudonym) } };
}
