import type { Action, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import type { Relation } from '@core/domain/people/permission';
import { placesAround } from '@core/domain/place/region';
import { linkId } from '../../../cloudfunctions/api/following';
import { personRow } from '../../../localcloud/seeds/people';
import {
  aboutMyself,
  aboutPlace,
  HOUSEHOLD,
  STAIRWELL,
  type Asker,
  type Rows,
  type Stand,
  type Subject,
} from '../subject';

const somebody = ({ personId, now }: Stand) =>
  personRow({ id: `other-${personId}`, name: '孙大爷', phone: '13900000002', home: HOUSEHOLD }, now);

/** A resident who is known to live in the household, where he asks as one. */
function knownThere({ holder, relation, personId, place: household, now: at }: Stand): Rows {
  if (holder !== 'resident' || relation !== 'same') return {};
  return { bindings: [{ _id: personId, household, ...placesAround(household), state: 'verified', at }] };
}

/** Somebody who says that he lives in the household. */
function claimed(stand: Stand): Rows {
  const { _id } = somebody(stand);
  const around = placesAround(HOUSEHOLD);
  const claim = { _id, household: HOUSEHOLD, ...around, state: 'claimed' as const, at: stand.now };
  return {
    people: [somebody(stand)],
    bindings: [claim, ...(knownThere(stand).bindings ?? [])],
  };
}

/** The record of a neighbour without a phone, whose guardian the caller is or is not. */
function aboutWard<A extends Action>(
  input: (id: string, stand: Stand) => Input<A>,
  relations: readonly Relation[] = ['same', 'within', 'other'],
): Subject<A> {
  const call = (stand: Stand) => {
    const { personId, relation, now: at } = stand;
    const person = somebody(stand);
    const guard = { personId: relation === 'party' ? personId : 'chen', from: 0, until: at + DAY };
    const ward = {
      ...{ _id: person._id, household: HOUSEHOLD, ...placesAround(HOUSEHOLD), state: 'open' as const },
      ...{ at, by: 'limin', guardian: { ...guard, basis: 'child' as const } },
    };
    return { input: input(person._id, stand), rows: { people: [person], wards: [ward] } };
  };
  return { place: () => HOUSEHOLD, relations, call };
}

const doorOf = ({ personId }: Asker) => `${STAIRWELL}${personId.replace('asker-', 'H')}/`;

/** A link whose centre is a household of its own for each who asks. */
function aboutLink<A extends Action>(state: 'asked' | 'agreed', input: (id: string) => Input<A>): Subject<A> {
  return aboutPlace<A>(doorOf, (stand) => {
    const { personId, place, now: at } = stand;
    const _id = `link-${personId}`;
    const link = { _id, version: 1, centre: place, hostId: 'chen', households: [], by: 'chen', at };
    const door = { _id: place, linkId: _id, state, at };
    return { input: input(_id), rows: { ...knownThere(stand), links: [link], linkDoors: [door] } };
  });
}

const consentOn = ({ now }: Stand) => ({ how: 'phone' as const, day: dayOf(now) });

export const home = {
  'binding.mine': aboutMyself<'binding.mine'>({}),
  'binding.claim': aboutMyself<'binding.claim'>({ household: HOUSEHOLD }),
  'binding.leave': aboutMyself<'binding.leave'>({}),
  'binding.pending': aboutPlace<'binding.pending'>(HOUSEHOLD, (stand) => ({
    input: { place: HOUSEHOLD },
    rows: knownThere(stand),
  })),
  'binding.verify': aboutPlace<'binding.verify'>(HOUSEHOLD, (stand) => ({
    input: { id: somebody(stand)._id },
    rows: claimed(stand),
  })),
  'binding.decline': aboutPlace<'binding.decline'>(HOUSEHOLD, (stand) => ({
    input: { id: somebody(stand)._id, reason: '不住这里' },
    rows: claimed(stand),
  })),
  'household.members': aboutMyself<'household.members'>({}),

  'family.list': aboutMyself<'family.list'>({}),
  'family.invite': aboutMyself<'family.invite'>({ purpose: 'join' }),
  'family.join': aboutMyself<'family.join'>({ code: '000000' }),
  'family.remove': {
    place: () => HOUSEHOLD,
    relations: ['own', 'party', 'other'],
    call: ({ personId, relation, now: at }) => {
      const ownerId = relation === 'own' ? personId : 'wang';
      const relative = relation === 'party' ? personId : 'chen';
      const link = { kinship: 'child' as const, follows: false, at };
      const _id = `family-${personId}`;
      return { input: { id: _id }, rows: { family: [{ _id, ownerId, personId: relative, ...link }] } };
    },
  } satisfies Subject<'family.remove'>,
  'family.orders': {
    place: () => HOUSEHOLD,
    relations: ['party', 'other'],
    call: ({ personId, relation, now: at }) => {
      const link = { ownerId: 'wang', personId, kinship: 'child' as const, follows: true, at };
      const family = relation === 'party' ? [{ _id: linkId('wang', personId), ...link }] : [];
      return { input: { person: 'wang' }, rows: { family } };
    },
  } satisfies Subject<'family.orders'>,

  'ward.list': aboutPlace<'ward.list'>(HOUSEHOLD, () => ({ input: { place: HOUSEHOLD } })),
  'ward.get': aboutWard<'ward.get'>((id) => ({ id })),
  'ward.make': aboutPlace<'ward.make'>(HOUSEHOLD, (stand) => ({
    input: { name: stand.personId, household: HOUSEHOLD, consent: consentOn(stand) },
  })),
  'ward.change': aboutWard<'ward.change'>((id) => ({ id, name: '孙大爷' })),
  'ward.close': aboutWard<'ward.close'>((id) => ({ id })),
  'guardian.record': aboutWard<'guardian.record'>((id, { now }) => ({
    ...{ ward: id, code: '000000', basis: 'child', until: dayOf(now + 9 * DAY) },
  })),
  'guardian.end': aboutWard<'guardian.end'>((id) => ({ ward: id }), ['party', 'same', 'within', 'other']),

  'link.get': aboutLink<'link.get'>('agreed', (id) => ({ id })),
  'link.mine': aboutMyself<'link.mine'>({}),
  'link.propose': {
    place: () => HOUSEHOLD,
    relations: ['own', 'same', 'within', 'other'],
    home: `${STAIRWELL}301/`,
    call: ({ relation }) => {
      const households = [`${STAIRWELL}101/`];
      return { input: relation === 'own' ? { households } : { households, centre: HOUSEHOLD } };
    },
  } satisfies Subject<'link.propose'>,
  'link.agree': aboutLink<'link.agree'>('asked', (id) => ({ id })),
  'link.decline': aboutLink<'link.decline'>('asked', (id) => ({ id })),
  'link.leave': aboutLink<'link.leave'>('agreed', (id) => ({ id })),
};
