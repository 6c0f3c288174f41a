import type { Action, Input } from '@core/contract';
import { DAY } from '@core/domain/calendar/time';
import type { Relation } from '@core/domain/people/permission';
import { usualHours } from '@core/domain/settings/hours';
import { usualRules } from '@core/domain/settings/rules';
import { around } from '../../../cloudfunctions/kit/audit';
import { grantRow } from '../../../localcloud/seeds/people';
import {
  aboutMyself,
  aboutPlace,
  BUILDING,
  COMMUNITY,
  TENANT,
  type Asker,
  type Stand,
  type Subject,
} from '../subject';

/** A role such as whoever asks gives by his office: the street a secretary's, the others a building leader's. */
const givenBy = ({ holder }: Asker) =>
  holder === 'streetStaff'
    ? ({ role: 'communitySecretary', place: COMMUNITY } as const)
    : ({ role: 'buildingLeader', place: BUILDING } as const);

/** A role that somebody holds, or the caller himself. */
function aboutGrant<A extends Action>(
  input: (id: string, stand: Stand) => Input<A>,
  relations: readonly Relation[] = ['own', 'same', 'within', 'other'],
): Subject<A> {
  const call = (stand: Stand) => {
    const { personId, relation, now } = stand;
    const { role, place } = givenBy(stand);
    const holder = relation === 'own' ? personId : `holder-${personId}`;
    const _id = `grant-${personId}`;
    return {
      input: input(_id, stand),
      rows: { grants: [{ ...grantRow(holder, role, place, now), _id }] },
    };
  };
  return { place: (asker) => givenBy(asker).place, relations, call };
}

/** A role that waits for a second person. */
function aboutAsked<A extends Action>(input: (id: string) => Input<A>): Subject<A> {
  return aboutPlace<A>(COMMUNITY, ({ personId, now }) => {
    const id = `asked-${personId}`;
    const grant = grantRow(`holder-${personId}`, 'communitySecretary', COMMUNITY, now);
    const asked = { ...grant, _id: id, at: now, within: around(COMMUNITY), grantedBy: 'zheng' };
    return { input: input(id), rows: { askedGrants: [asked] } };
  });
}

/** Settings are asked for on an old screen, so that none of them comes to hold. */
const OLD = 99;
const { closed, opened, weekdays, ...week } = usualHours;
const hours = { ...week, closed: [...closed], opened: [...opened], weekdays: [...weekdays] };

export const grant = {
  'grant.ofPlace': aboutPlace<'grant.ofPlace'>(BUILDING, () => ({ input: { place: BUILDING } })),
  'grant.ofPerson': aboutGrant<'grant.ofPerson'>((_, { relation, personId }) => ({
    personId: relation === 'own' ? personId : `holder-${personId}`,
  })),
  'grant.give': aboutPlace<'grant.give'>(
    (asker) => givenBy(asker).place,
    (stand) => ({ input: { ...givenBy(stand), personId: 'wang', from: stand.now, until: stand.now + DAY } }),
  ),
  'grant.end': aboutGrant<'grant.end'>((id) => ({ id, reason: '任期满了' })),
  'grant.substitute': aboutGrant<'grant.substitute'>((id) => ({ id })),
  'grant.substitutes': aboutGrant<'grant.substitutes'>((id) => ({ id })),
  'grant.pending': {
    place: () => COMMUNITY,
    relations: ['same'],
    call: () => ({ input: {} }),
  } satisfies Subject<'grant.pending'>,
  'grant.approve': aboutAsked<'grant.approve'>((id) => ({ id })),
  'grant.decline': aboutAsked<'grant.decline'>((id) => ({ id })),
  'person.find': aboutPlace<'person.find'>(COMMUNITY, () => ({
    input: { place: COMMUNITY, search: '王秀兰' },
  })),
  'admin.begin': aboutMyself<'admin.begin'>({ code: 'none-none-none' }),
  'journal.list': aboutPlace<'journal.list'>(COMMUNITY, () => ({ input: { place: COMMUNITY } })),

  'settings.get': aboutPlace<'settings.get'>(TENANT, () => ({ input: {} })),
  'settings.change': aboutPlace<'settings.change'>(TENANT, () => ({
    input: { rules: usualRules, version: OLD },
  })),
  // The rules that hold anyway: nothing is begun.
  'whatIf.begin': aboutPlace<'whatIf.begin'>(TENANT, () => ({ input: { rules: usualRules } })),
  'whatIf.get': aboutPlace<'whatIf.get'>(TENANT, () => ({ input: {} })),
  'hours.get': aboutPlace<'hours.get'>(COMMUNITY, () => ({ input: { community: COMMUNITY } })),
  'hours.change': aboutPlace<'hours.change'>(COMMUNITY, () => ({
    input: { community: COMMUNITY, hours, version: OLD },
  })),
};
