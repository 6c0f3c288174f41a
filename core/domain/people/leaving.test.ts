import { stopsLeaving } from './leaving';

test('whoever has nothing in hand may leave; anything else has to be handed over first', () => {
  const nothing = { liveOrder: false, office: false, post: false };
  expect(stopsLeaving(nothing)).toBeUndefined();
  expect(stopsLeaving({ ...nothing, liveOrder: true })).toBe('ORDERS_LIVE');
  expect(stopsLeaving({ ...nothing, office: true })).toBe('OFFICES_HELD');
  expect(stopsLeaving({ ...nothing, post: true })).toBe('POSTS_HELD');
});
