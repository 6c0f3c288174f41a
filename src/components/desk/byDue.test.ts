import { aCard } from '@core/testing/views';
import { byDue } from './byDue';

const due = (id: string, until: number) =>
  aCard({ id, accountable: { name: '李敏', role: 'communityStaff', until } });

test('what is mine and what waits for my answer is one list, each order once, the earliest due first', () => {
  const ids = byDue([due('late', 30), due('both', 20)], [due('both', 20), due('soon', 10)]).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['soon', 'both', 'late']);
});

test('a closed order is due when somebody should have asked', () => {
  const closed = aCard({ id: 'closed', state: 'closed', followUpBy: 15 });
  expect(byDue([due('later', 20)], [closed]).map(({ id }) => id)).toEqual(['closed', 'later']);
});
