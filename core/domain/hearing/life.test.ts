import fc from 'fast-check';
import { officeHours } from '../calendar/clocks';
import { DAY, HOUR, moment, type Ms } from '../calendar/time';
import { objectionEnd } from '../notice/notice';
import { REOPEN_DAYS } from '../order/conditions';
import { aCaller, aGrant } from '../../testing/builders';
import { hearingExpiryOf } from './deadlines';
import { formats, isAllDone, isHearingLive, isPrivate, type Format, type Hearing } from './hearing';
import { scheduledHearing } from './scheduled';
import { hearingActs, type HearingAct } from './steps';
import { mayHear, takeHearing, theHearingClock, type HearingActor, type HearingChange } from './take';
import { hearingKeysOf, hearingRelationsTo, hearingSubject } from './visibility';

const RUNS = process.env.FULL === '1' ? 20_000 : 1_000;
const START = moment('2026-11-20', 9);
const PLACE = '990001/01/01/';
const chain = [
  { personId: 'duty', role: 'communityStaff' as const },
  { personId: 'branch', role: 'branchSecretary' as const },
  { personId: 'secretary', role: 'communitySecretary' as const },
];
const around = (now: Ms) => ({ now, calendar: officeHours, chain });

function aHearing(format: Format): Hearing {
  const held = format === 'popUp';
  const startsAt = held ? START - 3 * HOUR : START + 5 * DAY;
  return scheduledHearing(
    {
      ...{ _id: 'hearing1', format, place: PLACE, title: '充电棚', words: '', agenda: [] },
      ...{ startsAt, endsAt: startsAt + 2 * HOUR, venue: { words: '会议室' }, pools: [], quorum: 2 },
      ...{ host: { personId: 'host', role: 'communityStaff' as const }, panel: [] },
      parties: format === 'mediation' ? ['left', 'right'] : [],
    },
    around(START),
  );
}

const people: HearingActor[] = [
  { personId: 'host', role: 'communityStaff', relations: ['host'] },
  { personId: 'taker', role: 'communityStaff', relations: ['taker'] },
  { personId: 'duty', role: 'communityStaff', relations: ['office'] },
  { personId: 'neighbour', role: 'resident', relations: ['party'] },
  theHearingClock,
];

const steps = fc.record({
  who: fc.nat(people.length - 1),
  act: fc.constantFrom(...hearingActs),
  /** One that the law allows, of all there are then; without it any act of anybody. */
  lawful: fc.option(fc.nat(1_000), { freq: 8 }),
  hours: fc.oneof(fc.constant(0), fc.nat(24 * 12)),
  some: fc.nat(5),
});

/** What an act brings along, as the cloud would bring it. */
function broughtTo(hearing: Hearing, act: HearingAct, now: Ms, some: number): HearingChange {
  const order = hearing.actions[some % Math.max(1, hearing.actions.length)]?.orderId ?? 'none';
  const changes: Partial<Record<HearingAct, HearingChange>> = {
    putToVote: { voteId: `vote-${now}` },
    count: { carried: some > 2, objectUntil: objectionEnd(now, 3 + some) },
    publishResolution: { objectUntil: objectionEnd(now, 3 + some) },
    addAction: {
      action: { orderId: `order-${hearing.actions.length}`, title: '装棚', dueAt: now + 9 * DAY },
    },
    actionDone: { done: { orderId: order, closedAt: now, outcome: 'solved' } },
    actionReopened: { done: { orderId: order } },
    reschedule: { startsAt: now + 4 * DAY, endsAt: now + 4 * DAY + HOUR },
    begin: { came: some },
  };
  return changes[act] ?? {};
}

interface Past {
  hearing: Hearing;
  act: HearingAct;
  before: Hearing;
  now: Ms;
}

/** Ways out, and what changes little: taken now and then, so that most lives come to their end. */
const rare: readonly HearingAct[] = [
  ...(['save', 'postpone', 'cancel', 'lacksQuorum', 'escalate', 'writeResolution', 'revise'] as const),
  ...(['amendMinutes', 'object', 'addAction', 'actionReopened'] as const),
];

/** Everything that the law allows somebody now. */
function lawfulNow(hearing: Hearing, now: Ms, anything: boolean): { one: HearingAct; by: HearingActor }[] {
  return hearingActs
    .filter((act) => anything || !rare.includes(act))
    .flatMap((one) =>
      people.filter(({ relations }) => mayHear(hearing, one, relations, now)).map((by) => ({ one, by })),
    );
}

/** A life of chance: what was done, step by step, to its end or to where the steps are. */
function lived(
  format: Format,
  walk: readonly { who: number; act: HearingAct; lawful: number | null; hours: number; some: number }[],
): Past[] {
  const past: Past[] = [];
  let [hearing, now] = [aHearing(format), START];
  for (const { who, act, lawful, hours, some } of walk) {
    now += hours * HOUR;
    const actor = people[who] ?? theHearingClock;
    const choices = lawful === null ? [] : lawfulNow(hearing, now, lawful % 6 === 0);
    const pick = choices[(lawful ?? 0) % Math.max(1, choices.length)] ?? { one: act, by: actor };
    const decision = takeHearing(
      hearing,
      pick.one,
      pick.by,
      broughtTo(hearing, pick.one, now, some),
      around(now),
    );
    if (!decision.ok) continue;
    past.push({ before: hearing, hearing: decision.hearing, act: pick.one, now });
    hearing = decision.hearing;
  }
  return past;
}

const lives = (check: (past: Past[], format: Format) => void): void =>
  fc.assert(
    fc.property(
      fc.constantFrom(...formats),
      fc.array(steps, { minLength: 50, maxLength: 80 }),
      (format, walk) => check(lived(format, walk), format),
    ),
    { numRuns: RUNS },
  );

test('closed only when everything that was to be done is, and can be opened again no more', () => {
  let closed = 0;
  lives((past) => {
    for (const { hearing, now } of past) {
      if (hearing.state !== 'closed') continue;
      closed += 1;
      expect(isAllDone(hearing)).toBe(true);
      for (const { closedAt = Infinity } of hearing.actions)
        expect(closedAt + REOPEN_DAYS * DAY).toBeLessThanOrEqual(now);
    }
  });
  expect(closed).toBeGreaterThan(10);
});

test('no transition skips its publication: nothing is done about what nobody could read, or object to', () => {
  const seen = new Set<string>();
  lives((past) => {
    for (const { before, hearing, act, now } of past) {
      if (before.state === hearing.state) continue;
      seen.add(`${before.state} → ${hearing.state}`);
      if (hearing.state === 'actions' && act !== 'actionReopened') {
        // Minutes first, always.
        expect(past.some((step) => step.act === 'publishMinutes')).toBe(true);
        expect(['conclude', 'settle', 'uphold']).toContain(act);
        if (act === 'conclude') expect(before.state).toBe('minutesPublished');
        if (act === 'settle') expect(isPrivate(hearing)).toBe(true);
        if (act === 'uphold') {
          expect(before.publicAt).toBeDefined();
          expect(now).toBeGreaterThanOrEqual(before.objectUntil ?? Infinity);
          expect(before.unanswered).toBe(0);
          // The last publication is younger than whatever was taken up again.
          const last = (one: HearingAct) =>
            past.filter(({ act: done, now: at }) => done === one && at <= now).at(-1)?.now ?? 0;
          expect(before.publicAt).toBeGreaterThanOrEqual(last('revise'));
        }
      }
      if (act === 'resolve' || act === 'conclude')
        expect(now).toBeGreaterThanOrEqual(before.correctUntil ?? Infinity);
    }
  });
  for (const way of [
    'resolution → householdVote',
    'householdVote → resolutionPublic',
    'resolutionPublic → actions',
    'resolutionPublic → resolution',
    'actions → evaluated',
    'evaluated → closed',
  ])
    expect(seen).toContain(way);
});

test('a mediation is never put to a vote, published, or found by anybody who is not in it', () => {
  const outsiders = [
    aCaller({ personId: 'neighbour', home: `${PLACE}003/06/2/302/` }),
    ...(['communitySecretary', 'communityStaff', 'branchSecretary', 'gridWorker'] as const).map((role) =>
      aCaller({ personId: role, grants: [aGrant({ personId: role, role, scope: PLACE })] }),
    ),
    aCaller({
      personId: 'street',
      grants: [aGrant({ personId: 'street', role: 'streetStaff', scope: '990001/01/' })],
    }),
    aCaller({ personId: 'admin', grants: [aGrant({ personId: 'admin', role: 'admin', scope: '990001/' })] }),
  ];
  let looked = 0;
  lives((past) => {
    for (const { hearing } of past.filter((step) => isPrivate(step.hearing))) {
      looked += 1;
      expect(['householdVote', 'resolutionPublic']).not.toContain(hearing.state);
      expect([hearing.voteId, hearing.publicAt, hearing.objectUntil]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(hearingKeysOf(hearing)).toEqual([]);
      for (const caller of outsiders) {
        const subject = hearingSubject(hearing, caller, chain);
        expect(subject.place).toBeUndefined();
        expect([caller.personId, subject.parties.includes(caller.personId)]).toEqual([
          caller.personId,
          false,
        ]);
        expect(hearingRelationsTo(hearing, caller, chain)).toEqual([]);
      }
    }
  });
  expect(looked).toBeGreaterThan(500);
});

test('a live session has a deadline and somebody the clock turns to; an ended one has neither', () => {
  lives((past) => {
    for (const { hearing } of past) {
      expect(hearing.due !== undefined).toBe(isHearingLive(hearing));
      expect(hearingExpiryOf(hearing) !== undefined).toBe(isHearingLive(hearing));
    }
  });
});

test('every act of the table happens in some life', () => {
  const seen = new Set<HearingAct>();
  lives((past) => past.forEach(({ act }) => seen.add(act)));
  expect(hearingActs.filter((act) => !seen.has(act))).toEqual([]);
});
