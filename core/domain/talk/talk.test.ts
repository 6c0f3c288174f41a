import { DAY } from '../calendar/time';
import type { Relation } from '../order/steps';
import { relations } from '../order/steps';
import { anOrder, monday } from '../../testing/builders';
import {
  forgetTalkAt,
  hearersOf,
  isFor,
  isOpenForTalk,
  reads,
  showsNumbers,
  sideOf,
  whenSeen,
  withLine,
} from './rules';
import { isPresetOf, presets } from './talk';

const states = [
  ...(['submitted', 'open', 'dispatched', 'claimed', 'inService', 'resolved', 'closed'] as const),
];

test('the household, who has the order, and the desk take part; nobody else does', () => {
  const sides = Object.fromEntries(relations.map((relation) => [relation, sideOf([relation])]));
  const apart = Object.entries(sides).filter(([, side]) => side === undefined);
  expect(sides).toMatchObject({ owner: 'household', placer: 'household', desk: 'desk' });
  expect(sides).toMatchObject({ claimer: 'helper', teammate: 'helper' });
  expect(apart.map(([relation]) => relation)).toEqual(
    relations.filter((each) => !['owner', 'placer', 'claimer', 'teammate', 'desk'].includes(each)),
  );
});

test('a relative who follows an order does not read what is said in it', () => {
  const order = anOrder({ state: 'claimed' });
  expect(reads(order, ['follower'], monday)).toBeUndefined();
  expect(reads(order, ['follower', 'neighbour', 'helper', 'offered'], monday)).toBeUndefined();
});

test('one can talk from the claim to the close, and while it is suspended in somebody’s hands', () => {
  const open = states.filter((state) => isOpenForTalk(anOrder({ state })));
  expect(open).toEqual(['claimed', 'inService', 'resolved']);
  const suspension = {
    reason: 'weather' as const,
    words: '',
    until: 0,
    by: { personId: 'chen', role: 'member' as const },
    at: 0,
  };
  const claimed = anOrder({ state: 'claimed' });
  const away = { ...claimed, state: 'suspended' as const };
  expect(isOpenForTalk({ ...away, suspension: { ...suspension, from: 'claimed' } })).toBe(true);
  expect(
    isOpenForTalk({
      ...anOrder({ state: 'open' }),
      state: 'suspended',
      suspension: { ...suspension, from: 'open' },
    }),
  ).toBe(false);
});

test('after the close it can be read for seven days, by the same people', () => {
  const order = anOrder({ state: 'closed' });
  const end = order.closedAt ?? 0;
  const read = (who: Relation, days: number) => reads(order, [who], end + days * DAY);
  expect([read('owner', 6.9), read('claimer', 6.9), read('desk', 6.9)]).toEqual([
    'household',
    'helper',
    'desk',
  ]);
  expect([read('owner', 7), read('claimer', 7), read('desk', 7)]).toEqual([undefined, undefined, undefined]);
});

test('who takes an order that came back does not read what was said to the one before', () => {
  const order = { ...anOrder({ state: 'claimed' }), claimedAt: monday };
  expect(isFor('helper', { at: monday - 1 }, order)).toBe(false);
  expect(isFor('helper', { at: monday }, order)).toBe(true);
  expect(isFor('household', { at: monday - 1 }, order)).toBe(true);
});

test('numbers in the words of others end with the order', () => {
  expect(showsNumbers(anOrder({ state: 'claimed' }), ['claimer'])).toBe(true);
  expect(showsNumbers(anOrder({ state: 'resolved' }), ['claimer'])).toBe(false);
  expect(showsNumbers(anOrder({ state: 'inService' }), ['owner'])).toBe(true);
  expect(showsNumbers(anOrder({ state: 'closed' }), ['owner'])).toBe(false);
});

test('everybody concerned is told, each once, and never the one who spoke', () => {
  const order = anOrder({ state: 'claimed' });
  expect(hearersOf(order, 'wang')).toEqual(['chen']);
  expect(hearersOf(order, 'chen')).toEqual(['wang']);
  expect(hearersOf(order, 'limin')).toEqual(['wang', 'chen']);
  const placed = {
    ...order,
    proxy: { by: { personId: 'limin', role: 'communityStaff' as const }, consent: 'phone' as const },
  };
  const team = [{ personId: 'he', role: 'member' as const, at: 0 }];
  expect(hearersOf({ ...placed, team }, 'chen')).toEqual(['wang', 'limin', 'he']);
});

test('each side has its own sentences', () => {
  expect(isPresetOf('helper', 'downstairs')).toBe(true);
  expect(isPresetOf('household', 'downstairs')).toBe(false);
  expect(presets.household.every((preset) => isPresetOf('household', preset))).toBe(true);
});

test('thirty days after the close a talk is forgotten; of an order that lives it is asked again', () => {
  expect(forgetTalkAt({ closedAt: monday }, monday + DAY)).toBe(monday + 30 * DAY);
  expect(forgetTalkAt({}, monday)).toBe(monday + 30 * DAY);
  expect(forgetTalkAt(undefined, monday)).toBe(monday);
});

test('lines count from one, and who keeps up has seen his own', () => {
  const first = withLine(undefined, 'order1', 'chen', monday);
  expect(first).toEqual({ _id: 'order1', last: 1, seen: { chen: 1 }, lookAt: monday + 30 * DAY });
  const second = withLine(first, 'order1', 'wang', monday);
  expect([second.last, second.seen]).toEqual([2, { chen: 1 }]);
  expect(whenSeen(second, 'wang', 9).seen).toEqual({ chen: 1, wang: 2 });
  expect(whenSeen(whenSeen(second, 'wang', 2), 'wang', 1).seen).toEqual({ chen: 1, wang: 2 });
});
