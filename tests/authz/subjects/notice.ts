import type { Action, Input } from '@core/contract';
import { drafted, type Notice } from '@core/domain/notice/notice';
import { published } from '@core/domain/notice/steps';
import { keysOf } from '@core/domain/notice/target';
import { at } from '@core/domain/place/region';
import { around } from '../../../cloudfunctions/kit/audit';
import { jobRow } from '../../../cloudfunctions/kit/jobRow';
import {
  aboutMyself,
  aboutOwned,
  aboutPlace,
  COMMUNITY,
  HOME_ELSEWHERE,
  HOUSEHOLD,
  TENANT,
  type Stand,
  type Subject,
} from '../subject';

/** Where nobody lives and nobody answers for anything. */
const FAR = `${TENANT}09/09/`;
const target = { place: COMMUNITY, roles: [] };
const said = { title: '停水', blocks: [{ kind: 'paragraph' as const, text: '周三停水' }], attachments: [] };

function noticeAt(place: string, { personId, now }: Stand, state: 'draft' | 'published'): Notice {
  const where = { place, roles: [], within: around(place), keys: keysOf({ place, roles: [] }) };
  const draft = drafted({
    ...{ _id: `notice-${personId}`, class: 'publicNotice', by: 'limin', at: now, days: 7 },
    ...{ ...said, ...where },
  });
  const reach = { households: 1, people: 1, offices: 0 };
  return state === 'draft' ? draft : published(draft, 'publish', { now, by: 'limin', reach });
}

/** A notice that has gone out to where the caller lives, or to where nobody does. */
function forReader<A extends Action>(input: (id: string) => Input<A>): Subject<A> {
  const call = (stand: Stand) => {
    const home = at('community', stand.caller.home ?? HOME_ELSEWHERE) ?? FAR;
    const notice = noticeAt(stand.relation === 'party' ? home : FAR, stand, 'published');
    return { input: input(notice._id), rows: { notices: [notice] } };
  };
  return { place: () => FAR, relations: ['party', 'other'], home: HOUSEHOLD, call };
}

/** A notice of the community, that staff look after. */
function forStaff<A extends Action>(
  state: 'draft' | 'published',
  input: (id: string, stand: Stand) => Input<A>,
): Subject<A> {
  return aboutPlace<A>(COMMUNITY, (stand) => {
    const notice = noticeAt(COMMUNITY, stand, state);
    const written = { noticeId: notice._id, personId: 'wang', household: HOUSEHOLD, words: '太吵' };
    const objection = { _id: `o-${notice._id}`, ...written, at: stand.now, answered: false };
    return { input: input(notice._id, stand), rows: { notices: [notice], objections: [objection] } };
  });
}

export const notice = {
  'notice.list': aboutMyself<'notice.list'>({}),
  'notice.top': aboutMyself<'notice.top'>({}),
  'notice.get': forReader<'notice.get'>((id) => ({ id })),
  'notice.seen': forReader<'notice.seen'>((id) => ({ id })),
  'notice.history': forReader<'notice.history'>((id) => ({ id })),
  'notice.object': forReader<'notice.object'>((id) => ({ id, words: '太吵' })),
  'notice.objections': forStaff<'notice.objections'>('published', (id) => ({ id })),
  'notice.answer': forStaff<'notice.answer'>('published', (id) => ({
    ...{ id, objection: `o-${id}`, words: '改到白天' },
  })),
  'notice.manage': aboutPlace<'notice.manage'>(COMMUNITY, () => ({
    input: { place: COMMUNITY, state: 'draft' },
  })),
  'notice.edit': forStaff<'notice.edit'>('draft', (id) => ({ id })),
  'notice.reach': aboutPlace<'notice.reach'>(COMMUNITY, () => ({ input: { target } })),
  'notice.save': aboutPlace<'notice.save'>(COMMUNITY, () => ({
    input: { class: 'message', target, ...said },
  })),
  'notice.publish': forStaff<'notice.publish'>('draft', (id) => ({ id, version: 1 })),
  'notice.unschedule': forStaff<'notice.unschedule'>('draft', (id) => ({ id, version: 1 })),
  'notice.correct': forStaff<'notice.correct'>('published', (id) => ({ id, version: 2, said, why: '改字' })),
  'notice.pin': forStaff<'notice.pin'>('published', (id) => ({ id, version: 2, pinned: false })),
  'notice.withdraw': forStaff<'notice.withdraw'>('published', (id) => ({ id, version: 2, why: '写错了' })),
  'notice.discard': forStaff<'notice.discard'>('draft', (id) => ({ id, version: 1 })),
  'notice.attach': aboutMyself<'notice.attach'>({ bytes: 1000 }),
  /** A file that was never put there; whose it is is the question. */
  'notice.attached': aboutOwned<'notice.attached'>((ownerId, { personId, now: at }) => {
    const id = `pdf-${personId}`;
    const file = { _id: id, ownerId, path: `attachments/${ownerId}/${id}.pdf`, fileId: `cloud://x/${id}` };
    return { input: { id }, rows: { files: [{ ...file, state: 'begun' as const, at }] } };
  }),
  'notice.print': forStaff<'notice.print'>('published', (id) => ({ id })),
  'notice.sheet': aboutOwned<'notice.sheet'>((by, stand) => {
    const id = `sheet-${stand.personId}`;
    const one = noticeAt(FAR, stand, 'published');
    const job = jobRow(id, 'printNotice', stand.now, { by, input: { notice: one._id } });
    return { input: { id }, rows: { notices: [one], jobs: [{ ...job, state: 'done' as const }] } };
  }),
};
