import { officeHours } from '../calendar/clocks';
import { DAY, HOUR } from '../calendar/time';
import { aHelper, anOrder, monday, resident, step } from '../../testing/builders';
import { relationsTo, sightOf } from './visibility';
import { orderStates } from './order';
import { acts, relations, rowOf } from './steps';
import { may, take } from './take';

const states = orderStates.filter((state) => state !== 'suspended');

test.each(acts.flatMap((act) => states.map((state) => [act, state] as const)))(
  '%s from %s happens only as the table says',
  (act, state) => {
    const order = anOrder({ state });
    for (const relation of relations) {
      const row = rowOf(act);
      const lawful = row.from.includes(state) && row.by.includes(relation);
      expect(may(order, act, [relation])).toBe(lawful);
      if (!lawful) {
        const actor = { personId: 'x', role: 'resident' as const, relations: [relation] };
        expect(take(order, act, actor, {}, { now: monday, calendar: officeHours }).ok).toBe(false);
      }
    }
  },
);

test('a stranger may do nothing and see nothing', () => {
  for (const state of states) {
    const order = anOrder({ state });
    expect(acts.filter((act) => may(order, act, []))).toEqual([]);
    expect(sightOf(order, [])).toEqual({ any: false, words: false, contact: false, asked: false });
  }
});

test('a member of another community is no helper; of this one he is, but not for his own order', () => {
  const order = anOrder({ state: 'open' });
  const grant = (scope: string) => ({
    _id: 'g',
    personId: 'm',
    role: 'member' as const,
    scope,
    from: 0,
    until: monday * 2,
    grantedBy: 'x',
  });
  expect(relationsTo(order, { personId: 'm', grants: [grant('420583/01/04/')] }, false)).toEqual([]);
  expect(relationsTo(order, { personId: 'm', grants: [grant(aHelper().community)] }, false)).toEqual([
    'helper',
  ]);
  expect(
    relationsTo(order, { personId: order.residentId, grants: [grant(aHelper().community)] }, false),
  ).toEqual(['owner']);
});

test.each(states)(
  'in %s the door is open to the owner, the desk, and the claimer only while he has it',
  (state) => {
    const order = anOrder({ state });
    const serving = state === 'claimed' || state === 'inService';
    expect(sightOf(order, ['owner']).contact).toBe(true);
    expect(sightOf(order, ['desk']).contact).toBe(true);
    expect(sightOf(order, ['claimer']).contact).toBe(serving);
    for (const relation of ['helper', 'offered', 'dispatchee'] as const)
      expect(sightOf(order, [relation]).contact).toBe(false);
  },
);

test('what was done before and may not be done again is no button', () => {
  const at = monday + HOUR;
  const urged = step(anOrder({ state: 'open' }), 'urge', resident, at);
  expect(may(urged, 'urge', ['owner'])).toBe(true);
  expect(may(urged, 'urge', ['owner'], at + HOUR)).toBe(false);
  expect(may(urged, 'urge', ['owner'], at + DAY)).toBe(true);
  const rating = { stars: 5, tags: [], words: '', at };
  const rated = step(anOrder({ state: 'closed' }), 'rate', resident, at, { rating });
  expect(may(rated, 'rate', ['owner'], at + HOUR)).toBe(false);
});
