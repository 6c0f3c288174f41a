import { changesBetween, editionEntries, mended } from './minuteEditions';
import { wordsIn, type Change, type EntryWords } from './minutes';

const said = (words: string): EntryWords => ({ kind: 'said', speaker: '', words, who: '', photos: [] });
const line = (id: string, place: number, words: string, gone = false): Change => ({
  ...{ id, place, gone, said: said(words), at: 0 },
  stamp: { rev: 1, device: 'a' },
});

test('an edition holds what was not taken out, in order, and nothing of who wrote it where', () => {
  const edition = editionEntries([line('b', 2, '二'), line('a', 1, '一'), line('c', 3, '划掉', true)]);
  expect(edition.map(({ said: { words } }) => words)).toEqual(['一', '二']);
  expect(JSON.stringify(edition)).not.toContain('device');
});

test('another edition says what is new, what is otherwise and what was taken out', () => {
  const first = editionEntries([line('a', 1, '一'), line('b', 2, '二'), line('c', 3, '三')]);
  const second = mended(first, [
    { id: 'b', gone: false, said: said('二，改过') },
    { id: 'c', gone: true, said: said('') },
    { id: 'd', gone: false, said: said('四') },
  ]);
  expect(second.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(changesBetween(first, second)).toEqual([
    { id: 'b', before: said('二'), after: said('二，改过') },
    { id: 'd', after: said('四') },
    { id: 'c', before: said('三') },
  ]);
  expect(changesBetween(first, mended(first, [{ id: 'a', gone: false, said: said('一') }]))).toEqual([]);
});

test('what is looked at before others read it is every word, and no empty one', () => {
  expect(
    wordsIn([
      { ...said('一'), speaker: '3 号' },
      { ...said(''), who: '物业' },
    ]),
  ).toEqual(['3 号', '一', '物业']);
});
