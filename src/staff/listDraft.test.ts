import { at } from '@core/testing/moments';
import { blankLine, lineMistakes, lineOf } from './listDraft';

const now = at('2026-11-23 09:00');
const filled = { ...blankLine(now), title: ' 周末开放操场 ', category: 'space' } as const;

test('a new line lasts a month and lacks what it is', () => {
  expect(blankLine(now)).toMatchObject({ from: '2026-11-23', until: '2026-12-23' });
  expect(Object.keys(lineMistakes(blankLine(now), now))).toEqual(['title', 'category']);
  expect(lineOf(blankLine(now), now)).toBeUndefined();
});

test('a line that ends before it begins, or has gone by, is put right first', () => {
  expect(lineMistakes({ ...filled, until: '2026-11-22' }, now)).toHaveProperty('until');
  expect(lineMistakes({ ...filled, from: '2026-12-01', until: '2026-11-30' }, now)).toHaveProperty('until');
});

test('it is sent without spaces around it', () => {
  expect(lineOf(filled, now)).toEqual({
    title: '周末开放操场',
    category: 'space',
    quantity: '',
    from: '2026-11-23',
    until: '2026-12-23',
  });
});
