import type { Action, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import type { HearingState } from '@core/domain/hearing/hearing';
import { hearingHosts } from '@core/domain/hearing/visibility';
import { at } from '@core/domain/place/region';
import type { HearingRow } from '../../../cloudfunctions/kit/documents';
import { jobRow } from '../../../cloudfunctions/kit/jobRow';
import {
  aboutOwned,
  COMMUNITY,
  GRID,
  HOME_ELSEWHERE,
  HOUSEHOLD,
  TENANT,
  type Stand,
  type Subject,
} from '../subject';
import { hearingIn } from './hearing';
import { writtenFor } from './vote';

/** Where nobody lives and nobody answers for anything. */
const FAR = `${TENANT}09/09/`;
/** Who holds an office in the very place of a session is one of those it is for, whatever the office. */
const standing = ['own', 'party', 'within', 'other'] as const;

type Which = { id: string; version: number };

/** What a session of the community resolved, at one point of its life. */
function about<A extends Action>(
  state: HearingState,
  input: (which: Which, stand: Stand) => Input<A>,
  more: (stand: Stand) => Partial<HearingRow> = () => ({}),
): Subject<A> {
  return {
    place: () => COMMUNITY,
    relations: standing,
    call: (stand) => {
      const hearing = { ...hearingIn(stand, state), ...more(stand) };
      const written = { noticeId: `${hearing._id}-0`, personId: 'wang', household: HOUSEHOLD, words: '太吵' };
      const objection = { _id: `o-${hearing._id}`, ...written, at: stand.now, answered: false };
      const rows = { hearings: [hearing], resolutions: [writtenFor(stand)], objections: [objection] };
      return { input: input({ id: hearing._id, version: 1 }, stand), rows };
    },
  };
}

/** A session where the caller lives, or where nobody does. */
function forReader<A extends Action>(
  state: HearingState,
  input: (which: Which) => Input<A>,
  more: (stand: Stand) => Partial<HearingRow>,
): Subject<A> {
  const where = (stand: Stand) => {
    const home = at('community', stand.caller.home ?? HOME_ELSEWHERE) ?? FAR;
    const place = stand.relation === 'party' ? home : FAR;
    return {
      ...more(stand),
      place,
      community: place,
      minuteTaker: { personId: 'somebody', role: 'communityStaff' as const },
    };
  };
  const { call } = about<A>(state, input, where);
  return { place: () => FAR, relations: ['party', 'other'], home: HOUSEHOLD, call };
}

const open = ({ now }: Stand): Partial<HearingRow> => ({ objectUntil: now + 5 * DAY, publicAt: now });
const done = ({ now }: Stand): Partial<HearingRow> => ({
  actionsAt: now - 40 * DAY,
  actions: [{ orderId: 'order-x', title: '装棚', dueAt: now, closedAt: now - 20 * DAY, outcome: 'solved' }],
});

export const resolution = {
  'resolution.get': about<'resolution.get'>('resolutionPublic', ({ id }) => ({ id }), open),
  'resolution.begin': about<'resolution.begin'>('minutesPublished', (which) => which),
  'resolution.save': about<'resolution.save'>('resolution', (which) => ({
    ...{ ...which, title: '充电棚放在哪', blocks: [{ kind: 'paragraph', text: '东门' }] },
  })),
  'resolution.publish': about<'resolution.publish'>('resolution', (which) => which),
  'resolution.settle': about<'resolution.settle'>('resolution', (which) => which),
  'resolution.object': forReader<'resolution.object'>(
    'resolutionPublic',
    ({ id }) => ({ id, words: '太吵' }),
    open,
  ),
  'resolution.objections': about<'resolution.objections'>('resolutionPublic', ({ id }) => ({ id }), open),
  'resolution.answer': about<'resolution.answer'>(
    'resolutionPublic',
    ({ id }) => ({ id, objection: `o-${id}`, words: '改到白天' }),
    (stand) => ({ ...open(stand), unanswered: 1 }),
  ),
  'resolution.revise': about<'resolution.revise'>(
    'resolutionPublic',
    (which) => ({ ...which, why: '有意见' }),
    open,
  ),
  'resolution.uphold': about<'resolution.uphold'>(
    'resolutionPublic',
    (which) => which,
    () => ({
      objectUntil: 1,
    }),
  ),
  'resolution.owners': about<'resolution.owners'>('actions', ({ id }) => ({ id })),
  'resolution.act': about<'resolution.act'>('actions', (which, { now }) => ({
    ...{ ...which, title: '装充电棚', itemId: 'repair', place: GRID, day: dayOf(now + 9 * DAY) },
    owner: { personId: 'limin', role: 'gridWorker' },
  })),
  'resolution.rate': forReader<'resolution.rate'>('actions', ({ id }) => ({ id, stars: 5 }), done),
  'resolution.ratings': about<'resolution.ratings'>('actions', ({ id }) => ({ id }), done),
  'resolution.evaluate': about<'resolution.evaluate'>(
    'actions',
    (which) => ({ ...which, words: '好' }),
    done,
  ),
  'resolution.archive': about<'resolution.archive'>('resolutionPublic', ({ id }) => ({ id }), open),
  'resolution.archived': aboutOwned<'resolution.archived'>((by, stand) => {
    const id = `archive-${stand.personId}`;
    const { scope: place, personId } = stand;
    const host = { personId, role: hearingHosts.find((role) => role === stand.holder) ?? 'communityStaff' };
    const hearing = { ...hearingIn(stand, 'closed'), place, community: place, host };
    const job = jobRow(id, 'archiveHearing', stand.now, { by, input: { hearing: hearing._id } });
    return { input: { id }, rows: { hearings: [hearing], jobs: [{ ...job, state: 'done' as const }] } };
  }),
};
