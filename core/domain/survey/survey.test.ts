import { at } from '../../testing/moments';
import { choicesOf, fits, isAskable, isOpen, sheetOf, type Answer, type Question } from './survey';

const single: Question = { kind: 'single', title: '装不装', options: ['装', '不装'], optional: false };
const multi: Question = { kind: 'multi', title: '哪几天', options: ['周六', '周日'], optional: true };
const scale: Question = { kind: 'scale', title: '几分', options: [], optional: false };
const words: Question = { kind: 'text', title: '还想说', options: [], optional: true };
const questions = [single, multi, scale, words];
const whole: Answer[] = [{ picks: [0] }, { picks: [0, 1] }, { picks: [4] }, { picks: [], words: ' 快点 ' }];
const but = (at: number, answer: Answer): Answer[] => whole.map((one, n) => (n === at ? answer : one));

test('answers fit when each is one of what can be chosen', () => {
  expect(fits(questions, whole)).toBe(true);
  expect(fits(questions, but(1, { picks: [] }))).toBe(true);
  expect(fits(questions, but(3, { picks: [] }))).toBe(true);
});

test.each<[string, Answer[]]>([
  ['one left out that is asked for', but(0, { picks: [] })],
  ['two of a question that takes one', but(0, { picks: [0, 1] })],
  ['an option there is not', but(0, { picks: [2] })],
  ['the same option twice', but(1, { picks: [0, 0] })],
  ['six of five', but(2, { picks: [5] })],
  ['words where none are asked for', but(0, { picks: [0], words: '装' })],
  ['an option of a text', but(3, { picks: [0] })],
  ['fewer answers than questions', whole.slice(1)],
])('%s does not fit', (_, answers) => {
  expect(fits(questions, answers)).toBe(false);
});

test('what is kept names nobody and can be counted', () => {
  expect(sheetOf(whole, { _id: 'a', surveyId: 's', lot: 7 })).toEqual({
    ...{ _id: 'a', surveyId: 's', lot: 7, picks: ['0:0', '1:0', '1:1', '2:4'] },
    ...{ said: ['3'], words: { '3': '快点' } },
  });
});

test('a question is asked with two options at least, and each once', () => {
  expect([single, multi, scale, words].map(isAskable)).toEqual([true, true, true, true]);
  expect(isAskable({ kind: 'single', options: ['装'] })).toBe(false);
  expect(isAskable({ kind: 'single', options: ['装', '装'] })).toBe(false);
  expect(isAskable({ kind: 'text', options: ['装'] })).toBe(false);
  expect([single, scale, words].map(choicesOf)).toEqual([2, 5, 0]);
});

test('the hour decides whether it is open', () => {
  const until = at('2026-11-30 00:00');
  expect(isOpen({ state: 'open', until }, until - 1)).toBe(true);
  expect(isOpen({ state: 'open', until }, until)).toBe(false);
  expect(isOpen({ state: 'closed', until }, until - 1)).toBe(false);
});
