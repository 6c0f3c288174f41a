import type { Action, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { relations, type Relation } from '@core/domain/people/permission';
import { at } from '@core/domain/place/region';
import type { WishState } from '@core/domain/wish/wish';
import type { PersonRow, WishRow } from '../../../cloudfunctions/kit/documents';
import { jobRow } from '../../../cloudfunctions/kit/jobRow';
import { sealWished } from '../../../cloudfunctions/kit/personal';
import { personRow } from '../../../localcloud/seeds/people';
import { aboutMyself, aboutPlace, COMMUNITY, HOUSEHOLD, type Stand, type Subject } from '../subject';

/** Others cannot be named in what only the staff or takers of the place have to do with. */
const inside: readonly Relation[] = ['same', 'within', 'other'];

/** A wish to which the caller stands as asked: it is his own, or he is named in it, or neither. */
function wishFor({ personId, relation, now }: Stand, resident: PersonRow, state: WishState): WishRow {
  const _id = `wish-${personId}`;
  const party = relation === 'party' ? personId : 'chen';
  const taken = ['claimed', 'coClaiming', 'inProgress', 'delivered', 'disputed', 'confirmed'].includes(state);
  const by = { personId: party, role: 'member' as const };
  const dueAt = now + 30 * DAY;
  return {
    ...{ _id, version: 1, trueSince: 1, code: '1120-0001', state, level: 0, live: true },
    ...{ place: HOUSEHOLD, community: at('community', HOUSEHOLD) ?? '', grid: at('grid', HOUSEHOLD) ?? '' },
    ...{ building: at('building', HOUSEHOLD) ?? '', residentId: resident._id, group: 'elders' },
    ...{ wisher: 'grandma', kind: 'goods', title: '一把椅子', words: '洗澡怕滑', photos: [], worth: 80 },
    // Part of it is still to be had, where it is being taken on by several.
    parts: [{ title: '椅子', count: state === 'coClaiming' ? 2 : 1 }],
    pledges: taken ? [{ by, takes: [1], at: now }] : [],
    takers: taken ? [party] : [],
    contact: sealWished({ name: '王秀兰', address: '6 栋', note: '' }, _id, resident),
    ...(relation === 'party' && !taken
      ? { proxy: { by: { personId, role: 'buildingLeader' }, consent: 'phone' } }
      : {}),
    ...{ submittedAt: now, publishedAt: now, waitingSince: now, shownAt: now, trail: [] },
    // Nothing falls due while it is asked about, so that the clock leaves it alone.
    ...{ due: { at: dueAt, step: 'decide' }, dueAt },
  };
}

type Which = { id: string; version: number };

function aboutWish<A extends Action>(
  state: WishState,
  input: (which: Which, stand: Stand) => Input<A>,
  stands: readonly Relation[] = relations,
): Subject<A> {
  return {
    place: () => HOUSEHOLD,
    relations: stands,
    call: (stand) => {
      const neighbour = { id: `wisher-${stand.personId}`, name: '王秀兰', phone: '13900000001' };
      const other = stand.relation === 'own' ? [] : [personRow(neighbour, stand.now)];
      const wish = wishFor(stand, other[0] ?? stand.caller, state);
      return { input: input({ id: wish._id, version: 1 }, stand), rows: { people: other, wishes: [wish] } };
    },
  };
}

const words = '说一句';
const said = <T extends Which>(which: T) => ({ ...which, words });
const wished = { wisher: 'neighbour', kind: 'help', title: '有人说说话', words: '下午都在家' } as const;

export const wish = {
  'wish.submit': {
    place: () => HOUSEHOLD,
    relations: ['own', 'same', 'within', 'other'],
    call: ({ relation }) => {
      const proxy = { household: HOUSEHOLD, name: '刘奶奶', consent: 'phone' as const };
      return { input: relation === 'own' ? wished : { ...wished, proxy } };
    },
  } satisfies Subject<'wish.submit'>,
  'wish.mine': aboutMyself<'wish.mine'>({ which: 'said' }),
  'wish.wall': aboutMyself<'wish.wall'>({ shelf: 'waiting' }),
  'wish.get': aboutWish<'wish.get'>('published', ({ id }) => ({ id })),
  'wish.desk': aboutMyself<'wish.desk'>({}),
  'wish.verify': aboutWish<'wish.verify'>('submitted', (which) => ({ ...which, how: 'visit' }), inside),
  'wish.publish': aboutWish<'wish.publish'>('verified', (which) => which, inside),
  'wish.decline': aboutWish<'wish.decline'>('submitted', (which) => ({ ...which, reason: words }), inside),
  'wish.withdraw': aboutWish<'wish.withdraw'>('published', (which) => which),
  'wish.claim': aboutWish<'wish.claim'>('published', ({ id }) => ({ id }), inside),
  'wish.pledge': aboutWish<'wish.pledge'>('coClaiming', ({ id }) => ({ id, takes: [1] }), inside),
  'wish.unpledge': aboutWish<'wish.unpledge'>('coClaiming', ({ id }) => ({ id })),
  'wish.contact': aboutWish<'wish.contact'>('claimed', (which) => which),
  'wish.release': aboutWish<'wish.release'>('claimed', said),
  'wish.deliver': aboutWish<'wish.deliver'>('inProgress', said),
  'wish.confirm': aboutWish<'wish.confirm'>('delivered', (which) => which),
  'wish.dispute': aboutWish<'wish.dispute'>('delivered', said),
  'wish.mend': aboutWish<'wish.mend'>('disputed', said, inside),
  'wish.leaveOff': aboutWish<'wish.leaveOff'>('disputed', said, inside),
  'wish.keep': aboutWish<'wish.keep'>('published', said, inside),
  'wish.explain': aboutWish<'wish.explain'>('published', said, inside),
  'wish.convert': aboutWish<'wish.convert'>(
    'published',
    (which, { now }) => ({
      ...which,
      to: { kind: 'need', category: 'goods', quantity: '一把', until: dayOf(now + DAY) },
    }),
    inside,
  ),
  'wish.card': aboutWish<'wish.card'>('published', ({ id }) => ({ id }), inside),
  'wish.book': aboutPlace<'wish.book'>(COMMUNITY, () => ({ input: { place: COMMUNITY, year: '2026' } })),
  'wish.sheet': {
    place: () => HOUSEHOLD,
    relations: ['own', 'other'],
    call: ({ personId, relation, now }) => {
      const by = relation === 'own' ? personId : 'wang';
      const job = { ...jobRow(`card-${personId}`, 'printWish', now, { by }), state: 'failed' as const };
      return { input: { id: job._id }, rows: { jobs: [job] } };
    },
  } satisfies Subject<'wish.sheet'>,
  'wish.thank': aboutWish<'wish.thank'>('confirmed', (which) => ({ ...said(which), story: true })),
  'wish.tell': aboutWish<'wish.tell'>('confirmed', (which) => ({ ...which, given: true })),
};
