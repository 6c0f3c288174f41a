import { footOf, movesOf } from './moves';

test('who waits for my answer comes before everything else, and stands last, where the filled button is', () => {
  const all = movesOf({ acts: ['assign', 'slip', 'explain', 'escalate', 'answerDown'] });
  expect(all[0]).toBe('answerDown');
  expect(footOf(all)).toEqual({ shown: ['assign', 'answerDown'], more: ['slip', 'explain', 'escalate'] });
});

test('three moves fit; nothing is hidden then', () => {
  expect(footOf(movesOf({ acts: ['recall', 'explain', 'escalate'] }))).toEqual({
    shown: ['escalate', 'recall', 'explain'],
    more: [],
  });
});

test('what the cloud does not allow, and what is no move of the desk, is no button', () => {
  expect(movesOf({ acts: ['claim', 'rate', 'dismiss'] })).toEqual([]);
});
