import fc from 'fast-check';
import { officeHours } from '../calendar/clocks';
import { DAY, moment, type Ms } from '../calendar/time';
import { wishExpiryOf } from './expiry';
import { wishActs, type WishAct, type WishRelation } from './steps';
import { submittedWish } from './submitted';
import { mayWish, takeWish, theWishClock, type WishActor, type WishChange } from './take';
import { answersForWish, isWishLive, leftOf, type Wish, type WishHolder } from './wish';

const RUNS = process.env.FULL === '1' ? 20_000 : 1_500;
const START = moment('2026-11-20', 9);
const PLACE = '990001/01/01/003/06/2/302/';
const chain: WishHolder[] = [
  { personId: 'duty', role: 'communityStaff' },
  { personId: 'branch', role: 'branchSecretary' },
  { personId: 'secretary', role: 'communitySecretary' },
  { personId: 'street', role: 'streetStaff' },
];
const circumstances = (now: Ms) => ({ now, calendar: officeHours, chain });

function aWish(parts: number[], now = START): Wish {
  const told = { title: '想要一把椅子', words: '洗澡怕滑', photos: [], worth: 80, contact: 'sealed' };
  const who = { _id: 'wish1', code: '1120-0001', place: PLACE, residentId: 'owner' };
  const kinds = { wisher: 'grandpa', kind: 'goods' } as const;
  const wanted = parts.map((count, n) => ({ title: `第 ${n + 1} 样`, count }));
  return submittedWish({ ...who, ...kinds, ...told, parts: wanted }, circumstances(now)).wish;
}

const people: WishActor[] = [
  { personId: 'owner', role: 'resident', relations: ['owner'] },
  { personId: 'duty', role: 'communityStaff', relations: ['desk', 'answering'] },
  { personId: 'secretary', role: 'communitySecretary', relations: ['desk', 'answering'] },
  { personId: 'leader', role: 'buildingLeader', relations: ['leader'] },
  ...['a', 'b', 'c'].map((personId): WishActor => ({ personId, role: 'member', relations: ['helper'] })),
  { personId: 'contact', role: 'orgUnitContact', relations: ['unit'] },
];

/** The relations somebody has besides, because of what he took on. */
function standing(actor: WishActor, wish: Wish): WishActor {
  const mine = wish.pledges.some(({ by }) => by.personId === actor.personId);
  const lead = wish.pledges[0]?.by.personId === actor.personId;
  const more: WishRelation[] = [...(mine ? ['pledger' as const] : []), ...(lead ? ['lead' as const] : [])];
  return { ...actor, relations: [...actor.relations, ...more] };
}

const change = (wish: Wish, some: readonly number[]): WishChange => ({
  pledge: { takes: wish.parts.map((_, n) => some[n] ?? 0) },
});
const steps = fc.record({
  who: fc.nat(people.length),
  act: fc.constantFrom(...wishActs),
  /** One that the law allows, of all there are then; without it any act of anybody. */
  lawful: fc.option(fc.nat(1_000), { freq: 6 }),
  hours: fc.oneof(fc.constant(0), fc.nat(120)),
  some: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
});

const rare: readonly WishAct[] = [
  'withdraw',
  'decline',
  'convert',
  'leaveOff',
  'explain',
  'release',
  'unpledge',
];

/** Who does what: by chance, or of what is lawful now, with what ends a life chosen seldom. */
function chosen(
  wish: Wish,
  { who, act, lawful }: { who: number; act: WishAct; lawful: number | null },
): { actor: WishActor; act: WishAct } {
  const all = [...people, theWishClock].map((actor) => standing(actor, wish));
  const open = all.flatMap((actor) =>
    wishActs
      .filter((one) => mayWish(wish, one, actor.relations) && actor.personId !== 'clock')
      .filter((one) => !rare.includes(one) || (lawful ?? 0) % 9 === 0)
      .map((one) => ({ actor, act: one })),
  );
  const picked = lawful === null ? undefined : open[lawful % Math.max(1, open.length)];
  return picked ?? { actor: all[who] ?? theWishClock, act };
}

/** Everything the clock does up to a moment, however long it takes. */
function untilNow(wish: Wish, now: Ms): Wish {
  let after = wish;
  for (let n = 0; n < 400 && after.dueAt !== undefined && after.dueAt <= now; n += 1) {
    const act = wishExpiryOf(after);
    if (!act) throw new Error('nothing to do for what is due');
    const at = after.dueAt;
    const decided = takeWish(after, act, theWishClock, {}, circumstances(at));
    if (!decided.ok) throw new Error(`the clock may not ${act} on ${after.state}: ${decided.refusal}`);
    expect(decided.wish.dueAt ?? Infinity).toBeGreaterThanOrEqual(at);
    after = decided.wish;
  }
  return after;
}

const byClock: readonly WishAct[] = ['close', 'warn', 'call', 'offerUnits', 'handUp', 'escalate'];

test(`${RUNS} lives: one holder by name, no pledge too many, and nothing stays past its time`, () => {
  const taken = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      fc.array(steps, { minLength: 5, maxLength: 40 }),
      (parts, plan) => {
        let now = START;
        let wish = aWish(parts);
        for (const { hours, some, ...one } of plan) {
          now += hours * 3_600_000;
          wish = untilNow(wish, now);
          const { actor, act } = chosen(wish, one);
          const takes = act === 'pledge' ? change(wish, some) : {};
          const nothing = act === 'pledge' && !(takes.pledge?.takes ?? []).some((count) => count > 0);
          const decided = nothing
            ? { ok: false as const }
            : takeWish(wish, act, actor, takes, circumstances(now));
          if (decided.ok && actor.personId !== 'clock') {
            taken.add(act);
            wish = decided.wish;
          }
          const holder = answersForWish(wish, chain);
          expect(isWishLive(wish)).toBe(holder !== undefined);
          expect(leftOf(wish).every((left) => left >= 0)).toBe(true);
          if (isWishLive(wish)) expect(wish.dueAt).toBeGreaterThanOrEqual(now);
        }
      },
    ),
    { numRuns: RUNS, seed: 1127 },
  );
  expect([...taken].sort()).toEqual([...wishActs].filter((act) => !byClock.includes(act)).sort());
});

const after = (wish: Wish, act: WishAct, who: string, now: Ms, more: WishChange = {}) => {
  const actor = people.find(({ personId }) => personId === who) ?? theWishClock;
  const decided = takeWish(wish, act, standing(actor, wish), more, circumstances(now));
  if (!decided.ok) throw new Error(decided.refusal);
  return decided.wish;
};
const onWall = (parts: number[]) =>
  after(after(aWish(parts), 'verify', 'duty', START), 'publish', 'duty', START);

describe('deadlines', () => {
  test('a wish nobody verifies moves up, and the resident is never without somebody by name', () => {
    const late = untilNow(aWish([1]), START + 30 * DAY);
    expect(late.state).toBe('submitted');
    expect(answersForWish(late, chain)?.personId).toBe('street');
  });

  test('after 7 days units are asked, after 15 the secretary decides in person', () => {
    const wish = onWall([1]);
    expect(untilNow(wish, START + 8 * DAY)).toMatchObject({ unitsAskedAt: START + 7 * DAY });
    const up = untilNow(wish, START + 15 * DAY);
    expect(up).toMatchObject({ toDecide: true, due: { step: 'decide' } });
    expect(answersForWish(up, chain)?.personId).toBe('secretary');
    const kept = after(up, 'keep', 'secretary', START + 15 * DAY, {
      decision: {
        words: '再等等',
        by: { personId: 'secretary', role: 'communitySecretary' },
        at: 1,
      },
    });
    expect(kept.toDecide).toBeUndefined();
    expect(kept.due?.at).toBe(START + 22 * DAY);
  });

  test('who does not contact within 48 hours gives it back, and so does who is not done after 21 days', () => {
    const claimed = after(onWall([1]), 'claim', 'a', START);
    expect(untilNow(claimed, START + 2 * DAY)).toMatchObject({ state: 'published', pledges: [] });
    const busy = after(claimed, 'contact', 'a', START + DAY);
    expect(untilNow(busy, START + 14 * DAY)).toMatchObject({ state: 'inProgress', warned: true });
    // By then it has waited so long that the secretary decides at once.
    expect(untilNow(busy, START + 21 * DAY)).toMatchObject({ state: 'published', pledges: [] });
  });

  test('what is delivered waits 72 hours for the owner, then staff ring', () => {
    const claimed = after(after(onWall([1]), 'claim', 'a', START), 'contact', 'a', START);
    const delivered = after(claimed, 'deliver', 'a', START);
    const asDesk = takeWish(
      delivered,
      'confirm',
      standing(people[1] ?? theWishClock, delivered),
      {},
      circumstances(START),
    );
    expect(asDesk).toEqual({ ok: false, refusal: 'OWNER_FIRST' });
    const rung = untilNow(delivered, START + 3 * DAY);
    expect(rung).toMatchObject({ state: 'delivered', toCall: true });
    const confirmed = after(rung, 'confirm', 'duty', START + 3 * DAY);
    expect(untilNow(confirmed, START + 12 * DAY)).toMatchObject({ state: 'closed', outcome: 'fulfilled' });
  });
});

describe('co-claiming', () => {
  const pledge = (wish: Wish, who: string, takes: number[]) =>
    after(wish, 'pledge', who, START, { pledge: { takes } });

  test('parts are taken one by one, and nobody contacts before all of them are', () => {
    const two = pledge(pledge(onWall([1, 2]), 'a', [1, 0]), 'b', [0, 1]);
    expect(two.state).toBe('coClaiming');
    expect(
      takeWish(two, 'contact', standing(people[4] ?? theWishClock, two), {}, circumstances(START)),
    ).toEqual({
      ok: false,
      refusal: 'NOT_FULL',
    });
    expect(() => pledge(two, 'c', [1, 0])).toThrow('PART_TAKEN');
    const full = pledge(two, 'c', [0, 1]);
    expect(answersForWish(full, chain)?.personId).toBe('a');
    expect(after(full, 'contact', 'b', START).state).toBe('inProgress');
  });

  test('who drops out leaves his part to others', () => {
    const full = pledge(pledge(onWall([1, 1]), 'a', [1, 0]), 'b', [0, 1]);
    const left = after(after(full, 'contact', 'a', START), 'unpledge', 'a', START);
    expect(left).toMatchObject({ state: 'coClaiming', pledges: [{ by: { personId: 'b' } }] });
    expect(after(left, 'unpledge', 'b', START)).toMatchObject({ state: 'published', pledges: [] });
  });
});
