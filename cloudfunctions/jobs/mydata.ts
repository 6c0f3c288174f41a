import * as v from 'valibot';
import { bytesOf, deleteFiles, putFile } from '../kit/storage';
import { one, put } from '../kit/store';
import type { JobRow } from '../kit/documents';
import { chapters, type Chapter } from './chapters';
import { pageOf, type Section } from './copyPage';
import { zipped } from './zip';
import type { Slice, Work } from './slices';

/**
 * Writes a copy of everything that is kept about one person: a page to read and the same as JSON, in one archive. Each
 * slice leaves a part in the storage; the last one puts them together and takes the parts away.
 */
export const copyMyData: Work = async (cursor, now, job) => {
  const [number, from = ''] = cursor === '' ? ['0'] : cursor.split('|');
  const chapter = chapters[Number(number)];
  const person = await one('people', job.by ?? '');
  if (!person) return { cursor, done: 0, finished: true };
  if (!chapter) return bound(job, now, cursor);
  const { rows, next } = await chapter.read(person, from === '' ? undefined : from);
  const parts = [...partsOf(job), await leavePart(job, chapter, rows)];
  const position = next === undefined ? `${Number(number) + 1}` : `${number}|${next}`;
  const result = { parts: parts.join(' ') };
  return { cursor: position, done: rows.length, finished: false, result };
};

const Part = v.object({ title: v.string(), rows: v.array(v.looseObject({})) });

const partsOf = ({ result }: JobRow): string[] =>
  String(result?.parts ?? '')
    .split(' ')
    .filter(Boolean);

const folderOf = ({ _id, by = '' }: JobRow): string => `copies/${by}/${_id}`;

function leavePart(job: JobRow, { title }: Chapter, rows: readonly object[]): Promise<string> {
  const part: Section = { title, rows: [...rows] };
  return putFile(`${folderOf(job)}/${partsOf(job).length}.txt`, Buffer.from(JSON.stringify(part)));
}

async function bound(job: JobRow, now: number, cursor: string): Promise<Slice> {
  const parts = partsOf(job);
  const sections: Section[] = [];
  for (const part of parts) sections.push(v.parse(Part, JSON.parse((await bytesOf(part)).toString('utf8'))));
  const archive = zipped([
    { name: '我的资料.html', bytes: Buffer.from(pageOf(sections, now)) },
    { name: '我的资料.json', bytes: Buffer.from(JSON.stringify(sections, undefined, 2)) },
  ]);
  const path = `${folderOf(job)}.zip`;
  const fileId = await putFile(path, archive);
  await put('files', { _id: job._id, ownerId: job.by ?? '', path, fileId, state: 'copy', at: now });
  await deleteFiles(parts);
  return { cursor, done: 0, finished: true, result: { file: job._id } };
}
