import type { Action, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import { keysOf } from '@core/domain/notice/target';
import { at } from '@core/domain/place/region';
import type { Survey } from '@core/domain/survey/survey';
import { jobRow } from '../../../cloudfunctions/kit/jobRow';
import { around } from '../../../cloudfunctions/kit/audit';
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
const question = { kind: 'single' as const, title: '装不装', options: ['装', '不装'], optional: false };
const asked = { title: '装电梯吗', intro: '', questions: [question] };

function surveyAt(place: string, { personId, now }: Stand, state: Survey['state']): Survey {
  const where = { place, roles: [], within: around(place), keys: keysOf({ place, roles: [] }) };
  const time = { at: now, openedAt: now, until: now + 7 * DAY, open: state === 'open' };
  return { _id: `survey-${personId}`, version: 1, by: 'limin', state, ...asked, ...where, ...time };
}

function forReader<A extends Action>(input: (id: string) => Input<A>): Subject<A> {
  const call = (stand: Stand) => {
    const home = at('community', stand.caller.home ?? HOME_ELSEWHERE) ?? FAR;
    const survey = surveyAt(stand.relation === 'party' ? home : FAR, stand, 'open');
    return { input: input(survey._id), rows: { surveys: [survey] } };
  };
  return { place: () => FAR, relations: ['party', 'other'], home: HOUSEHOLD, call };
}

const forStaff = <A extends Action>(state: Survey['state'], input: (id: string) => Input<A>): Subject<A> =>
  aboutPlace<A>(COMMUNITY, (stand) => {
    const survey = surveyAt(COMMUNITY, stand, state);
    return { input: input(survey._id), rows: { surveys: [survey] } };
  });

export const survey = {
  'survey.list': aboutMyself<'survey.list'>({}),
  'survey.get': forReader<'survey.get'>((id) => ({ id })),
  'survey.answer': forReader<'survey.answer'>((id) => ({ id, answers: [{ picks: [0] }] })),
  'survey.manage': aboutMyself<'survey.manage'>({}),
  'survey.edit': forStaff<'survey.edit'>('draft', (id) => ({ id })),
  'survey.save': aboutPlace<'survey.save'>(COMMUNITY, ({ now }) => ({
    input: { target: { place: COMMUNITY, roles: [] }, ...asked, until: dayOf(now + 7 * DAY) },
  })),
  'survey.open': forStaff<'survey.open'>('draft', (id) => ({ id, version: 1 })),
  'survey.close': forStaff<'survey.close'>('open', (id) => ({ id, version: 1 })),
  'survey.results': forStaff<'survey.results'>('open', (id) => ({ id })),
  'survey.words': forStaff<'survey.words'>('open', (id) => ({ id, question: 0 })),
  'survey.print': forStaff<'survey.print'>('open', (id) => ({ id })),
  'survey.sheet': aboutOwned<'survey.sheet'>((by, stand) => {
    const id = `sheet-${stand.personId}`;
    const one = surveyAt(FAR, stand, 'open');
    const job = jobRow(id, 'printSurvey', stand.now, { by, input: { survey: one._id } });
    return { input: { id }, rows: { surveys: [one], jobs: [{ ...job, state: 'done' as const }] } };
  }),
  'survey.export': forStaff<'survey.export'>('open', (id) => ({ id })),
};
