import { at } from '@core/testing/moments';
import { blankDraft, inputOf, mistakesIn } from './draft';

const now = at('2026-11-23 09:00');
const filled = {
  household: { path: '420583/01/03/012/06/2/302/', name: '6 栋 2 单元 302' },
  name: ' 孟庆山 ',
  phone: '6655 0199',
  how: 'paper',
  note: '',
} as const;

test('a blank form says what is lacking, row by row', () => {
  expect(Object.keys(mistakesIn(blankDraft))).toEqual(['household', 'name', 'how']);
  expect(inputOf(blankDraft, now)).toBeUndefined();
  expect(mistakesIn({ ...filled, phone: '12' })).toEqual({ phone: '号码不对，请再看看' });
});

test('a record says how and on which day the neighbour agreed', () => {
  expect(inputOf(filled, now)).toEqual({
    household: '420583/01/03/012/06/2/302/',
    name: '孟庆山',
    phone: '66550199',
    consent: { how: 'paper', day: '2026-11-23', note: '' },
  });
});
