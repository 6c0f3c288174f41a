import fc from 'fast-check';
import { DAY, moment } from '../calendar/time';
import {
  areOptions,
  bucketOf,
  closing,
  counted,
  isToldApart,
  isVoteOpen,
  openedVote,
  quorumOf,
  sumOf,
  tallyOf,
  untied,
  verdictOf,
  withBallot,
  YES_NO,
  type HouseholdVote,
  type Opening,
  type VoteResult,
} from './vote';

const now = moment('2026-11-20', 9);
const place = '990001/01/01/';
const said: Opening = {
  ...{ _id: 'vote1', place, within: ['990001/', '990001/01/', place], by: 'limin' },
  ...{ subject: { kind: 'hearing', id: 'hearing1' }, kind: 'yesNo', question: '装电梯', options: YES_NO },
  ...{ households: 72, quorum: 50, share: 'half' },
};
const vote = (over: Partial<Opening> = {}): HouseholdVote => openedVote({ ...said, ...over }, 7, now);
const result = (counts: number[], over: Partial<VoteResult> = {}): VoteResult => ({
  ...{ counts, ballots: sumOf(counts), papers: 0, spoilt: 0 },
  ...over,
});

test('a window is open from its first moment to before its last', () => {
  const open = vote();
  expect(isVoteOpen(open, now)).toBe(true);
  expect(isVoteOpen(open, now + 7 * DAY - 1)).toBe(true);
  expect(isVoteOpen(open, now + 7 * DAY)).toBe(false);
  expect(isVoteOpen(closing(open), now)).toBe(false);
  expect(closing(open)).not.toHaveProperty('dueAt');
});

test('turnout is never shown nearer than to five households', () => {
  fc.assert(
    fc.property(fc.nat(50_000), (voted) => {
      const shown = bucketOf(voted);
      expect(shown % 5).toBe(0);
      expect(voted - shown).toBeGreaterThanOrEqual(0);
      expect(voted - shown).toBeLessThan(5);
    }),
  );
});

test('of 72 households half are 36; with 35 nothing is decided, whatever they said', () => {
  expect(quorumOf(vote())).toBe(36);
  expect(quorumOf(vote({ households: 73 }))).toBe(37);
  expect(verdictOf(vote(), result([35, 0, 0]))).toEqual({ quorate: false, carried: false });
  expect(verdictOf(vote(), result([36, 0, 0]))).toEqual({ quorate: true, winner: 0, carried: true });
});

test('what has no more than half is not carried; that most are against it is a result, too', () => {
  expect(verdictOf(vote(), result([20, 10, 10])).carried).toBe(false);
  expect(verdictOf(vote(), result([10, 30, 0]))).toEqual({ quorate: true, winner: 1, carried: false });
  expect(verdictOf(vote({ share: 'twoThirds' }), result([24, 12, 0])).carried).toBe(true);
  expect(verdictOf(vote({ share: 'twoThirds' }), result([23, 13, 0])).carried).toBe(false);
});

test('of several plans the one with the most is taken, and two with as many are none', () => {
  const plans = vote({ kind: 'choice', options: ['甲', '乙', '丙'], share: 'most', quorum: 0 });
  expect(verdictOf(plans, result([3, 5, 4]))).toEqual({ quorate: true, winner: 1, carried: true });
  expect(verdictOf(plans, result([5, 5, 4]))).toEqual({ quorate: true, carried: false });
  expect(verdictOf(plans, result([0, 0, 0])).quorate).toBe(false);
});

test('options: those of yes and no are given, plans are two to six and differ', () => {
  expect(areOptions('yesNo', YES_NO)).toBe(true);
  expect(areOptions('yesNo', ['好', '不好', '弃权'])).toBe(false);
  expect(areOptions('choice', ['甲', '乙'])).toBe(true);
  expect(areOptions('choice', ['甲', '甲'])).toBe(false);
  expect(areOptions('choice', ['甲'])).toBe(false);
});

/** Ballots as they are cast: each into some box, for some choice. */
const ballots = fc.array(fc.record({ box: fc.nat(7), choice: fc.nat(2) }), { maxLength: 200 });
const intoBoxes = (cast: readonly { box: number; choice: number }[]): number[][] => {
  const boxes = Array.from({ length: 8 }, () => [0, 0, 0]);
  for (const { box, choice } of cast) boxes[box] = withBallot(boxes[box] ?? [], choice);
  return boxes;
};
const none = { counts: [0, 0, 0], spoilt: 0 };

test('the tally is every ballot once, whatever box it fell into and whatever came first', () => {
  fc.assert(
    fc.property(ballots, fc.nat(7), (cast, by) => {
      const tally = tallyOf(3, intoBoxes(cast), none);
      expect(tally.ballots).toBe(cast.length);
      expect(tally.counts).toEqual([0, 1, 2].map((n) => cast.filter(({ choice }) => choice === n).length));
      const elsewhere = [...cast].reverse().map(({ box, choice }) => ({ box: (box + by) % 8, choice }));
      expect(tallyOf(3, intoBoxes(elsewhere), none)).toEqual(tally);
    }),
  );
});

test('one ballot too many or too few is told, in the boxes, on paper or among the receipts', () => {
  fc.assert(
    fc.property(ballots, fc.nat(20), fc.nat(3), (cast, onPaper, spoilt) => {
      const tally = tallyOf(3, intoBoxes(cast), { counts: [onPaper, 0, 0], spoilt });
      const part = { app: cast.length, paper: onPaper + spoilt, receipts: cast.length };
      expect(untied(tally, part)).toEqual([]);
      for (const one of ['app', 'paper', 'receipts'] as const)
        expect(untied(tally, { ...part, [one]: part[one] + 1 })).not.toEqual([]);
    }),
  );
});

test('no ballot is for what cannot be chosen', () => {
  for (const choice of [-1, 3, 0.5]) expect(() => withBallot([0, 0, 0], choice)).toThrow(RangeError);
});

test('of fewer than five ballots the choices are not told apart', () => {
  expect(isToldApart(result([4, 0, 0]))).toBe(false);
  expect(isToldApart(result([4, 1, 0]))).toBe(true);
});

test('once counted it is for good, and when it is forgotten who took part is known', () => {
  const after = counted(closing(vote()), result([40, 2, 0]), now + 8 * DAY);
  expect(after).toMatchObject({ state: 'counted', countedAt: now + 8 * DAY, version: 3 });
  expect(after.forgetAt).toBeGreaterThan(now + 180 * DAY);
});
