import type { Action, Input } from '@core/contract';
import { published, type Covenant } from '@core/domain/covenant/covenant';
import { DAY, dayOf } from '@core/domain/calendar/time';
import type { Series } from '@core/domain/hearing/series';
import { keysOf } from '@core/domain/notice/target';
import type { Relation } from '@core/domain/people/permission';
import { at } from '@core/domain/place/region';
import type { Room } from '@core/domain/room/room';
import { consentId } from '../../../cloudfunctions/api/covenantViews';
import { unitIdOf } from '../../../cloudfunctions/api/units';
import { around } from '../../../cloudfunctions/kit/audit';
import { roomDayId } from '../../../cloudfunctions/kit/roomTaking';
import {
  aboutMyself,
  aboutPlace,
  COMMUNITY,
  HOME_ELSEWHERE,
  HOUSEHOLD,
  TENANT,
  type Rows,
  type Stand,
  type Subject,
} from '../subject';

/** Where nobody lives and nobody answers for anything. */
const FAR = `${TENANT}09/09/`;
const inside: readonly Relation[] = ['same', 'within', 'other'];
const found = (place: string) => ({ place, within: around(place), keys: keysOf({ place, roles: [] }) });
const tomorrow = (now: number): string => dayOf(now + DAY);

const seriesSaid = ({ now }: Pick<Stand, 'now'>) => ({
  ...{ place: COMMUNITY, title: '周一面对面', words: '', format: 'openDoor' as const },
  rhythm: { every: 'week' as const, interval: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] },
  ...{ from: dayOf(now), time: { hour: 15, minute: 0 }, minutes: 120, venue: { words: '议事厅' } },
  ...{ seats: 20, slotMinutes: 0 as const, onHoliday: 'skip' as const },
  lanes: [{ title: '书记', people: ['孙丽', '周敏'] }],
});

/** Not looked at by the clock within a test: what comes of it is told elsewhere. */
function seriesAt(place: string, stand: Stand): Series {
  const begun = { version: 1, state: 'running' as const, running: true, exceptions: [], swaps: [] };
  const host = { personId: 'limin', role: 'communityStaff' as const };
  const said = { ...seriesSaid(stand), ...found(place) };
  return { _id: `series-${stand.personId}`, ...begun, host, ...said, at: stand.now };
}

const roomSaid = {
  ...{ name: '议事厅', where: '3 号楼 1 楼', seats: 40, equipment: [], stepFree: true, way: '', keeper: '' },
  open: { from: 0, until: 1440, weekdays: [1, 2, 3, 4, 5, 6, 7] },
};

function roomAt(place: string, { personId, now, relation }: Stand): Room {
  const begun = { version: 1, kind: 'community' as const, state: 'open' as const, listed: true };
  const owner = relation === 'own' ? { ownerId: personId } : {};
  return { _id: `room-${personId}`, ...begun, ...owner, ...found(place), ...roomSaid, by: 'limin', at: now };
}

function covenantAt(place: string, { personId, now }: Stand, out: boolean): Covenant {
  const text = { title: '楼道公约', blocks: [{ kind: 'paragraph' as const, text: '不堆东西' }] };
  const covenant: Covenant = {
    ...{ _id: `covenant-${personId}`, version: 1, state: 'draft', shown: false, ...found(place) },
    ...{ draft: text, edition: 0, title: '', blocks: [], by: 'limin', at: now },
  };
  const given = published(covenant, now - 30 * DAY, { days: 3 });
  return out ? { ...given, draft: { ...text, title: '新公约' } } : covenant;
}

/** Something of the place where the caller lives, or of one where nobody does. */
function forReader<A extends Action>(
  rows: (place: string, stand: Stand) => Rows,
  input: (stand: Stand) => Input<A>,
): Subject<A> {
  const call = (stand: Stand) => {
    const home = at('community', stand.caller.home ?? HOME_ELSEWHERE) ?? FAR;
    return { input: input(stand), rows: rows(stand.relation === 'party' ? home : FAR, stand) };
  };
  return { place: () => FAR, relations: ['party', 'other'], home: HOUSEHOLD, call };
}

const ofSeries = <A extends Action>(input: (id: string, stand: Stand) => Input<A>): Subject<A> =>
  aboutPlace<A>(COMMUNITY, (stand) => {
    const one = seriesAt(COMMUNITY, stand);
    return { input: input(one._id, stand), rows: { series: [one] } };
  });
const ofCovenant = <A extends Action>(out: boolean, input: (id: string) => Input<A>): Subject<A> =>
  aboutPlace<A>(COMMUNITY, (stand) => {
    const one = covenantAt(COMMUNITY, stand, out);
    return { input: input(one._id), rows: { covenants: [one] } };
  });

function ofRoom<A extends Action>(
  relations: readonly Relation[],
  input: (id: string, stand: Stand) => Input<A>,
): Subject<A> {
  const call = (stand: Stand) => {
    const one = roomAt(COMMUNITY, stand);
    const day = tomorrow(stand.now);
    const stretch = { from: 540, until: 600 };
    const by = stand.relation === 'own' ? stand.personId : 'wang';
    const said = { roomId: one._id, day, ...stretch, purpose: 'meeting' as const, words: '开会' };
    const booking = { _id: `booking-${stand.personId}`, ...said, place: COMMUNITY, by };
    const booked = { ...booking, startsAt: stand.now + DAY, state: 'booked' as const, at: stand.now };
    const taken = [{ booking: booking._id, ...stretch }];
    const rows = {
      rooms: [one],
      roomBookings: [booked],
      roomDays: [{ _id: roomDayId(one._id, day), roomId: one._id, day, taken }],
    };
    return { input: input(one._id, stand), rows };
  };
  return { place: () => COMMUNITY, relations, call };
}

const consented = (stand: Stand): Rows => {
  const id = `covenant-${stand.personId}`;
  const _id = consentId(id, 1, stand.caller.home ?? '');
  return { covenantConsents: [{ _id, covenantId: id, edition: 1 }] };
};

export const gathering = {
  'series.list': aboutMyself<'series.list'>({}),
  'series.manage': aboutPlace<'series.manage'>(COMMUNITY, () => ({ input: { place: COMMUNITY } })),
  'series.get': forReader<'series.get'>(
    (place, stand) => ({ series: [seriesAt(place, stand)] }),
    ({ personId }) => ({ id: `series-${personId}` }),
  ),
  'series.preview': aboutPlace<'series.preview'>(COMMUNITY, (stand) => ({
    input: { place: COMMUNITY, said: seriesSaid(stand) },
  })),
  'series.save': ofSeries<'series.save'>((id, stand) => ({ id, version: 1, said: seriesSaid(stand) })),
  'series.except': ofSeries<'series.except'>((id, { now }) => ({
    ...{ id, version: 1, exception: { kind: 'cancelled', day: dayOf(now + 6 * DAY), why: '停电' } },
  })),
  'series.swap': ofSeries<'series.swap'>((id, { now }) => ({
    ...{ id, version: 1, lane: 0, day: dayOf(now + 5 * DAY), with: dayOf(now + 6 * DAY) },
  })),
  'series.end': ofSeries<'series.end'>((id) => ({ id, version: 1, why: '不办了' })),

  'room.list': aboutMyself<'room.list'>({}),
  'room.free': aboutMyself<'room.free'>({ startsAt: 0, endsAt: 3_600_000 }),
  'room.manage': {
    place: () => COMMUNITY,
    relations: ['own', ...inside],
    only: { own: 'orgUnitContact' },
    call: ({ relation }) => ({ input: relation === 'own' ? {} : { place: COMMUNITY } }),
  } satisfies Subject<'room.manage'>,
  'room.get': forReader<'room.get'>(
    (place, stand) => ({ rooms: [roomAt(place, stand)] }),
    ({ personId }) => ({ id: `room-${personId}` }),
  ),
  'room.save': {
    place: () => COMMUNITY,
    relations: ['own', ...inside],
    only: { own: 'orgUnitContact' },
    call: ({ relation, personId: contactId, now }) => {
      const unit = { _id: unitIdOf(contactId), name: '实验小学', kind: 'school' as const, contactId };
      const told = { place: COMMUNITY, until: dayOf(now + DAY), at: now, state: 'approved' as const };
      const input = { ...roomSaid, ...(relation === 'own' ? {} : { place: COMMUNITY }) };
      return { input, rows: { units: [{ ...unit, ...told }] } };
    },
  } satisfies Subject<'room.save'>,
  // Helpers and leaders of the place book it, too, as those whom it is for: `tests/actions/rooms.test.ts`.
  'room.book': ofRoom<'room.book'>(['own', 'other'], (id, { now }) => ({
    ...{ id, day: tomorrow(now), from: 600, until: 660, purpose: 'meeting', words: '开会' },
  })),
  'room.cancel': ofRoom<'room.cancel'>(['own', ...inside], (_, { personId }) => ({
    booking: `booking-${personId}`,
  })),
  'room.close': {
    place: () => COMMUNITY,
    relations: ['own', ...inside],
    call: (stand) => {
      const one = roomAt(COMMUNITY, stand);
      return { input: { id: one._id, version: 1, why: '要装修' }, rows: { rooms: [one] } };
    },
  } satisfies Subject<'room.close'>,
  'room.mine': aboutMyself<'room.mine'>({}),

  'covenant.list': aboutMyself<'covenant.list'>({}),
  'covenant.get': forReader<'covenant.get'>(
    (place, stand) => ({ covenants: [covenantAt(place, stand, true)] }),
    ({ personId }) => ({ id: `covenant-${personId}` }),
  ),
  'covenant.history': forReader<'covenant.history'>(
    (place, stand) => ({ covenants: [covenantAt(place, stand, true)] }),
    ({ personId }) => ({ id: `covenant-${personId}` }),
  ),
  'covenant.consent': forReader<'covenant.consent'>(
    (place, stand) => ({ covenants: [covenantAt(place, stand, true)] }),
    ({ personId }) => ({ id: `covenant-${personId}`, edition: 1 }),
  ),
  'covenant.withdrawConsent': forReader<'covenant.withdrawConsent'>(
    (place, stand) => ({ covenants: [covenantAt(place, stand, true)], ...consented(stand) }),
    ({ personId }) => ({ id: `covenant-${personId}`, edition: 1 }),
  ),
  'covenant.manage': aboutPlace<'covenant.manage'>(COMMUNITY, () => ({ input: { place: COMMUNITY } })),
  'covenant.edit': ofCovenant<'covenant.edit'>(false, (id) => ({ id })),
  'covenant.save': ofCovenant<'covenant.save'>(false, (id) => ({
    ...{ id, version: 1, place: COMMUNITY, title: '公约', blocks: [] },
  })),
  'covenant.publish': ofCovenant<'covenant.publish'>(true, (id) => ({ id, version: 2 })),
  'covenant.end': ofCovenant<'covenant.end'>(true, (id) => ({ id, version: 2, why: '不用了' })),
};
