import type { Need, Project, Resource } from './lists';
import { matchesOf } from './match';
import { mayDo, projectAfter } from './project';

const community = '990001/01/01/';
const need: Need = {
  _id: 'n',
  place: community,
  title: '周末教老人用手机',
  category: 'skill',
  quantity: '4 次',
  from: '2026-11-20',
  until: '2026-12-20',
  state: 'open',
  at: 1,
  by: 'limin',
};
const offer = (_id: string, more: Partial<Resource> = {}): Resource => ({
  _id,
  unitId: 'bank',
  contactId: 'huang',
  place: community,
  title: '年轻员工教手机',
  category: 'skill',
  quantity: '3 位',
  from: '2026-11-01',
  until: '2026-12-31',
  state: 'open',
  at: 1,
  ...more,
});

test('an offer meets a need of its kind, in its place or one around it, while both last', () => {
  const offers = [
    offer('goods', { category: 'goods' }),
    offer('closed', { state: 'closed' }),
    offer('elsewhere', { place: '990001/01/02/' }),
    offer('over', { until: '2026-11-19' }),
    offer('street', { place: '990001/01/' }),
    offer('b'),
    offer('a'),
    offer('short', { until: '2026-11-25' }),
  ];
  expect(matchesOf(need, offers).map(({ resource, days }) => [resource._id, days])).toEqual([
    ['a', 31],
    ['b', 31],
    ['short', 6],
    ['street', 31],
  ]);
});

test('the same lists give the same matches, whatever their order', () => {
  const offers = [offer('a'), offer('b'), offer('street', { place: '990001/01/' })];
  expect(matchesOf(need, [...offers].reverse())).toEqual(matchesOf(need, offers));
});

const proposed: Project = {
  _id: 'p',
  needId: 'n',
  resourceId: 'a',
  unitId: 'bank',
  contactId: 'huang',
  place: community,
  title: need.title,
  category: 'skill',
  state: 'proposed',
  milestones: [
    { title: '第一次课', due: '2026-11-28' },
    { title: '第四次课', due: '2026-12-19' },
  ],
  at: 1,
  by: 'limin',
};

test('who offers agrees, either side ticks a milestone, staff finish when all are done', () => {
  expect(mayDo(proposed, ['staff'])).toEqual(['stop']);
  const agreed = projectAfter(proposed, 'agree', ['contact'], { now: 2 });
  expect(agreed?.state).toBe('agreed');
  const running = agreed && projectAfter(agreed, 'milestone', ['contact'], { now: 3, milestone: 0 });
  expect(running).toMatchObject({ state: 'running', milestones: [{ doneAt: 3 }, {}] });
  expect(running && projectAfter(running, 'finish', ['staff'], { now: 4 })).toBeUndefined();
  expect(running && projectAfter(running, 'milestone', ['staff'], { now: 4, milestone: 0 })).toBeUndefined();
  const all = running && projectAfter(running, 'milestone', ['staff'], { now: 4, milestone: 1 });
  expect(all && mayDo(all, ['contact'])).toEqual(['stop']);
  expect(all && projectAfter(all, 'finish', ['staff'], { now: 5 })?.state).toBe('done');
});

test('what is done or stopped changes no more', () => {
  const stopped = projectAfter(proposed, 'stop', ['contact'], { now: 2, reason: '人手抽不出来' });
  expect(stopped).toMatchObject({ state: 'stopped', reason: '人手抽不出来' });
  expect(stopped && mayDo(stopped, ['staff', 'contact'])).toEqual([]);
  expect(projectAfter(proposed, 'agree', ['staff'], { now: 2 })).toBeUndefined();
});
