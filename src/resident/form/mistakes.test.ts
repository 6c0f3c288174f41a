import { at } from '@core/testing/moments';
import { opened } from './draft';
import { anItem } from './fixture';
import { mistakesFrom, mistakesIn, stillWrong } from './mistakes';

const item = anItem();
const draft = opened(undefined, item, '', at('2026-11-20 17:01'));

test('words and required answers must be there, each blamed at its own row', () => {
  expect(Object.keys(mistakesIn(item, draft))).toEqual(['words', 'answer-floor']);
  expect(mistakesIn(item, { ...draft, words: '换灯', answers: { floor: '3' } })).toEqual({});
});

test('a number is a number and fits', () => {
  const wrong = (floor: string) =>
    mistakesIn(item, { ...draft, words: '换灯', answers: { floor } })['answer-floor'];
  expect(wrong('三')).toBe('请写数字');
  expect(wrong('1234')).toBe('写得太长了，最多 3 字');
});

test('a row that is being put right is blamed no longer; the others still are', () => {
  const wrong = mistakesIn(item, draft);
  expect(Object.keys(stillWrong(wrong, draft, { ...draft, words: '换' }))).toEqual(['answer-floor']);
  expect(Object.keys(stillWrong(wrong, draft, { ...draft, answers: { floor: '3' } }))).toEqual(['words']);
});

test('what the cloud finds wrong stands under the row it belongs to', () => {
  expect(mistakesFrom({ code: 'TEXT_REFUSED' }, '换个说法')).toEqual({ words: '换个说法' });
  expect(mistakesFrom({ code: 'DAY_PAST' }, '过了')).toEqual({ when: '过了' });
  expect(mistakesFrom({ code: 'BAD_INPUT', fields: ['answers.floor', 'wanted.day'] }, '看红字')).toEqual({
    'answer-floor': '看红字',
    when: '看红字',
  });
});

test('a refusal that belongs to no row blames none', () => {
  expect(mistakesFrom({ code: 'TOO_MANY_OPEN' }, '')).toBeUndefined();
  expect(mistakesFrom({ code: 'BAD_INPUT', fields: ['itemId'] }, '')).toBeUndefined();
  expect(mistakesFrom({ code: 'OFFLINE' }, '')).toBeUndefined();
});
