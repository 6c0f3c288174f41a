import { commentRefusal, neighbourName, quietChat, speaking, withdrawn, type Commenter } from './comment';

const chat = quietChat('show', 0);

test('neighbours have a name of the show alone, and no two the same', () => {
  const names = Array.from({ length: 300 }, (_, n) => neighbourName('show', n + 1));
  expect(new Set(names).size).toBe(300);
  expect(names[0]).toMatch(/^..邻居$/);
  expect(names[20]).toMatch(/^..邻居 2$/);
  expect(neighbourName('another', 1)).not.toBe(neighbourName('show', 1));
});

test('when somebody spoke last is kept, also where a send that waited comes late', () => {
  const first = speaking({ _id: 'a', showId: 'show', personId: 'a' }, 5);
  expect(first).toEqual({ _id: 'a', showId: 'show', personId: 'a', saidAt: 5 });
  const again = speaking({ ...first, number: 3 }, 7);
  expect(again).toMatchObject({ number: 3, saidAt: 7 });
  expect(speaking(again, 6).saidAt).toBe(7);
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
