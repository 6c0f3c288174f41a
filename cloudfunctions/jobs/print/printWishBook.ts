import * as v from 'valibot';
import { moment } from '@core/domain/calendar/time';
import { bytesOf, deleteFiles, putFile } from '../../kit/storage';
import { between, find, many, one } from '../../kit/store';
import type { Work } from '../slices';
import { keptSheet } from './keptSheet';
import { noticePdf } from './noticePdf';
import { bookPieces, isTold, wishBook } from './wishPoster';

const SLICE = 60;
const Part = v.object({
  many: v.number(),
  pieces: v.array(v.object({ kind: v.picklist(['heading', 'paragraph', 'item']), words: v.string() })),
});

/**
 * 心愿册 of a community and year: each slice leaves a part in the storage, the last one draws the book from them and takes
 * the parts away. Wishes fulfilled at the very same moment as the last of a slice come with the next.
 */
export const printWishBook: Work = async (cursor, now, job) => {
  const { place = '', input: { year = '' } = {} } = job;
  const from = cursor === '' ? moment(`${year}-01-01`) - 1 : Number(cursor);
  const end = moment(`${Number(year) + 1}-01-01`) - 1;
  const where = { community: place, shelf: 'done', shownAt: between(from, end) };
  const wishes = await find('wishes', where, SLICE, ['shownAt', 'asc'], ['_id', 'asc']);
  const parts = String(job.result?.parts ?? '')
    .split(' ')
    .filter(Boolean);
  const last = wishes.at(-1)?.shownAt;
  if (last !== undefined) {
    const grids = await many(
      'regions',
      wishes.map(({ grid }) => grid),
    );
    const names = new Map(grids.map(({ _id, name }) => [_id, name]));
    const pieces = wishes.filter(isTold).flatMap((wish) => bookPieces(wish, names.get(wish.grid) ?? ''));
    const part = Buffer.from(JSON.stringify({ many: wishes.length, pieces }));
    const path = await putFile(`sheets/${job.by ?? ''}/${job._id}/${parts.length}.txt`, part);
    const result = { parts: [...parts, path].join(' ') };
    return { cursor: String(last), done: wishes.length, finished: false, result };
  }
  const read = await Promise.all(
    parts.map(async (part) => v.parse(Part, JSON.parse((await bytesOf(part)).toString('utf8')))),
  );
  const name = (await one('regions', place))?.name ?? '';
  const all = read.reduce((sum, part) => sum + part.many, 0);
  const book = wishBook(
    name,
    year,
    all,
    read.flatMap(({ pieces }) => pieces),
  );
  const kept = await keptSheet(job, 'sheets', await noticePdf(book), now);
  await deleteFiles(parts);
  return kept;
};
