import fc from 'fast-check';
import { aHelper, anOrder, home, monday } from '../../testing/builders';
import { at } from '../../testing/moments';
import { officeHours } from '../calendar/clocks';
import { DAY, MINUTE } from '../calendar/time';
import { ineligible, isFree } from './eligible';
import { addedTo, fadedTo, type Helper } from './helper';
import { areas, firstPolicy, underLoad } from './policy';
import { reasonsFor, score } from './rank';
import { whenAnswered, whenAnsweredLate, whenAsked, whenLoaded, whenRated, whenServed } from './ledger';
import { nextRound, planRefill, planWave } from './wave';

const order = anOrder({ state: 'open' });
const nobody = new Set<string>();
const why = (over: Partial<Helper>, asked: ReadonlySet<string> = nobody) =>
  ineligible(order, aHelper(over), asked, firstPolicy, monday);

test('the hard rules, one by one', () => {
  expect(why({})).toBeUndefined();
  expect(why({ kind: 'volunteer' })).toBe('kind');
  expect(why({ awayUntil: monday + DAY })).toBe('away');
  expect(why({ awayUntil: monday - DAY })).toBeUndefined();
  expect(why({ liveOrders: 2 })).toBe('busy');
  expect(why({ unanswered: 2 })).toBe('unanswered');
  expect(why({ noticesToday: { day: '2026-11-23', count: 4 } })).toBe('enoughNotices');
  expect(why({ noticesToday: { day: '2026-11-22', count: 4 } })).toBeUndefined();
  expect(why({}, new Set(['chen']))).toBe('askedBefore');
  expect(why({ credits: 0, lastActiveAt: monday - 2 * DAY })).toBe('unreachable');
  expect(why({ credits: 0, lastActiveAt: monday })).toBeUndefined();
  expect(why({ asked: 400, yes: 0 })).toBe('unlikely');
  expect(why({ free: [{ weekday: 2, fromHour: 18, untilHour: 21 }] })).toBe('notFree');
  const electric = { ...order, skills: ['电工'] };
  expect(ineligible(electric, aHelper(), nobody, firstPolicy, monday)).toBe('skill');
  expect(ineligible(electric, aHelper({ skills: ['电工'] }), nobody, firstPolicy, monday)).toBeUndefined();
  const returned = { ...order, routing: { ...order.routing, excluded: ['chen'] } };
  expect(ineligible(returned, aHelper(), nobody, firstPolicy, monday)).toBe('gaveItBack');
});

test('an emergency asks anybody by day and wakes nobody in vain', () => {
  const urgent = { ...order, urgency: 'urgent' as const };
  const unwilling = aHelper({ asked: 400, yes: 0 });
  expect(ineligible(urgent, unwilling, nobody, firstPolicy, monday)).toBeUndefined();
  const night = at('2026-11-23 02:00');
  expect(ineligible(urgent, unwilling, nobody, firstPolicy, night)).toBe('unlikely');
  expect(ineligible(urgent, aHelper(), nobody, firstPolicy, night)).toBeUndefined();
});

test('free time must meet the visit', () => {
  const evening = { day: '2026-11-23', from: at('2026-11-23 18:00'), until: at('2026-11-23 20:00') };
  expect(isFree([{ weekday: 1, fromHour: 19, untilHour: 21 }], evening)).toBe(true);
  expect(isFree([{ weekday: 1, fromHour: 20, untilHour: 21 }], evening)).toBe(false);
  expect(isFree([], evening)).toBe(true);
});

test('near, willing and rested neighbours come first', () => {
  const of = (over: Partial<Helper>) => score(order, aHelper(over), firstPolicy, monday);
  expect(of({})).toBeGreaterThan(of({ home: '420583/01/03/012/07/1/101/' }));
  expect(of({})).toBeGreaterThan(of({ recentServices: { value: 3, at: monday } }));
  expect(of({ asked: 10, yes: 8 })).toBeGreaterThan(of({ asked: 10, yes: 1 }));
  expect(of({ recentNotices: { value: 20, at: monday } })).toBeLessThan(of({}));
  expect(reasonsFor(order, aHelper(), monday)).toEqual([
    { kind: 'near', near: 'building' },
    { kind: 'fewServices', count: 0 },
  ]);
});

test('what is recent fades by e in a week', () => {
  expect(fadedTo({ value: 1, at: monday }, monday + 7 * DAY)).toBeCloseTo(Math.exp(-1));
  expect(addedTo({ value: 1, at: monday }, monday).value).toBe(2);
});

const plan = (candidates: Helper[], asked: ReadonlySet<string> = nobody, from = order) =>
  planWave({ order: from, asked, candidates, policy: firstPolicy, calendar: officeHours, now: monday });

test('a wave asks just enough: surer people, fewer of them', () => {
  const many = (over: Partial<Helper>) =>
    Array.from({ length: 12 }, (_, n) => aHelper({ _id: `m${n}`, ...over }));
  expect(plan(many({ asked: 50, yes: 48 })).chosen.length).toBeLessThan(
    plan(many({ asked: 50, yes: 5 })).chosen.length,
  );
  expect(plan(many({ asked: 50, yes: 1 })).chosen).toHaveLength(8);
});

test('an empty ring ends at once, and after the last round asking is exhausted', () => {
  const first = plan([]);
  expect(first.routing.waves).toEqual([
    { number: 1, ring: 1, at: monday, until: monday, asked: 0, places: 0 },
  ]);
  let current = order;
  for (let round = 0; round < firstPolicy.rounds.normal.length + 1; round += 1)
    current = { ...current, routing: plan([], nobody, current).routing };
  expect(current.routing).toMatchObject({ exhausted: true });
  expect(current.routing.firstNoticeAt).toBeUndefined();
});

test('whoever could ask somebody asks the last ring again, and waits though nobody is free just then', () => {
  const rounds = firstPolicy.rounds.normal.length;
  const wave = {
    number: 1,
    ring: 4,
    at: monday,
    until: monday,
    asked: 0,
    places: 0,
    ended: 'nobody',
  } as const;
  const waves = Array.from({ length: rounds }, (_, n) => ({ ...wave, number: n + 1 }));
  const held = { ...order, routing: { ...order.routing, waves, firstNoticeAt: monday } };
  expect(nextRound(held, firstPolicy)).toMatchObject({ ring: 4, minutes: 60 });
  expect(plan([], nobody, held).routing.waves.at(-1)).toMatchObject({
    asked: 0,
    until: monday + 60 * MINUTE,
  });
  const { firstNoticeAt: _, ...never } = held.routing;
  expect(nextRound({ ...held, routing: never }, firstPolicy)).toBeUndefined();
});

test('under load fewer are asked at once, and never more', () => {
  expect(underLoad(firstPolicy, 1)).toBe(firstPolicy);
  const shrunk = underLoad(firstPolicy, 1.2);
  expect(shrunk.rounds.normal.every(({ most }) => most <= 3)).toBe(true);
  expect(shrunk.rounds.urgent).toEqual(firstPolicy.rounds.urgent);
  expect(shrunk.lambda).toBeLessThan(firstPolicy.lambda);
});

test('rings only grow, as the rounds go on', () => {
  for (const rounds of Object.values(firstPolicy.rounds)) {
    const sizes = rounds.map(({ area }) => areas.indexOf(area));
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
  }
});

test('who lives in a grid beside comes before who lives further off in the community', () => {
  const near = aHelper({ _id: 'a', home: '420583/01/03/013/01/1/101/', grid: '420583/01/03/013/' });
  const far = aHelper({ _id: 'b', home: '420583/01/03/020/01/1/101/', grid: '420583/01/03/020/' });
  const beside = { ...order, beside: ['420583/01/03/013/'] };
  expect(score(beside, near, firstPolicy, monday)).toBeGreaterThan(score(beside, far, firstPolicy, monday));
  expect(score(order, near, firstPolicy, monday)).toBe(score(order, far, firstPolicy, monday));
});

test('urgent asks thirty at once', () => {
  const candidates = Array.from({ length: 60 }, (_, n) => aHelper({ _id: `m${n}` }));
  const urgent = { ...order, urgency: 'urgent' as const };
  expect(
    planWave({
      order: urgent,
      asked: nobody,
      candidates,
      policy: firstPolicy,
      calendar: officeHours,
      now: at('2026-11-23 02:00'),
    }),
  ).toMatchObject({
    routing: { waves: [{ asked: 30, until: at('2026-11-23 02:05') }] },
  });
});

const anyHelper = fc.record({
  _id: fc.uuid(),
  liveOrders: fc.nat(3),
  unanswered: fc.nat(3),
  credits: fc.nat(1),
  asked: fc.nat(20),
  home: fc.constantFrom(home, '420583/01/03/012/06/1/101/', '420583/01/03/011/01/1/101/'),
});

test('nobody is asked twice, nobody ineligible is asked, and the order of candidates does not matter', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyHelper, { selector: ({ _id }) => _id, maxLength: 40 }),
      fc.nat(40),
      (some, offset) => {
        const candidates = some.map((over) => aHelper({ ...over, lastActiveAt: monday - 2 * DAY }));
        const asked = new Set(candidates.slice(0, offset % 5).map(({ _id }) => _id));
        const { chosen, routing } = plan(candidates, asked);
        const ids = chosen.map(({ personId }) => personId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) {
          const helper = candidates.find(({ _id }) => _id === id);
          expect(helper && ineligible(order, helper, asked, firstPolicy, monday)).toBeUndefined();
        }
        expect(routing.waves[0]?.until).toBe(ids.length === 0 ? monday : monday + 6 * MINUTE);
        const turned = [...candidates.slice(offset), ...candidates.slice(0, offset)];
        expect(plan(turned, asked).chosen).toEqual(chosen);
      },
    ),
  );
});

test('who declines frees a place for the next best of the same ring, until the same hour', () => {
  const candidates = ['a', 'b', 'c', 'd', 'e', 'f'].map((_id) => aHelper({ _id }));
  const situation = {
    order,
    asked: nobody,
    candidates,
    policy: firstPolicy,
    calendar: officeHours,
    now: monday,
  };
  const { chosen, routing } = planWave({ ...situation, policy: { ...firstPolicy, target: 0.1 } });
  expect(chosen.map(({ personId }) => personId)).toEqual(['a', 'b']);
  const later = {
    ...situation,
    order: { ...order, routing },
    asked: new Set(['a', 'b']),
    now: monday + MINUTE,
  };
  expect(planRefill(later, 0)).toBeUndefined();
  const refill = planRefill(later, 1);
  expect(refill?.chosen.map(({ personId }) => personId)).toEqual(['c']);
  expect(refill?.routing.waves).toEqual([{ ...routing.waves[0], asked: 3 }]);
  expect(planRefill({ ...later, candidates: [] }, 1)).toBeUndefined();
  expect(planRefill({ ...later, now: monday + 6 * MINUTE }, 1)).toBeUndefined();
});

test('a helper keeps account of what he was asked, answered and served', () => {
  const asked = whenAsked(aHelper({ noticesToday: { day: '2026-11-22', count: 3 } }), monday);
  expect(asked).toMatchObject({ unanswered: 1, asked: aHelper().asked + 1, lastAskedAt: monday });
  expect(asked.noticesToday).toEqual({ day: '2026-11-23', count: 1 });
  expect(whenAnswered(asked, true)).toMatchObject({ unanswered: 0, yes: aHelper().yes + 1 });
  expect(whenAnswered(aHelper(), false)).toMatchObject({ unanswered: 0, yes: aHelper().yes });
  expect(whenAnsweredLate(asked)).toMatchObject({ unanswered: 1, yes: aHelper().yes + 1 });
  expect(whenAsked(aHelper({ asked: 2 }), monday, 0.5)).toMatchObject({ asked: 3, hoped: 2.5 });
  expect(whenLoaded(whenLoaded(aHelper(), 1), -1).liveOrders).toBe(0);
  expect(whenServed(aHelper(), monday).recentServices).toEqual({ value: 1, at: monday });
  expect(whenRated(aHelper(), 4).stars).toEqual({ sum: 4, count: 1 });
});
