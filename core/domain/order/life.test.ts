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
import { DAY, MINUTE } from '../calendar/time';
import { expiryOf } from './expiry';
import { afterAsking } from './followUp';
import { busyWith, type Order } from './order';
import { placed } from './place';
import type { Act } from './steps';
import { take, type Actor, type Change } from './take';
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
      due: { step: 'contactHalf', at: at('2026-11-23 11:00') },
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
  // One working day of this community is eleven hours and a half.
  const tomorrow = at('2026-11-24 10:30');
  expect(order.accountable).toMatchObject({ ...branch, until: tomorrow, next: secretary });
  expect(order.due).toEqual({ step: 'answerDown', at: tomorrow });
  order = step(order, 'escalate', theClock, tomorrow);
  expect(order.accountable).toMatchObject({ ...secretary, until: at('2026-11-25 10:30') });
  order = step(order, 'escalate', theClock, at('2026-11-25 10:30'));
  expect(order.accountable).toMatchObject({ ...secretary, until: at('2026-11-26 10:30') });
  const kinds = trailOf(order, {}, false).map(({ kind }) => kind);
  expect(kinds).toEqual([
    ...['place', 'publish', 'wave', 'wave', 'wave', 'wave'],
    ...['handToHuman', 'escalate', 'escalate', 'answerDown'],
  ]);
});

const promised = (kind: 'takeOver' | 'explain', until: number) => ({
  answering: { kind, words: '明天下午我带电工去', until },
});

test('who must answer promises a day; the resident reads it, and silence then moves it up', () => {
  const handed = step(anOrder({ state: 'open' }), 'handToHuman', theClock, monday);
  const until = at('2026-11-24 20:00');
  const answering = { ...branch, relations: ['answering' as const, 'desk' as const] };
  const decision = take(handed, 'answerDown', answering, promised('takeOver', until), circumstances(monday));
  expect(decision).toMatchObject({
    notify: [{ to: 'wang', about: 'answeredDown' }],
    order: { accountable: { ...branch, until }, due: { step: 'wave' } },
  });
  if (!decision.ok) throw new Error(decision.refusal);
  const again = take(
    decision.order,
    'answerDown',
    answering,
    promised('explain', until),
    circumstances(monday),
  );
  expect(again).toEqual({ ok: false, refusal: 'ANSWERED' });
  const silent = step(decision.order, 'escalate', theClock, until);
  expect(silent.accountable).toMatchObject(secretary);
});

test('he may name somebody below who does it: that one answers from then on', () => {
  const handed = step(anOrder({ state: 'open' }), 'handToHuman', theClock, monday);
  const until = at('2026-11-24 20:00');
  const named = { kind: 'assign' as const, words: '请李敏今天办', until, to: duty };
  const answering = { ...branch, relations: ['answering' as const] };
  const order = step(handed, 'answerDown', answering, monday, { answering: named });
  expect(order.accountable).toEqual({ ...duty, until, next: branch });
});

test('a claimer who says nothing is reminded once, then whoever stands behind the order must answer', () => {
  const serving = anOrder({ state: 'inService' });
  const reminded = step(serving, 'remind', theClock, monday + 2 * DAY);
  expect(expiryOf(serving)?.act).toBe('remind');
  expect(expiryOf(reminded)?.act).toBe('escalate');
  const raised = step(reminded, 'escalate', theClock, monday + 4 * DAY);
  expect(raised.escalations?.at(-1)).toMatchObject({ why: 'silent', to: duty, level: 0 });
  expect(raised.accountable).toMatchObject({ personId: 'chen' });
});

test('suspended with a date: it resumes by itself where it stood, and stays in the same hands', () => {
  const until = monday + 3 * DAY;
  const suspension = {
    ...{ reason: 'weather' as const, words: '等雨停', until, by: duty, at: monday },
    from: 'claimed' as const,
  };
  const suspended = step(anOrder({ state: 'claimed' }), 'suspend', staff, monday, { suspension });
  expect(suspended).toMatchObject({ due: { step: 'resume', at: until }, claimer: { personId: 'chen' } });
  expect(busyWith(suspended)).toEqual(['chen']);
  expect(step(suspended, 'resume', theClock, until)).toMatchObject({ state: 'claimed' });
});

test('while an order rests, the time for the first contact does not run', () => {
  const claimedAt = at('2026-11-23 21:00');
  const order = { ...anOrder({ state: 'claimed' }), claimedAt };
  const rest = (from: number, until: number) => ({
    ...{ reason: 'weather' as const, words: '等雨停', until, by: duty, at: from },
    from: 'claimed' as const,
  });
  const [first, second] = [at('2026-11-24 07:30'), at('2026-11-27 10:00')];
  const resting = step(order, 'suspend', staff, first, { suspension: rest(first, second) });
  const on = step(resting, 'resume', theClock, second);
  // Of four hours by day one was gone on Monday evening and half of one on Tuesday morning.
  expect(on).toMatchObject({ state: 'claimed', due: { step: 'contactHalf', at: at('2026-11-27 11:15') } });
  const reminded = step(on, 'remind', theClock, at('2026-11-27 11:15'));
  expect(reminded.due).toEqual({ step: 'firstContact', at: at('2026-11-27 12:30') });
  const later = at('2026-12-01 09:00');
  const again = step(reminded, 'suspend', staff, at('2026-11-27 12:00'), {
    suspension: rest(at('2026-11-27 12:00'), later),
  });
  const last = step(again, 'resume', staff, later);
  expect(last.due).toEqual({ step: 'firstContact', at: at('2026-12-01 09:30') });
  const lapsed = step(last, 'lapse', theClock, at('2026-12-01 09:30'));
  expect(lapsed).toMatchObject({ state: 'open' });
  expect(lapsed.contactTime).toBeUndefined();
});

test('closed and not done: reopened within seven days, never back to the same helper alone', () => {
  const closed = anOrder({ state: 'closed' });
  const reopened = { by: duty, words: '又坏了', at: monday, claimerId: 'chen' };
  const order = step(closed, 'reopen', resident, monday + 6 * DAY, { reopened });
  expect(order).toMatchObject({ state: 'open', accountable: branch });
  expect([order.outcome, order.confirmation, order.closedAt]).toEqual([undefined, undefined, undefined]);
  const claim = { claimer: { personId: 'chen', role: 'member' as const } };
  expect(take(order, 'claim', helper, claim, circumstances(monday + 6 * DAY))).toEqual({
    ...{ ok: false, refusal: 'NOT_AGAIN' },
  });
  expect(take(closed, 'reopen', resident, { reopened }, circumstances(monday + 8 * DAY))).toEqual({
    ...{ ok: false, refusal: 'REOPEN_CLOSED' },
  });
});

test('no way leads back to the one who had it: neither is he sent or asked to take over, nor does his yes count', () => {
  const reopened = { by: duty, words: '又坏了', at: monday, claimerId: 'chen' };
  const order = step(anOrder({ state: 'closed' }), 'reopen', resident, monday, { reopened });
  const to = (personId: string) => ({ dispatch: { to: personId, role: 'member' as const, by: duty } });
  const over = (personId: string) => ({
    handOver: { to: personId, role: 'member' as const, words: '我要出门', at: monday },
  });
  const refused = (from: Order, ...[act, actor, change]: [Act, Actor, Change]) => {
    const decision = take(from, act, actor, change, circumstances(monday));
    return decision.ok ? undefined : decision.refusal;
  };
  expect(refused(order, 'assign', staff, to('chen'))).toBe('NOT_HIM_AGAIN');
  expect(refused(order, 'bundle', staff, to('chen'))).toBe('NOT_HIM_AGAIN');
  const sent = step(order, 'assign', staff, monday, to('zhao'));
  const claimer = { personId: 'zhao', role: 'member' as const };
  const zhao: Actor = { ...claimer, relations: ['dispatchee', 'claimer'] };
  const taken = step(sent, 'accept', zhao, monday, { claimer });
  expect(refused(taken, 'handOver', zhao, over('chen'))).toBe('NOT_HIM_AGAIN');
  expect(refused(taken, 'handOver', zhao, over('liu'))).toBeUndefined();
  // What was on its way to him when it was opened again.
  const chen = { ...helper, relations: ['dispatchee' as const, 'successor' as const] };
  const again = { claimer: { personId: 'chen', role: 'member' as const } };
  expect(refused({ ...sent, ...to('chen') }, 'accept', chen, again)).toBe('NOT_AGAIN');
  expect(refused({ ...taken, ...over('chen') }, 'takeHandOver', chen, again)).toBe('NOT_AGAIN');
  expect(refused(taken, 'takeHandOver', chen, again)).toBe('NOTHING_ASKED');
});

test('beside another he may sit, and a slip goes to his unit once more', () => {
  const reopened = { by: duty, words: '又坏了', at: monday, claimerId: 'chen' };
  const order = step({ ...anOrder({ state: 'closed' }), seats: 2 }, 'reopen', resident, monday, { reopened });
  const claimer = { personId: 'zhao', role: 'member' as const };
  const taken = step(order, 'claim', { ...claimer, relations: ['helper'] }, monday, { claimer });
  const team = [{ personId: 'chen', role: 'member' as const, at: monday }];
  expect(step(taken, 'join', helper, monday, { team }).team).toEqual(team);
  const dispatch = { to: 'chen', role: 'propertyStaff' as const, by: duty };
  const slip = { number: 'P1', unit: '桂苑物业', at: monday };
  const slipped = step(order, 'slip', staff, monday, { dispatch, slip });
  const unit = { personId: 'chen', role: 'propertyStaff' as const };
  const accepted = step(slipped, 'accept', { ...unit, relations: ['dispatchee'] }, monday, { claimer: unit });
  expect(accepted.state).toBe('claimed');
});

test('who saw the same as a snap is told what came of it; who only follows a household is not', () => {
  const snap = { ...anOrder({ state: 'resolved', snap: true }), snap: { seconds: ['zhang'] } };
  const confirmed = take(snap, 'confirm', resident, {}, circumstances(monday));
  expect(confirmed.ok && confirmed.notify).toContainEqual({ to: 'zhang', about: 'closed' });
  const followed = anOrder({ state: 'resolved', followers: ['zhang'] });
  const thanked = take(followed, 'confirm', resident, {}, circumstances(monday));
  expect(thanked.ok && thanked.notify.map(({ to }) => to)).toEqual(['chen']);
});

test('what nobody confirmed, and a low rating, is asked about by a third person within seven days', () => {
  const unconfirmed = step(anOrder({ state: 'resolved' }), 'closeUnconfirmed', theClock, monday + 3 * DAY);
  expect(unconfirmed.followUp).toEqual({ why: 'unconfirmed', until: monday + 10 * DAY });
  const rating = { stars: 2, tags: [], words: '', at: monday };
  const low = step(anOrder({ state: 'closed', id: 'order2' }), 'rate', resident, monday, { rating });
  expect(low.followUp?.why).toBe('lowRating');
  const asks = take(low, 'followUp', { ...claimer, relations: ['desk'] }, {}, circumstances(monday));
  expect(asks).toEqual({ ok: false, refusal: 'NOT_THIRD' });
});

test('who does not answer is rung up again by the end of the next working day, on three days', () => {
  const saturday = at('2026-11-28 10:00');
  const weekdays = { ...officeHours, weekdays: [1, 2, 3, 4, 5] };
  const vain = (now: number) => ({ by: duty, answer: 'noAnswer' as const, words: '', at: now });
  const asked = { why: 'lowRating' as const, until: saturday };
  const once = afterAsking(asked, vain(saturday), weekdays);
  expect(once).toMatchObject({ until: at('2026-11-30 20:00'), tries: [{ at: saturday }] });
  expect(afterAsking(once, vain(saturday + MINUTE), weekdays)).toMatchObject({ tries: [{ by: duty }] });
  const twice = afterAsking(once, vain(at('2026-11-30 11:00')), weekdays);
  expect(twice).toMatchObject({ until: at('2026-12-01 20:00') });
  expect(twice.done).toBeUndefined();
  const thrice = afterAsking(twice, vain(at('2026-12-01 19:00')), weekdays);
  expect(thrice.done?.answer).toBe('noAnswer');
  const heard = { ...vain(at('2026-12-01 19:00')), answer: 'done' as const };
  expect(afterAsking(twice, heard, weekdays).done).toEqual(heard);
});

test('nobody looks at an order that needs no judgement: at twice the time it is published all the same', () => {
  const order = step(anOrder(), 'handToHuman', theClock, at('2026-11-23 13:00'));
  expect(order.accountable).toMatchObject(secretary);
  expect(order.due).toEqual({ step: 'publishAnyway', at: at('2026-11-23 17:00') });
  const judged = step(
    anOrder({ item: anItem({ judged: true }) }),
    'handToHuman',
    theClock,
    at('2026-11-23 13:00'),
  );
  expect(judged.due?.step).toBe('answerDown');
});

test('一单几人: the lead claims, others sit beside him while there are seats', () => {
  const order = step(anOrder({ item: anItem({ seats: 2 }), state: 'open' }), 'claim', helper, monday, {
    claimer: { personId: 'chen', role: 'member' },
  });
  const mate = { personId: 'liu', role: 'member' as const, relations: ['helper' as const] };
  const team = [{ personId: 'liu', role: 'member' as const, at: monday }];
  const joined = step(order, 'join', mate, monday, { team });
  expect(busyWith(joined)).toEqual(['chen', 'liu']);
  const third = { ...mate, personId: 'zhao' };
  expect(take(joined, 'join', third, {}, circumstances(monday))).toEqual({
    ok: false,
    refusal: 'SEATS_FULL',
  });
  expect(take(order, 'join', helper, {}, circumstances(monday))).toEqual({ ok: false, refusal: 'IN_TEAM' });
});

test('a referral is answered at once with where to go, and asked about later', () => {
  const item = anItem({ delivery: 'referral', referral: { name: '县养老服务中心', phone: '0717-6655120' } });
  const { order } = placed(aPlacement({ item }));
  expect(order).toMatchObject({
    ...{ state: 'closed', outcome: 'explained', followUp: { why: 'referral' } },
    rejection: { goTo: '县养老服务中心 0717-6655120' },
  });
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
