import fc from 'fast-check';
import { minutesBetween, officeHours } from '../calendar/clocks';
import { DAY, HOUR, MINUTE, moment, SECOND, type Ms } from '../calendar/time';
import { plannedShow, type Plan } from './planned';
import { isNews, isUp, withTold, type Push, type StreamTold } from './pushes';
import { replayMarks } from './replay';
import { hasPicture, isOnAir, isShowOver, streamOf, type Show } from './show';
import { showExpiryOf, sweepsAt } from './showDeadlines';
import { isCrowd } from './showNotices';
import { isTelling, showActs, showRowOf, type ShowAct } from './showSteps';
import { showOf } from './signing';
import {
  mayShow,
  takeShow,
  theShowClock,
  theStream,
  type ShowActor,
  type ShowChange,
  type ShowDecision,
} from './showTake';

const RUNS = process.env.FULL === '1' ? 20_000 : 1_500;
const START = moment('2026-11-20', 19, 30);
const PLACE = '990001/01/01/';

const plan: Plan = {
  ...{ _id: '0123456789abcdef', place: PLACE, title: '医保缴费怎么办', words: '', startsAt: START },
  ...{ endsAt: START + HOUR, chapters: [{ id: 'c1', title: '怎么交' }], guests: ['王医生'], open: false },
  ...{ planner: { personId: 'limin', role: 'communityStaff' }, hosts: ['limin'], moderators: ['sun'] },
  itemId: 'paperwork',
};
const aShow = (more: Partial<Plan> = {}): Show =>
  plannedShow({ ...plan, ...more }, { now: START - 3 * DAY, calendar: officeHours });

const host: ShowActor = { personId: 'limin', role: 'communityStaff', relations: ['host', 'office'] };
const moderator: ShowActor = { personId: 'sun', role: 'branchSecretary', relations: ['moderator'] };
const viewer: ShowActor = { personId: 'wang', role: 'resident', relations: ['viewer'] };

const tell = (sequence: string, kind: 'up' | 'down', at: Ms): ShowChange => ({
  told: { sequence, kind, at },
});
const tried = (show: Show, act: ShowAct, who: ShowActor, change: ShowChange, now: Ms): ShowDecision =>
  takeShow(show, act, who, change, { now, calendar: officeHours });
function taken(show: Show, act: ShowAct, who: ShowActor, change: ShowChange = {}, now = START): Show {
  const decision = tried(show, act, who, change, now);
  if (!decision.ok) throw new Error(`${act}: ${decision.refusal}`);
  return decision.show;
}
const announced = () => taken(aShow(), 'announce', host, {}, START - 2 * DAY);
function onAir(): Show {
  const up = taken(announced(), 'told', theStream, tell('1', 'up', START - MINUTE), START - MINUTE);
  return taken(up, 'start', host);
}

test('it begins on a word, once a picture comes in, and not before an hour before', () => {
  const soon = announced();
  expect(tried(soon, 'start', host, {}, START)).toEqual({ ok: false, refusal: 'NO_PICTURE' });
  const up = taken(soon, 'told', theStream, tell('1', 'up', START));
  expect(up.state).toBe('announced');
  expect(tried(up, 'start', host, {}, START - 61 * MINUTE)).toEqual({ ok: false, refusal: 'SHOW_TOO_SOON' });
  expect(tried(up, 'start', viewer, {}, START)).toEqual({ ok: false, refusal: 'SHOW_NOT_YOURS' });
  expect(taken(up, 'start', host)).toMatchObject({ state: 'live', begunAt: START });
  // What is sent to Channels nobody tells us of.
  const channels = aShow({ channels: { finderUserName: 'sph' } });
  expect(taken(taken(channels, 'announce', host), 'start', host).state).toBe('live');
  // Nothing is held that nobody was told of.
  const rehearsed = taken(taken(aShow(), 'rehearse', host), 'told', theStream, tell('1', 'up', START));
  expect(tried(rehearsed, 'start', host, {}, START)).toEqual({ ok: false, refusal: 'SHOW_NOT_NOW' });
  expect(taken(rehearsed, 'endRehearsal', host).state).toBe('planned');
});

test('a stop interrupts it, a picture that comes back goes on, and after three minutes without one it has ended', () => {
  const gone = taken(onAir(), 'told', theStream, tell('1', 'down', START + MINUTE), START + MINUTE);
  expect(gone).toMatchObject({ state: 'interrupted', interruptedAt: START + MINUTE });
  expect(gone.due).toEqual({ step: 'resume', at: START + 4 * MINUTE });
  const back = taken(gone, 'told', theStream, tell('2', 'up', START + 2 * MINUTE), START + 2 * MINUTE);
  expect(back.state).toBe('live');
  expect(back.interruptedAt).toBeUndefined();
  // The stop of the first push comes again, and late: it says nothing of the second.
  expect(tried(back, 'told', theStream, tell('1', 'down', START + MINUTE), START + 3 * MINUTE).ok).toBe(
    false,
  );
  expect(showExpiryOf(gone)).toBe('end');
  const lost = taken(gone, 'end', theShowClock, {}, START + 4 * MINUTE);
  expect(lost).toMatchObject({ state: 'ended', ending: 'lost', endedAt: START + 4 * MINUTE });
  expect(tried(back, 'end', theShowClock, {}, START + 4 * MINUTE).ok).toBe(false);
  expect(taken(back, 'end', moderator, {}, START + HOUR)).toMatchObject({ state: 'ended', ending: 'word' });
});

const told = fc.record({
  sequence: fc.constantFrom('1', '2', '3'),
  kind: fc.constantFrom('up' as const, 'down' as const),
});
const hours: Record<string, Record<StreamTold['kind'], Ms>> = {
  1: { up: 10, down: 20 },
  2: { up: 30, down: 40 },
  3: { up: 50, down: 60 },
};

test('in whatever order and however often the platform tells the same, what is known is the same', () => {
  fc.assert(
    fc.property(
      fc.array(told, { maxLength: 12 }),
      fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
      (tellings, chance) => {
        const said: StreamTold[] = tellings.map((one) => ({
          ...one,
          at: hours[one.sequence]?.[one.kind] ?? 0,
        }));
        const after = (all: readonly StreamTold[]) =>
          all.reduce<Push[]>((pushes, one) => withTold(pushes, one), []);
        const shuffled = [...said, ...said]
          .map((one, n) => ({ one, by: chance[n] ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect(after(shuffled)).toEqual(after(said));
        expect(said.every((one) => !isNews(after(said), one))).toBe(true);
        const begun = said.filter(({ kind }) => kind === 'up').map(({ sequence }) => sequence);
        const last = [...begun].sort().at(-1);
        const stopped = said.some(({ kind, sequence }) => kind === 'down' && sequence === last);
        expect(isUp(after(said))).toBe(last !== undefined && !stopped);
      },
    ),
    { numRuns: RUNS },
  );
});

test('whatever is told of the picture, the clock and people alone end a show', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(told, fc.nat(300)), { maxLength: 20 }), (tellings) => {
      let show = onAir();
      let now = START;
      for (const [{ sequence, kind }, seconds] of tellings) {
        now += seconds * 1000;
        const decision = tried(show, 'told', theStream, tell(sequence, kind, now), now);
        if (decision.ok) show = decision.show;
        expect(isOnAir(show)).toBe(true);
        expect(show.state === 'live').toBe(hasPicture(show));
      }
    }),
    { numRuns: RUNS },
  );
});

const people: ShowActor[] = [host, moderator, viewer, theShowClock, theStream];
const step = fc.record({
  who: fc.nat(people.length - 1),
  act: fc.constantFrom(...showActs),
  minutes: fc.constantFrom(0, 1, 3, 60, 24 * 60),
  sequence: fc.constantFrom('1', '2', '3'),
  up: fc.boolean(),
});

test('whatever anybody tries, the law holds, and whoever did it is not told of it', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { minLength: 15, maxLength: 50 }), (begun, tries) => {
      let show = begun ? onAir() : aShow();
      let now = START - 30 * MINUTE;
      for (const { who, act, minutes, sequence, up } of tries) {
        now += minutes * MINUTE;
        const actor = people[who] ?? viewer;
        const recording = { fileId: sequence, url: 'u', startsAt: now - MINUTE, endsAt: now };
        const changes: Partial<Record<ShowAct, ShowChange>> = {
          told: tell(sequence, up ? 'up' : 'down', now),
          recorded: { recording },
          chapter: { chapter: 'c1' },
          cancel: { reason: '改期' },
          caption: { caption: up ? '带身份证' : '' },
          blocked: { verdict: { at: now, kind: 'block', label: 'Porn' } },
          doubted: { verdict: { at: now, kind: 'review', label: 'Ad' } },
        };
        const decision = tried(show, act, actor, changes[act] ?? {}, now);
        if (!isTelling(act) && !actor.relations.includes('clock'))
          expect(decision.ok).toBe(mayShow(show, act, actor.relations, now));
        if (!decision.ok) continue;
        const row = showRowOf(act);
        expect(row.from).toContain(show.state);
        expect(row.by.some((relation) => actor.relations.includes(relation))).toBe(true);
        expect(decision.show.version).toBe(show.version + 1);
        expect(decision.notify.every(({ to }) => isCrowd(to) || to !== actor.personId)).toBe(true);
        if (isShowOver(decision.show) && !isShowOver(show)) expect(act).toBe('end');
        show = decision.show;
        reached.add(show.state);
      }
    }),
    { numRuns: RUNS },
  );
  expect([...reached].sort()).toEqual(
    expect.arrayContaining(['announced', 'cancelled', 'ended', 'interrupted', 'live', 'rehearsing']),
  );
});

test('of a picture that must not be shown its crew is told once, and whoever puts another on air goes on', () => {
  const verdict = { at: START + MINUTE, kind: 'block' as const, label: 'Porn' };
  const decision = tried(onAir(), 'blocked', theStream, { verdict }, START + MINUTE);
  if (!decision.ok) throw new Error(decision.refusal);
  const { show, notify } = decision;
  expect(notify.map(({ to, about }) => `${about} ${to}`)).toEqual(['showBlocked limin', 'showBlocked sun']);
  // Its stop is told apart, and interrupts as any other.
  expect(show).toMatchObject({ state: 'live', verdicts: [verdict] });
  expect(tried(show, 'blocked', theStream, { verdict }, START + 2 * MINUTE).ok).toBe(false);
  expect(tried(show, 'blocked', host, { verdict }, START + 2 * MINUTE).ok).toBe(false);
  const again = taken(show, 'told', theStream, tell('2', 'up', START + 5 * MINUTE), START + 5 * MINUTE);
  expect(tried(again, 'blocked', theStream, { verdict }, START + 6 * MINUTE).ok).toBe(false);
  const anew = { verdict: { ...verdict, at: START + 6 * MINUTE } };
  expect(tried(again, 'blocked', theStream, anew, START + 6 * MINUTE).ok).toBe(true);
  const over = taken(again, 'end', host, {}, START + 7 * MINUTE);
  expect(tried(over, 'blocked', theStream, anew, START + 8 * MINUTE).ok).toBe(false);
  const doubt = { verdict: { ...verdict, kind: 'review' as const } };
  expect(tried(onAir(), 'doubted', theStream, doubt, START + MINUTE)).toMatchObject({ ok: true, notify: [] });
});

test('nobody waits for ever: its crew hears of it, and a day later it is called off', () => {
  const soon = announced();
  expect(soon.due).toEqual({ step: 'start', at: START + 15 * MINUTE });
  const late = takeShow(soon, 'late', theShowClock, {}, { now: START + 15 * MINUTE, calendar: officeHours });
  if (!late.ok) throw new Error(late.refusal);
  expect(late.notify.map(({ to, about }) => `${about} ${to}`)).toEqual(['showLate limin', 'showLate sun']);
  expect(showExpiryOf(late.show)).toBe('lapse');
  // Setting it anew gives nobody more time; another hour does.
  expect(taken(late.show, 'save', host, { title: '换个题目' }, START + 16 * MINUTE).due).toEqual(
    late.show.due,
  );
  const hours = { startsAt: START + DAY, endsAt: START + DAY + HOUR };
  expect(taken(late.show, 'reschedule', host, hours, START + 20 * MINUTE).due?.at).toBe(
    START + DAY + 15 * MINUTE,
  );
  expect(taken(late.show, 'lapse', theShowClock, {}, START + DAY).state).toBe('cancelled');
  const over = onAir();
  expect(over.due).toEqual({ step: 'end', at: START + 2 * HOUR });
  expect(taken(over, 'late', theShowClock, {}, START + 2 * HOUR)).toMatchObject({
    state: 'live',
    due: { step: 'end', at: START + 3 * HOUR },
  });
});

test('what nobody has answered goes on within two working hours, overnight and over holidays', () => {
  fc.assert(
    fc.property(fc.nat(14 * 24 * 60), (minutes) => {
      const endedAt = START + minutes * MINUTE;
      const calendar = { ...officeHours, weekdays: [1, 2, 3, 4, 5], closed: ['2026-11-24'] };
      const at = sweepsAt(endedAt, calendar);
      const passed = minutesBetween('wh', endedAt, at, calendar);
      expect(Math.round(passed)).toBe(90);
    }),
    { numRuns: 300 },
  );
});

test('what was recorded before the end can be watched at once, what comes later then; told twice it stands once', () => {
  const part = { fileId: 'a', url: 'u', startsAt: START, endsAt: START + MINUTE };
  const first = taken(onAir(), 'recorded', theStream, { recording: part });
  expect(first.state).toBe('live');
  expect(tried(first, 'recorded', theStream, { recording: part }, START).ok).toBe(false);
  expect(taken(first, 'end', host).state).toBe('replay');
  const ended = taken(onAir(), 'end', host, {}, START + HOUR);
  expect(ended.state).toBe('ended');
  expect(tried(ended, 'archive', host, {}, START + HOUR)).toEqual({ ok: false, refusal: 'QUESTIONS_OPEN' });
  const replay = taken(ended, 'recorded', theStream, { recording: part });
  expect(replay).toMatchObject({ state: 'replay', due: { step: 'sweep' } });
  const swept = taken(replay, 'swept', theShowClock, {}, START + DAY);
  expect(swept.due?.step).toBe('archive');
  expect(taken(swept, 'archive', host, {}, START + DAY)).toMatchObject({ state: 'archived' });
});

const stretch = (fileId: string, from: number, until: number) => ({
  recording: { fileId, url: 'u', startsAt: START + from * SECOND, endsAt: START + until * SECOND },
});
const takes = (show: Show, from: number, until: number): boolean =>
  tried(show, 'recorded', theStream, stretch('x', from, until), START + DAY).ok;

test('what was sent before it began or after it ended is in no replay, whoever recorded it', () => {
  const live = onAir();
  // With the rehearsal before it on one push, only that, and the key frame before the word.
  expect([takes(live, -3600, 60), takes(live, -6, 60), takes(live, -60, -1)]).toEqual([false, false, false]);
  expect([takes(live, -4, -1), takes(live, -4, 0), takes(live, -4, 1)]).toEqual([false, false, true]);
  expect([takes(live, 0, 60), takes(live, 3, 9 * 3600)]).toEqual([true, true]);
  const over = taken(live, 'end', host, {}, START + HOUR);
  expect([takes(over, 0, 3600), takes(over, 3000, 3608), takes(over, 3000, 3611)]).toEqual([
    true,
    true,
    false,
  ]);
  // A camera that comes back by itself.
  expect([takes(over, 3600, 3605), takes(over, 3601, 3605), takes(over, 3601, 7200)]).toEqual([
    false,
    false,
    false,
  ]);
  expect(takes(taken(over, 'swept', theShowClock, {}, START + DAY), 0, 7200)).toBe(false);
});

test('a stretch that was recorded twice is watched once; two that meet by a second or two both are', () => {
  const first = taken(onAir(), 'recorded', theStream, stretch('a', 60, 600));
  expect([takes(first, 598, 900), takes(first, 597, 900), takes(first, 596, 900)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([takes(first, 0, 62), takes(first, 1, 600), takes(first, 60, 601)]).toEqual([true, false, false]);
  // Of one that is over in no time half may be the other's.
  expect([takes(first, 599, 601), takes(first, 598, 601), takes(first, 300, 302)]).toEqual([
    true,
    false,
    false,
  ]);
  const both = taken(first, 'recorded', theStream, stretch('b', 599, 900));
  expect(both.recordings.map(({ fileId }) => fileId)).toEqual(['a', 'b']);
  expect(takes(both, 60, 900)).toBe(false);
});

test('whatever is recorded, of no moment is much to be watched twice, and nothing from outside the show', () => {
  const told = fc.tuple(fc.integer({ min: -4000, max: 8000 }), fc.integer({ min: 1, max: 4000 }));
  fc.assert(
    fc.property(fc.array(told, { maxLength: 12 }), fc.nat(12), (stretches, endsAfter) => {
      let show = onAir();
      stretches.forEach(([from, length], n) => {
        if (n === endsAfter) show = taken(show, 'end', host, {}, START + HOUR);
        const decision = tried(
          show,
          'recorded',
          theStream,
          stretch(String(n), from, from + length),
          START + DAY,
        );
        if (decision.ok) show = decision.show;
      });
      for (const [n, { startsAt, endsAt }] of show.recordings.entries()) {
        expect(startsAt).toBeGreaterThanOrEqual(START - 5 * SECOND);
        expect((show.recordings[n + 1]?.startsAt ?? Infinity) - endsAt).toBeGreaterThanOrEqual(-3 * SECOND);
      }
    }),
    { numRuns: RUNS },
  );
});

test('in the replay one goes to chapters and answered questions, across an interruption', () => {
  const recordings = [
    { fileId: 'a', url: 'u', startsAt: START, endsAt: START + 10 * MINUTE },
    { fileId: 'b', url: 'u', startsAt: START + 12 * MINUTE, endsAt: START + 20 * MINUTE },
  ];
  const chapters = [
    { id: 'c1', title: '开场', at: START - MINUTE },
    { id: 'c2', title: '没讲到' },
  ];
  const questions = [
    { words: '断缴能补吗', onAirAt: START + 13 * MINUTE },
    { words: '断线时问的', onAirAt: START + 11 * MINUTE },
    { words: '答完就断了', onAirAt: START + 9 * MINUTE + 999 },
    { words: '最后一刻', onAirAt: START + 10 * MINUTE - 300 },
    { words: '没录上', onAirAt: START + 30 * MINUTE },
    { words: '书面答的' },
  ];
  expect(replayMarks({ recordings, chapters }, questions)).toEqual([
    { kind: 'chapter', title: '开场', part: 0, at: 0 },
    { kind: 'question', title: '答完就断了', part: 0, at: 540 },
    // The very end would be over at once.
    { kind: 'question', title: '最后一刻', part: 0, at: 598 },
    { kind: 'question', title: '断线时问的', part: 1, at: 0 },
    { kind: 'question', title: '断缴能补吗', part: 1, at: 60 },
  ]);
});

test('a stream is named after its show, and leads back to it', () => {
  expect(showOf(streamOf(plan._id))).toBe(plan._id);
  expect(streamOf(plan._id)).not.toContain('_');
});
