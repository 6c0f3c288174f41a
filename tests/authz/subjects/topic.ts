import type { Action, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { relations, type Relation } from '@core/domain/people/permission';
import type { Suggestion } from '@core/domain/topic/suggestion';
import type { TopicState } from '@core/domain/topic/topic';
import type { PersonRow, TopicRow } from '../../../cloudfunctions/kit/documents';
import { personRow } from '../../../localcloud/seeds/people';
import { aboutMyself, COMMUNITY, GRID, HOUSEHOLD, TENANT, type Stand, type Subject } from '../subject';

/** Others cannot be named in what only the staff of the place have to do with. */
const inside: readonly Relation[] = ['same', 'within', 'other'];

/** A topic to which the caller stands as asked: it is his own, or he spoke for whose it is, or neither. */
function topicFor({ personId, relation, now }: Stand, resident: PersonRow, state: TopicState): TopicRow {
  const dueAt = now + 30 * DAY;
  const by = { personId, role: 'buildingLeader' as const };
  return {
    ...{ _id: `topic-${personId}`, version: 1, trueSince: 1, code: '1120-0001', state, level: 0, live: true },
    ...{ source: 'resident', category: 'parking', place: GRID, community: COMMUNITY },
    ...{ residentId: resident._id, title: '楼下停车挡了路', words: '请划一条线', photos: [], seconds: [] },
    ...(relation === 'party' ? { proxy: { by, consent: 'phone' } } : {}),
    ...{ proposedAt: now, trail: [], shelf: 'open', waits: true },
    // Nothing falls due while it is asked about, so that the clock leaves it alone.
    ...{ due: { at: dueAt, step: 'screen' }, dueAt },
  };
}

interface Which {
  id: string;
  version: number;
}

function aboutTopic<A extends Action>(
  state: TopicState,
  input: (which: Which, stand: Stand) => Input<A>,
  stands: readonly Relation[] = relations,
): Subject<A> {
  return {
    place: () => GRID,
    relations: stands,
    call: (stand) => {
      const neighbour = {
        ...{ id: `proposer-${stand.personId}`, name: '王秀兰', phone: '13900000001' },
        home: HOUSEHOLD,
      };
      const other = stand.relation === 'own' ? [] : [personRow(neighbour, stand.now)];
      const topic = topicFor(stand, other[0] ?? stand.caller, state);
      const into = { ...topicFor({ ...stand, relation: 'other' }, personRow(neighbour, stand.now), state) };
      const rows = { people: other, topics: [topic, { ...into, _id: `into-${stand.personId}` }] };
      return { input: input({ id: topic._id, version: 1 }, stand), rows };
    },
  };
}

function aboutSuggestion<A extends Action>(input: (id: string) => Input<A>): Subject<A> {
  return {
    place: () => GRID,
    relations: inside,
    call: ({ personId, now }) => {
      const suggestion: Suggestion = {
        ...{ _id: `often-${personId}`, source: 'orders', community: COMMUNITY, grid: GRID },
        ...{ itemId: 'repair', itemName: '小修小补', at: now, state: 'open' },
      };
      return { input: input(suggestion._id), rows: { suggestions: [suggestion] } };
    },
  };
}

const words = '说一句';
const said = { title: '楼道里堆了东西', category: 'safety' as const, place: GRID };

export const topic = {
  'topic.propose': {
    place: () => HOUSEHOLD,
    relations: ['own', 'same', 'within', 'other'],
    call: ({ relation, caller }) => {
      const proxy = { household: HOUSEHOLD, name: '刘奶奶', consent: 'phone' as const };
      const place = (caller.home ?? HOUSEHOLD).split('/').slice(0, 3).join('/') + '/';
      return { input: relation === 'own' ? { ...said, place } : { ...said, proxy } };
    },
  } satisfies Subject<'topic.propose'>,
  'topic.similar': aboutMyself<'topic.similar'>(said),
  'topic.list': aboutMyself<'topic.list'>({ shelf: 'open' }),
  'topic.mine': aboutMyself<'topic.mine'>({ which: 'proposed' }),
  'topic.desk': aboutMyself<'topic.desk'>({}),
  'topic.get': aboutTopic<'topic.get'>('proposed', ({ id }) => ({ id }), ['own', 'same', 'within']),
  'topic.second': aboutTopic<'topic.second'>('proposed', ({ id }) => ({ id })),
  'topic.unsecond': aboutTopic<'topic.unsecond'>('proposed', ({ id }) => ({ id })),
  'topic.withdraw': aboutTopic<'topic.withdraw'>('proposed', (which) => which),
  'topic.screen': aboutTopic<'topic.screen'>('proposed', (which) => ({ ...which, words }), inside),
  'topic.accept': aboutTopic<'topic.accept'>('proposed', (which) => ({ ...which, words }), inside),
  'topic.merge': aboutTopic<'topic.merge'>(
    'proposed',
    (which, { personId }) => ({ ...which, into: `into-${personId}` }),
    inside,
  ),
  'topic.return': aboutTopic<'topic.return'>('proposed', (which) => ({ ...which, reason: words }), inside),
  'topic.convert': aboutTopic<'topic.convert'>(
    'proposed',
    (which, { now }) => ({ ...which, itemId: 'lookin', day: dayOf(now + DAY), slot: 'any' }),
    inside,
  ),
  'suggestion.list': aboutMyself<'suggestion.list'>({}),
  'suggestion.take': aboutSuggestion<'suggestion.take'>((id) => ({
    ...{ id, title: said.title, words, category: said.category },
  })),
  'suggestion.dismiss': aboutSuggestion<'suggestion.dismiss'>((id) => ({ id })),
  'stepList.get': aboutMyself<'stepList.get'>({}),
  'stepList.change': {
    place: () => TENANT,
    relations: ['same', 'other'],
    call: () => ({
      input: {
        lists: [
          { id: 'own', name: '三步', uses: ['topic'], steps: [{ name: '提', words: '', from: 'proposed' }] },
        ],
        version: 0,
      },
    }),
  } satisfies Subject<'stepList.change'>,
};
