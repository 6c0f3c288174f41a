import { anOrder } from '../../testing/builders';
import { forgotten } from './forgotten';
import { violations, type Order } from './order';

const closed: Order = {
  ...anOrder({ state: 'closed' }),
  outcome: 'solved',
  words: '水龙头漏水，我家在 302',
  answers: { where: '厨房' },
  photos: ['p1'],
  contact: 'own.sealed',
  result: { words: '王奶奶家修好了', photos: ['p2'] },
  rating: { stars: 5, tags: ['耐心'], words: '谢谢小陈', at: 1 },
};

test('a closed order without its person keeps what was done, and not whose matter it was', () => {
  const after = forgotten(closed);
  const text = JSON.stringify(after);
  for (const word of [
    '302',
    '厨房',
    'p1',
    'p2',
    'own.sealed',
    '王奶奶',
    '小陈',
    closed.residentId,
    closed.place,
  ])
    expect([word, text.includes(`"${word}"`) || text.includes(`${word}家`)]).toEqual([word, false]);
  expect(after).toMatchObject({ outcome: 'solved', code: closed.code, residentId: '', rating: { stars: 5 } });
  expect(after.grid).toBe(closed.grid);
  expect(violations(after)).toEqual(violations(closed));
});

test('forgetting twice is forgetting once', () => {
  expect(forgotten(forgotten(closed))).toEqual(forgotten(closed));
});
