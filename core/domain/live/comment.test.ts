import { commented, commentRefusal, neighbourName, quietChat, withdrawn, type Commenter } from './comment';

const chat = quietChat('show', 0);

test('neighbours have a name of the show alone, and no two the same', () => {
  const names = Array.from({ length: 300 }, (_, n) => neighbourName('show', n + 1));
  expect(new Set(names).size).toBe(300);
  expect(names[0]).toMatch(/^..邻居$/);
  expect(names[20]).toMatch(/^..邻居 2$/);
  expect(neighbourName('another', 1)).not.toBe(neighbourName('show', 1));
});

test('who speaks first gets the next number, and keeps it', () => {
  const first = commented(chat, { _id: 'a', personId: 'a' }, 5);
  const second = commented(first.chat, { _id: 'b', personId: 'b' }, 6);
  const again = commented(second.chat, first.commenter, 7);
  expect([first, second, again].map(({ commenter }) => commenter.number)).toEqual([1, 2, 1]);
  expect(again.chat).toMatchObject({ last: 3, speakers: 2 });
  expect(again.commenter.saidAt).toBe(7);
});

test('who is muted says nothing, and where it goes slowly nobody twice within the time', () => {
  const said: Commenter = { ...{ _id: 'a', showId: 'show', personId: 'a', number: 1 }, saidAt: 1000 };
  expect(commentRefusal(chat, said, 1000)).toBeUndefined();
  expect(commentRefusal({ slow: 10 }, said, 10_999)).toBe('SLOW_MODE');
  expect(commentRefusal({ slow: 10 }, said, 11_000)).toBeUndefined();
  expect(commentRefusal({ slow: 10 }, undefined, 0)).toBeUndefined();
  expect(commentRefusal(chat, said, 999)).toBeUndefined();
  expect(commentRefusal(chat, { ...said, mutedAt: 1 }, 99_999)).toBe('MUTED');
});

test('of a withdrawn comment only its place is left', () => {
  const comment = { _id: 'show-1', showId: 'show', seq: 1, number: 1, personId: 'a', words: '一句话', at: 1 };
  expect(withdrawn(comment, 9)).toEqual({ ...comment, words: '', goneAt: 9 });
});
