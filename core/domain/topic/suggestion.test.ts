import { DAY, moment } from '../calendar/time';
import { answered, isCounted, suggestedAgain, WITHIN } from './suggestion';

const NOW = moment('2026-11-20', 9);
const found = {
  ...{ _id: 's1', source: 'orders' as const, community: '990001/01/01/', grid: '990001/01/01/003/' },
  ...{ itemId: 'repair', itemName: '小修小补' },
};

test('an order counts unless it was taken back, is there twice, or is nothing to be done', () => {
  expect(isCounted({})).toBe(true);
  expect(isCounted({ outcome: 'solved' })).toBe(true);
  expect(isCounted({ outcome: 'explained' })).toBe(true);
  for (const outcome of ['withdrawn', 'duplicate', 'rejected', 'notOurs'] as const)
    expect(isCounted({ outcome })).toBe(false);
});

test('staff who say no are not asked again for thirty days; then they are', () => {
  const first = suggestedAgain(undefined, found, NOW);
  if (!first) throw new Error('nothing stood against it');
  expect(suggestedAgain(first, found, NOW + DAY)).toEqual(first);
  const dismissed = answered(first, 'limin', NOW + DAY);
  expect(dismissed).toMatchObject({ state: 'dismissed', quietUntil: NOW + DAY + WITHIN });
  expect(suggestedAgain(dismissed, found, NOW + DAY + WITHIN - 1)).toBeUndefined();
  expect(suggestedAgain(dismissed, found, NOW + DAY + WITHIN)).toMatchObject({ state: 'open' });
  expect(answered(first, 'limin', NOW, 'topic1')).toMatchObject({ state: 'taken', topicId: 'topic1' });
});
