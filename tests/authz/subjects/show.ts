import type { Action, Input } from '@core/contract';
import { DAY, HOUR, MINUTE } from '@core/domain/calendar/time';
import type { Question } from '@core/domain/live/question';
import type { Show, ShowState } from '@core/domain/live/show';
import type { QuestionRow, ShowRow } from '../../../cloudfunctions/kit/documents';
import { questionRowOf } from '../../../cloudfunctions/kit/recordQuestion';
import { showRowOf } from '../../../cloudfunctions/kit/recordShow';
import { personRow } from '../../../localcloud/seeds/people';
import { aboutMyself, aboutPlace, COMMUNITY, GRID, HOUSEHOLD, type Stand, type Subject } from '../subject';
import { asked } from './hearing';

/** A show to which the caller stands as asked: he planned it, he leads it, or neither. */
export function showIn({ personId, relation, now }: Stand, state: ShowState): ShowRow {
  const dueAt = now + 30 * DAY;
  const over = state === 'ended';
  const after: Show = {
    ...{ _id: `show${personId.replace(/[^0-9A-Za-z]/g, '')}`, version: 1, state, place: COMMUNITY },
    ...{
      title: '医保怎么交',
      words: '',
      startsAt: now + MINUTE,
      endsAt: now + HOUR,
      chapters: [{ id: 'c1', title: '怎么交' }],
    },
    planner: { personId: relation === 'own' ? personId : 'somebody', role: 'communityStaff' },
    hosts: [relation === 'party' ? personId : 'somebody'],
    ...{ moderators: [], guests: [], open: false, itemId: 'paperwork', recordings: [], createdAt: now },
    pushes: [{ sequence: '1', upAt: now }],
    ...(state === 'planned' ? {} : { announcedAt: now, begunAt: now }),
    ...(over ? { endedAt: now, ending: 'word', sweptAt: now } : {}),
    // Nothing falls due while it is asked about, so that the clock leaves it alone.
    ...{ due: { at: dueAt, step: 'start' }, dueAt, trail: [] },
  };
  return showRowOf({ after, act: 'plan', now });
}

interface Which {
  id: string;
  version: number;
}

function aboutShow<A extends Action>(
  state: ShowState,
  input: (which: Which, stand: Stand) => Input<A>,
): Subject<A> {
  return {
    place: () => COMMUNITY,
    relations: asked,
    call: (stand) => {
      const show = showIn(stand, state);
      return { input: input({ id: show._id, version: 1 }, stand), rows: { shows: [show] } };
    },
  };
}

/** A question in a show that somebody else planned: the caller's own, in a show he leads, or neither. */
function questionIn({ personId, relation, now }: Stand, show: Show): QuestionRow {
  const after: Question = {
    ...{ _id: `q${show._id}`, version: 1, state: 'open', showId: show._id, place: COMMUNITY, grid: GRID },
    askerId: relation === 'own' ? personId : `asker-${personId}`,
    ...{ words: '断缴一年能补吗', seconds: [], askedAt: now },
  };
  return questionRowOf({ after, act: 'ask' });
}

function aboutQuestion<A extends Action>(input: (which: Which, show: string) => Input<A>): Subject<A> {
  return {
    place: () => COMMUNITY,
    relations: asked,
    call: (stand) => {
      const planned = {
        ...showIn(stand, 'live'),
        planner: { personId: 'somebody', role: 'communityStaff' as const },
      };
      const show = { ...planned, crew: ['somebody', ...planned.hosts] };
      const question = questionIn(stand, show);
      const asker = { id: `asker-${stand.personId}`, name: '王秀兰', phone: '13900000001', home: HOUSEHOLD };
      const people = stand.relation === 'own' ? [] : [personRow(asker, stand.now)];
      const rows = { shows: [show], questions: [question], people };
      return { input: input({ id: question._id, version: 1 }, show._id), rows };
    },
  };
}

const set = { title: '医保怎么交' };
const hours = ({ now }: Stand) => ({ startsAt: now + DAY, endsAt: now + DAY + HOUR });

export const show = {
  'show.list': aboutMyself<'show.list'>({ which: 'coming' }),
  'show.desk': aboutMyself<'show.desk'>({}),
  'show.get': aboutShow<'show.get'>('planned', ({ id }) => ({ id })),
  'show.plan': aboutPlace<'show.plan'>(COMMUNITY, (stand) => ({
    input: { place: COMMUNITY, ...set, ...hours(stand) },
  })),
  'show.save': aboutShow<'show.save'>('planned', (which) => ({ ...which, ...set })),
  'show.reschedule': aboutShow<'show.reschedule'>('planned', (which, stand) => ({
    ...which,
    ...hours(stand),
  })),
  'show.announce': aboutShow<'show.announce'>('planned', (which) => which),
  'show.remind': aboutShow<'show.remind'>('announced', ({ id }) => ({ id, wanted: true })),
  'show.rehearse': aboutShow<'show.rehearse'>('announced', (which) => which),
  'show.endRehearsal': aboutShow<'show.endRehearsal'>('rehearsing', (which) => which),
  'show.start': aboutShow<'show.start'>('announced', (which) => which),
  'show.end': aboutShow<'show.end'>('live', (which) => which),
  'show.cancel': aboutShow<'show.cancel'>('announced', (which) => ({ ...which, reason: '下雨' })),
  'show.archive': aboutShow<'show.archive'>('ended', (which) => which),
  'show.caption': aboutShow<'show.caption'>('live', ({ id }) => ({ id, words: '带身份证' })),
  'show.chapter': aboutShow<'show.chapter'>('live', ({ id }) => ({ id, chapter: 'c1' })),
  'show.drop': aboutShow<'show.drop'>('live', ({ id }) => ({ id })),
  'show.watch': aboutShow<'show.watch'>('live', ({ id }) => ({ id })),
  'show.stream': aboutShow<'show.stream'>('live', ({ id }) => ({ id })),
  'show.summary': aboutShow<'show.summary'>('live', ({ id }) => ({ id })),
  'question.ask': aboutShow<'question.ask'>('live', ({ id }) => ({ show: id, words: '断缴能补吗' })),
  'question.list': aboutShow<'question.list'>('live', ({ id }) => ({ show: id, shelf: 'open' })),
  'question.mine': aboutMyself<'question.mine'>({}),
  'question.second': aboutQuestion<'question.second'>(({ id }) => ({ id })),
  'question.unsecond': aboutQuestion<'question.unsecond'>(({ id }) => ({ id })),
  'question.withdraw': aboutQuestion<'question.withdraw'>((which) => which),
  'question.onAir': aboutQuestion<'question.onAir'>((which) => which),
  'question.answer': aboutQuestion<'question.answer'>((which) => ({ ...which, words: '可以' })),
  'question.back': aboutQuestion<'question.back'>((which) => which),
  'question.toOrder': aboutQuestion<'question.toOrder'>((which) => which),
  'question.toTopic': aboutQuestion<'question.toTopic'>((which) => which),
};
