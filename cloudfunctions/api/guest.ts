import type { Parsed } from '@core/contract/index';
import type { Call } from '../kit/call';
import { isRefused, refused, type Refused } from '../kit/refused';
import { one } from '../kit/store';
import { linkId } from './following';
import { ordererOf } from './orderer';
import type { Guest } from './seating';

type Said = Parsed<'seat.bookFor'>;
interface Neighbour extends Guest {
  place: string;
}

/** Whom the caller may book for: a household of his places, who has a record, or an elder who lets him follow along. */
export async function guestOf(
  whom: Said['whom'],
  consent: Said['consent'],
  call: Call,
): Promise<Neighbour | Refused<'NOT_PROXY'>> {
  if (whom.kind === 'elder') return elderOf(whom.person, consent, call);
  const proxy =
    whom.kind === 'ward' ? { household: '', name: '', ward: whom.ward, consent } : { ...whom, consent };
  const orderer = await ordererOf(proxy, call);
  if (isRefused(orderer)) return refused('NOT_PROXY');
  return { ...orderer, grants: [] };
}

/** The consent to be followed is his who is followed; that he wants to go is heard each time. */
async function elderOf(
  personId: string,
  consent: Said['consent'],
  call: Call,
): Promise<Neighbour | Refused<'NOT_PROXY'>> {
  const [link, resident] = await Promise.all([
    one('family', linkId(personId, call.id)),
    one('people', personId),
  ]);
  const place = resident?.home;
  if (!link?.follows || !resident || place === undefined || !call.reaches({ parties: [link.personId] }))
    return refused('NOT_PROXY');
  return { resident, place, grants: [], proxy: { by: { personId: call.id, role: 'resident' }, consent } };
}
