import type { Action, Input } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import type { Relation } from '@core/domain/people/permission';
import { unitIdOf } from '../../../cloudfunctions/api/units';
import { aboutMyself, aboutPlace, COMMUNITY, type Stand, type Subject } from '../subject';

const inside: readonly Relation[] = ['same', 'within', 'other'];
const days = ({ now }: Stand) => ({ from: dayOf(now), until: dayOf(now + 30 * DAY) });
const line = (stand: Stand) => ({
  ...{ title: '会议室', category: 'space' as const, quantity: '一间' },
  ...days(stand),
});

/** A unit, an offer, a need and a project of the community; the caller stands for the unit where it is his own. */
function everything(stand: Stand, settled: 'submitted' | 'approved') {
  const { personId, relation, now: at } = stand;
  const contactId = relation === 'own' || relation === 'party' ? personId : `contact-${personId}`;
  const unitId = unitIdOf(contactId);
  const [needId, resourceId, projectId] = [`need-${personId}`, `offer-${personId}`, `project-${personId}`];
  const told = { ...line(stand), place: COMMUNITY, at };
  const { until } = days(stand);
  const named = { name: '实验小学', kind: 'school' as const, contactId, place: COMMUNITY, until, at };
  const milestones = [{ title: '开始', due: until }];
  const { title, category } = told;
  const project = { needId, resourceId, unitId, contactId, place: COMMUNITY, title, category, milestones };
  return {
    ids: { unit: unitId, need: needId, offer: resourceId, project: projectId },
    rows: {
      units: [{ _id: unitId, ...named, state: settled }],
      resources: [{ _id: resourceId, unitId, contactId, ...told, state: 'open' as const }],
      needs: [{ _id: needId, ...told, state: 'open' as const, by: 'limin' }],
      projects: [{ _id: projectId, ...project, state: 'proposed' as const, at, by: 'limin' }],
    },
  };
}

type Ids = ReturnType<typeof everything>['ids'];

/** One of them, in the relations in which it can be named. */
function about<A extends Action>(
  relations: readonly Relation[],
  input: (ids: Ids, stand: Stand) => Input<A>,
  settled: 'submitted' | 'approved' = 'approved',
): Subject<A> {
  return {
    place: () => COMMUNITY,
    relations,
    call: (stand) => {
      const { ids, rows } = everything(stand, settled);
      return { input: input(ids, stand), rows };
    },
  };
}

/** A list of the place, or of one's own unit; staff who name no place ask for theirs. */
const listed = ({ relation }: Stand) => (relation === 'own' ? {} : { place: COMMUNITY });

export const unit = {
  'unit.register': {
    place: () => COMMUNITY,
    relations: ['own'],
    call: (stand) => ({
      input: { name: '实验小学', kind: 'school', place: COMMUNITY, until: days(stand).until },
    }),
  } satisfies Subject<'unit.register'>,
  'unit.mine': aboutMyself<'unit.mine'>({}),
  'unit.list': aboutPlace<'unit.list'>(COMMUNITY, () => ({ input: { place: COMMUNITY } })),
  'unit.approve': about<'unit.approve'>(inside, (ids) => ({ id: ids.unit }), 'submitted'),
  'unit.end': about<'unit.end'>(['own', ...inside], (ids) => ({ id: ids.unit })),
  'resource.list': {
    ...about<'resource.list'>(['own', ...inside], (_, stand) => listed(stand)),
    only: { own: 'orgUnitContact' },
  } satisfies Subject<'resource.list'>,
  'resource.save': about<'resource.save'>(['own', 'other'], (ids, stand) => ({
    ...{ id: ids.offer, ...line(stand) },
  })),
  'resource.close': about<'resource.close'>(['own', ...inside], (ids) => ({ id: ids.offer })),
  'need.list': aboutPlace<'need.list'>(COMMUNITY, () => ({ input: { place: COMMUNITY } })),
  'need.save': about<'need.save'>(inside, (ids, stand) => ({ id: ids.need, ...line(stand) })),
  'need.close': about<'need.close'>(inside, (ids) => ({ id: ids.need })),
  'project.matches': about<'project.matches'>(inside, (ids) => ({ need: ids.need })),
  'project.propose': about<'project.propose'>(inside, (ids) => ({ need: ids.need, resource: ids.offer })),
  'project.agree': about<'project.agree'>(['party', ...inside], (ids) => ({ id: ids.project })),
  'project.milestone': about<'project.milestone'>(['party', ...inside], (ids) => ({
    ...{ id: ids.project, milestone: 0 },
  })),
  'project.finish': about<'project.finish'>(['party', ...inside], (ids) => ({ id: ids.project })),
  'project.stop': about<'project.stop'>(['party', ...inside], (ids) => ({
    id: ids.project,
    reason: '不办了',
  })),
  'project.list': {
    ...about<'project.list'>(['own', ...inside], (_, stand) => listed(stand)),
    only: { own: 'orgUnitContact' },
  } satisfies Subject<'project.list'>,
  'project.get': about<'project.get'>(['party', ...inside], (ids) => ({ id: ids.project })),
};
