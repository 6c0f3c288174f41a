import type { Output } from '@core/contract/index';
import { picturesIn, type Block } from '@core/domain/notice/block';
import type { Notice } from '@core/domain/notice/notice';
import { actsOn, isLawful } from '@core/domain/notice/steps';
import type { Call } from '../kit/call';
import type { ActResult, JobRow } from '../kit/documents';
import { noticeReadId, objectionId } from '../kit/notices';
import { refused, type Refused } from '../kit/refused';
import { linksTo } from '../kit/storage';
import { count, find, many, one } from '../kit/store';
import { fullNames, placeNames } from './grantView';
import { picturesOf, type Pictures } from './pictures';

export type Card = Output<'notice.list'>['list'][number];
type Shown = Output<'notice.get'>['notice'];
type Edited = Output<'notice.edit'>['notice'];

/** Answers that are read with a notice; whoever wants an older one asks the community. */
const MOST_ANSWERS = 20;

/** Notices as lines of a list; places and what the caller has opened are read for all of them together. */
export async function cardsOf(notices: readonly Notice[], call: Call): Promise<Card[]> {
  const [names, opened] = await Promise.all([
    placeNames(notices.map(({ place }) => place)),
    many(
      'noticeReads',
      notices.map(({ _id }) => noticeReadId(_id, call.id)),
    ),
  ]);
  const read = new Set(opened.map(({ _id }) => _id));
  return notices.map((notice) => {
    const { _id: id, class: kind, title, pinned, publishedAt, objectUntil, place } = notice;
    const told = { placeName: names.get(place) ?? '', read: read.has(noticeReadId(id, call.id)) };
    return { id, class: kind, title, pinned, publishedAt, objectUntil, ...told };
  });
}

/** How many people have opened a notice: counted in an index. */
export const readersOf = (noticeId: string): Promise<number> => count('noticeReads', { noticeId });

/** Blocks with their pictures, for whoever may see these. */
export const shownBlocks = (blocks: readonly Block[], pictures: Pictures, call: Call): Shown['blocks'] =>
  blocks.map((block) => {
    if (block.kind !== 'picture') return block;
    const [shown] = pictures.of([block.photo], call);
    return { ...block, shown };
  });

/** A notice as its readers see it. One that was taken back says why, and nothing else. */
export async function viewOf(notice: Notice, call: Call): Promise<Shown> {
  const [[card], readers, said, talked] = await Promise.all([
    cardsOf([notice], call),
    readersOf(notice._id),
    saidOf(notice, call),
    objectionsOf(notice, call),
  ]);
  const { state, edition, correctedAt, why } = notice;
  if (!card) throw new Error('a notice came without its line');
  return { ...card, ...said, ...talked, state, edition, correctedAt, why, readers };
}

async function saidOf(notice: Notice, call: Call): Promise<Pick<Shown, 'blocks' | 'attachments'>> {
  if (notice.state === 'withdrawn') return { blocks: [], attachments: [] };
  const { blocks, attachments } = notice;
  const [pictures, files] = await Promise.all([
    picturesOf(picturesIn(blocks)),
    many(
      'files',
      attachments.map(({ file }) => file),
    ),
  ]);
  const there = files.filter(({ state }) => state === 'checked');
  const links = await linksTo(there.map(({ fileId }) => fileId));
  const urls = new Map(there.map(({ _id, fileId }) => [_id, links.get(fileId)]));
  return {
    blocks: shownBlocks(blocks, pictures, call),
    attachments: attachments.map(({ file, name }) => ({ file, name, url: urls.get(file) })),
  };
}

async function objectionsOf(
  notice: Notice,
  call: Call,
): Promise<Pick<Shown, 'mayObject' | 'answers' | 'mine'>> {
  if (notice.class !== 'publicNotice') return { mayObject: false, answers: [] };
  const { home } = call.caller;
  const where = { noticeId: notice._id, answered: true };
  const [answered, own] = await Promise.all([
    find('objections', where, MOST_ANSWERS, ['answeredAt', 'desc']),
    home === undefined ? undefined : one('objections', objectionId(notice._id, home)),
  ]);
  const open = isLawful('object', notice, call.now);
  const mine = own?.personId === call.id ? own : undefined;
  return {
    mayObject: open && home !== undefined && !own,
    answers: answered.map(({ _id: id, answer = '', answeredAt = 0 }) => ({
      id,
      words: answer,
      at: answeredAt,
    })),
    ...(mine && {
      mine: { words: mine.words, at: mine.at, answer: mine.answer, answeredAt: mine.answeredAt },
    }),
  };
}

/** A notice as staff of its place see it, with what the caller may do to it now. */
export async function editedOf(notice: Notice, call: Call): Promise<Edited> {
  const { version, place, roles, days, by, at, publishAt, reach, telling, _id } = notice;
  const [view, said, names, objections, job] = await Promise.all([
    viewOf(notice, call),
    saidOf({ ...notice, state: 'draft' }, call),
    fullNames([by]),
    count('objections', { noticeId: _id }),
    telling === undefined ? undefined : one('jobs', telling),
  ]);
  return {
    ...{ ...view, ...said, version, place, roles, days, at, publishAt, reach, objections },
    ...{ by: names.get(by) ?? '', telling: job && tellingOf(job) },
    acts: actsOn(call.grants, notice, call.now),
  };
}

function tellingOf({ state, progress, total = 0, result = {} }: JobRow): NonNullable<Edited['telling']> {
  return { running: state === 'running', looked: progress, total, told: Number(result.told ?? 0) };
}

/** The answer of every act of staff on one notice. */
export async function showNotice(
  { noticeId = '' }: ActResult,
  call: Call,
): Promise<{ notice: Edited } | Refused<'NOT_FOUND'>> {
  const notice = await one('notices', noticeId);
  return notice ? { notice: await editedOf(notice, call) } : refused('NOT_FOUND');
}
