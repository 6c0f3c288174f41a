import { openPoll, pollClosed, pollCounts, polled, type PollRefusal, type Polls } from './straw';

const held = (after: Polls | PollRefusal): Polls => {
  if (typeof after === 'string') throw new Error(after);
  return after;
};
const none: Polls = { past: [] };

test('one poll at a time, counted when it is closed, and the ones before are kept', () => {
  const poll = { id: 'p', question: '行不行', options: ['行', '不行'] };
  const open = held(polled(none, poll, 0));
  expect([openPoll(none), openPoll(open)?.id]).toEqual([undefined, 'p']);
  expect(polled(open, { ...poll, id: 'q' }, 1)).toBe('POLL_OPEN');
  expect(pollClosed(open, 'q', [1, 2], 1)).toBe('POLL_CLOSED');
  const closed = held(pollClosed(open, 'p', [1, 2], 1));
  expect(openPoll(closed)).toBeUndefined();
  expect(pollClosed(closed, 'p', [9, 9], 2)).toBe('POLL_CLOSED');
  expect(held(polled(closed, { ...poll, id: 'q' }, 3)).past).toMatchObject([{ id: 'p', counts: [1, 2] }]);
  expect(
    polled({ ...none, past: Array.from({ length: 10 }, () => ({ ...poll, openedAt: 0 })) }, poll, 0),
  ).toBe('TOO_MANY_POLLS');
  expect(pollCounts(2, [{ counts: [1, 0] }, { counts: [2, 5] }])).toEqual([3, 5]);
});
