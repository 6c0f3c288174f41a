import { at } from '../../testing/moments';
import {
  anItem,
  anOrder,
  aPlacement,
  branch,
  claimer,
  duty,
  helper,
  monday,
  resident,
  secretary,
  staff,
  step,
  theClock,
} from '../../testing/builders';
import { officeHours } from '../calendar/clocks';
import { MINUTE } from '../calendar/time';
import { placed } from './place';
import { take } from './take';
import { trailOf } from './trail';

const circumstances = (now: number) => ({ now, calendar: officeHours });
const wave = (number: number, now: number, until: number, asked = 5) => ({
  number,
  ring: number > 1 ? 2 : 1,
  at: now,
  until,
  asked,
});

test('the main job: everybody is told once, and always somebody answers', () => {
  const { order, notify } = placed(aPlacement());
  expect(order).toMatchObject({
    state: 'submitted',
    accountable: { personId: 'limin', next: { personId: 'sunli' } },
  });
  expect(order.due).toEqual({ step: 'triage', at: at('2026-11-23 13:00') });
  expect(notify).toEqual([{ to: 'limin', about: 'waitingForTriage' }]);

  const published = take(order, 'publish', staff, {}, circumstances(monday));
  expect(published).toMatchObject({
    ok: true,
    notify: [{ to: 'wang', about: 'published' }],
    order: { due: { step: 'wave', at: monday } },
  });

  const claimed = take(
    anOrder({ state: 'open' }),
    'claim',
    helper,
    { claimer: { personId: 'chen', role: 'member' } },
    circumstances(monday),
  );
  expect(claimed).toMatchObject({
    notify: [{ to: 'wang', about: 'claimed' }],
    order: {
      accountable: { personId: 'chen', next: { personId: 'limin' } },
      due: { step: 'firstContact', at: at('2026-11-23 13:00') },
    },
  });

  const contacted = step(anOrder({ state: 'claimed' }), 'contact', claimer, monday + 5 * MINUTE);
  expect(contacted.due).toEqual({ step: 'appointment', at: at('2026-11-23 20:15') });

  const resolved = anOrder({ state: 'resolved' });
  expect(resolved).toMatchObject({ accountable: { personId: 'limin' }, due: { step: 'confirm' } });
  expect(resolved.accountable?.next).toBeUndefined();
  const closed = step(resolved, 'confirm', resident, monday, { confirmation: 'confirmed' });
  expect(closed).toMatchObject({ state: 'closed', outcome: 'solved', confirmation: 'confirmed' });
  expect([closed.accountable, closed.due, closed.dueAt]).toEqual([undefined, undefined, undefined]);
});

test('an item that needs no judgement is published at once', () => {
  expect(placed(aPlacement({ item: anItem({ triage: 'auto' }) })).order.state).toBe('open');
});

test('nobody answers: waves, then the branch secretary by name 90 minutes after the first notice, then the community secretary', () => {
  let order = anOrder({ state: 'open' });
  const asks = [6, 16, 31, 61].map((minutes) => monday + minutes * MINUTE);
  let now = monday;
  asks.forEach((until, index) => {
    const waves = [
      ...order.routing.waves.map((w) => ({ ...w, ended: 'nobody' as const })),
      wave(index + 1, now, until),
    ];
    order = step(order, 'ask', theClock, now, {
      routing: { ...order.routing, waves, firstNoticeAt: monday },
    });
    expect(order.due).toEqual({ step: 'wave', at: until });
    expect(order.accountable).toMatchObject({ ...duty, until: monday + 90 * MINUTE, next: branch });
    now = until;
  });
  const over = order.routing.waves.map((w) => ({ ...w, ended: 'nobody' as const }));
  order = step(order, 'ask', theClock, now, { routing: { ...order.routing, waves: over, exhausted: true } });
  expect(order.due).toEqual({ step: 'human', at: monday + 90 * MINUTE });
  order = step(order, 'handToHuman', theClock, monday + 90 * MINUTE);
  expect(order.accountable).toMatchObject({ ...branch, next: secretary });
  order = step(order, 'handToHuman', theClock, monday + 180 * MINUTE);
  expect(order.accountable).toMatchObject(secretary);
  order = step(order, 'handToHuman', theClock, monday + 10 * 60 * MINUTE);
  expect(order.accountable).toMatchObject(secretary);
  const kinds = trailOf(order, {}, false).map(({ kind }) => kind);
  expect(kinds).toEqual([
    'place',
    'publish',
    'wave',
    'wave',
    'wave',
    'wave',
    'handToHuman',
    'handToHuman',
    'handToHuman',
    'claim',
  ]);
});

test('when nobody at all can be asked, a human answers at once', () => {
  const order = anOrder({ state: 'open' });
  const asked = step(order, 'ask', theClock, monday, { routing: { ...order.routing, exhausted: true } });
  expect(asked.due).toEqual({ step: 'human', at: monday });
});

test('a hand-over during a wave does not cut the wave short', () => {
  const order = anOrder({ state: 'open' });
  const until = monday + 120 * MINUTE;
  const routing = { ...order.routing, waves: [wave(1, monday, until)], firstNoticeAt: monday };
  const asked = step(order, 'ask', theClock, monday, { routing });
  const handed = step(asked, 'handToHuman', theClock, monday + 90 * MINUTE);
  expect(handed.due).toEqual({ step: 'wave', at: until });
});

test('a return goes on with the next round; the clock that started at the order stands', () => {
  const returned = step(anOrder({ state: 'claimed' }), 'returnToPool', claimer, monday + 60 * MINUTE);
  expect(returned).toMatchObject({
    state: 'open',
    submittedAt: monday,
    due: { step: 'wave', at: monday + 60 * MINUTE },
  });
  expect(returned.claimer).toBeUndefined();
  expect(returned.accountable).toMatchObject(duty);
});

test('two refusals of a dispatch and the supervisor decides', () => {
  const assign = { dispatch: { to: 'chen', role: 'member' as const, by: duty } };
  const dispatchee = { ...helper, relations: ['dispatchee' as const] };
  let order = anOrder({ state: 'dispatched' });
  order = step(order, 'refuse', dispatchee, monday);
  expect(order.accountable).toMatchObject(duty);
  order = step(order, 'assign', staff, monday, assign);
  order = step(order, 'refuse', theClock, monday + 5 * 60 * MINUTE);
  expect(order.accountable).toMatchObject(branch);
});

test('a dispute brings the order back, and not the helper but the supervisor answers', () => {
  const disputed = step(anOrder({ state: 'resolved' }), 'dispute', resident, monday, {
    confirmation: 'disputed',
  });
  expect(disputed).toMatchObject({ state: 'inService', accountable: branch });
});

test('an urge is heard once a day', () => {
  const urged = step(anOrder({ state: 'open' }), 'urge', resident, monday + 10 * MINUTE);
  expect(take(urged, 'urge', resident, {}, circumstances(monday + 60 * MINUTE))).toEqual({
    ok: false,
    refusal: 'URGED_TODAY',
  });
  expect(take(urged, 'urge', resident, {}, circumstances(at('2026-11-24 09:00'))).ok).toBe(true);
});

test('who comes too late is told that it is taken', () => {
  expect(
    take(anOrder({ state: 'claimed' }), 'claim', { ...helper, personId: 'liu' }, {}, circumstances(monday)),
  ).toEqual({ ok: false, refusal: 'TAKEN' });
});

test('one rating, within fifteen days', () => {
  const closed = anOrder({ state: 'closed' });
  const rating = { stars: 5, tags: [], words: '', at: monday };
  expect(take(closed, 'rate', resident, { rating }, circumstances(at('2026-12-20 09:00')))).toEqual({
    ok: false,
    refusal: 'RATING_CLOSED',
  });
  const rated = step(closed, 'rate', resident, monday, { rating });
  expect(take(rated, 'rate', resident, { rating }, circumstances(monday))).toEqual({
    ok: false,
    refusal: 'RATED',
  });
});
