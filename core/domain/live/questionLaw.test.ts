import fc from 'fast-check';
import { moment, MINUTE, type Ms } from '../calendar/time';
import { isQuestionOpen, questionShelfOf, questionWeight, type Question } from './question';
import { boardAfter, emptyBoard } from './questionBoard';
import { questionActs, questionRowOf, type QuestionAct } from './questionSteps';
import {
  askedQuestion,
  forgottenQuestion,
  mayQuestion,
  takeQuestion,
  theQuestionClock,
  type QuestionActor,
  type QuestionChange,
} from './questionTake';
import { showStates, type ShowState } from './show';
import { questionViolations } from './question';

const RUNS = process.env.FULL === '1' ? 20_000 : 1_500;
const START = moment('2026-11-20', 19, 30);
const said = {
  ...{ _id: 'q1', showId: 's1', place: '990001/01/01/', grid: '990001/01/01/003/' },
  ...{ askerId: 'wang', words: '断缴一年，能补吗？' },
};
const aQuestion = (): Question => askedQuestion(said, START);
const asker: QuestionActor = { personId: 'wang', role: 'resident', relations: ['asker', 'neighbour'] };
const he: QuestionActor = { personId: 'he', role: 'resident', relations: ['neighbour'] };
const moderator: QuestionActor = { personId: 'sun', role: 'member', relations: ['neighbour', 'crew'] };
const staff: QuestionActor = { personId: 'limin', role: 'communityStaff', relations: ['crew', 'desk'] };
const live = { state: 'live' } as const;

function taken(
  question: Question,
  act: QuestionAct,
  who: QuestionActor,
  { change = {}, now = START, state = 'live' }: { change?: QuestionChange; now?: Ms; state?: ShowState } = {},
): Question {
  const decision = takeQuestion(question, act, who, change, { now, show: { state } });
  if (!decision.ok) throw new Error(`${act}: ${decision.refusal}`);
  return decision.question;
}

test('what is on air was answered aloud; what was not is answered in words or not at all', () => {
  const around = { now: START, show: live };
  expect(takeQuestion(aQuestion(), 'answer', moderator, {}, around)).toEqual({
    ok: false,
    refusal: 'REPLY_EMPTY',
  });
  const written = taken(aQuestion(), 'answer', moderator, { change: { answer: '可以补两年' } });
  expect(written).toMatchObject({ state: 'answered', answer: '可以补两年', answeredAt: START });
  const airing = taken(aQuestion(), 'onAir', moderator);
  expect(taken(airing, 'answer', moderator, { now: START + MINUTE })).toMatchObject({
    state: 'answered',
    onAirAt: START,
    answeredAt: START + MINUTE,
  });
  const back = taken(taken(airing, 'answer', moderator), 'back', moderator);
  expect(back).toEqual({ ...aQuestion(), version: 4 });
  expect(takeQuestion(airing, 'withdraw', asker, {}, around)).toEqual({
    ok: false,
    refusal: 'QUESTION_NOT_NOW',
  });
});

test('each wants to know it once, and nobody his own', () => {
  const around = { now: START, show: live };
  expect(takeQuestion(aQuestion(), 'second', asker, {}, around)).toEqual({
    ok: false,
    refusal: 'OWN_QUESTION',
  });
  const once = taken(aQuestion(), 'second', he);
  expect(once.seconds).toEqual(['he']);
  expect(takeQuestion(once, 'second', he, {}, around)).toEqual({ ok: false, refusal: 'SECONDED' });
  const none = taken(once, 'unsecond', he);
  expect(takeQuestion(none, 'unsecond', he, {}, around)).toEqual({
    ok: false,
    refusal: 'QUESTION_NOT_SECONDED',
  });
});

test('a moderator without an office answers, and sends nobody; after the show the clock does', () => {
  const around = { now: START, show: { state: 'ended' } as const };
  const change = { orderId: 'q1' };
  expect(takeQuestion(aQuestion(), 'toOrder', moderator, change, around)).toEqual({
    ok: false,
    refusal: 'QUESTION_NOT_YOURS',
  });
  const order = takeQuestion(aQuestion(), 'toOrder', theQuestionClock, change, around);
  expect(order).toMatchObject({ ok: true, notify: [{ to: 'wang', about: 'questionOrder' }] });
  // Nothing is put on air that is not on air.
  expect(takeQuestion(aQuestion(), 'onAir', staff, {}, around)).toEqual({
    ok: false,
    refusal: 'QUESTION_NOT_NOW',
  });
});

const people = [asker, he, moderator, staff, theQuestionClock];
const step = fc.record({
  who: fc.nat(people.length - 1),
  act: fc.constantFrom(...questionActs),
  state: fc.constantFrom(...showStates),
  worded: fc.boolean(),
});

test('whatever anybody tries, the law holds, it ends in one way alone, and the board counts it', () => {
  const ends = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (tries) => {
      let question = aQuestion();
      let board = boardAfter(emptyBoard('s1'), undefined, question);
      for (const { who, act, state, worded } of tries) {
        const actor = people[who] ?? he;
        const changes: Partial<Record<QuestionAct, QuestionChange>> = {
          answer: { answer: worded ? '可以' : '' },
          toOrder: { orderId: 'q1' },
          toTopic: { topicId: 't1' },
        };
        const show = { state };
        const decision = takeQuestion(question, act, actor, changes[act] ?? {}, { now: START, show });
        const wordless = act === 'answer' && question.state === 'open' && !worded;
        expect(decision.ok).toBe(mayQuestion(question, act, actor, show) && !wordless);
        if (!decision.ok) continue;
        expect(questionRowOf(act).during).toContain(state);
        expect(decision.notify.every(({ to }) => to !== actor.personId)).toBe(true);
        board = boardAfter(board, question, decision.question);
        question = decision.question;
        ends.add(question.state);
      }
      const shelf = questionShelfOf(question);
      expect(board.counts).toEqual({ ...emptyBoard('').counts, ...(shelf ? { [shelf]: 1 } : {}) });
      expect(board.onAir).toBe(question.state === 'onAir' ? 'q1' : undefined);
      expect([board.orders, board.topics]).toEqual([
        Number(question.state === 'order'),
        Number(question.state === 'topic'),
      ]);
      const gone = forgottenQuestion(question, START);
      expect(questionViolations(gone)).toEqual([]);
      expect(isQuestionOpen(gone)).toBe(false);
      expect(JSON.stringify(gone)).not.toContain('断缴');
    }),
    { numRuns: RUNS },
  );
  expect([...ends].sort()).toEqual(['answered', 'onAir', 'open', 'order', 'topic', 'withdrawn']);
});

test('what more people want comes first, of equals what was asked first', () => {
  const at = (seconds: number, askedAt: Ms) =>
    questionWeight({ seconds: Array.from({ length: seconds }, (_, n) => String(n)), askedAt });
  expect(at(1, START + 60 * MINUTE)).toBeGreaterThan(at(0, START));
  expect(at(2, START)).toBeGreaterThan(at(2, START + MINUTE));
  expect(Number.isSafeInteger(at(500, START))).toBe(true);
});
