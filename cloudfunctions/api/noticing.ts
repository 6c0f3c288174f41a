import { editionOf, type Notice } from '@core/domain/notice/notice';
import { picturesIn } from '@core/domain/notice/block';
import { isLawful, mayDo, type NoticeAct } from '@core/domain/notice/steps';
import { isFor } from '@core/domain/notice/target';
import { journalled } from '../kit/audit';
import type { Call } from '../kit/call';
import type { ActResult } from '../kit/documents';
import { commitOnce } from '../kit/once';
import { isRefused, refused, type Refused } from '../kit/refused';
import { many, one } from '../kit/store';
import type { Tx } from '../kit/transaction';

type Stop = 'NOT_FOUND' | 'STALE' | 'NOTICE_NOT_NOW' | 'NOT_PUBLISHER';
interface Which {
  id: string;
  version: number;
  act: NoticeAct;
}

/** One step on a notice by staff of its place, on the version that was seen, with a line in the journal. */
export function changeNotice<Code extends string = never>(
  call: Call,
  { id, version, act }: Which,
  decide: (notice: Notice, tx: Tx) => Promise<Notice | Refused<Code>>,
): Promise<ActResult | Refused<Code | Stop>> {
  return commitOnce(call, async (tx): Promise<ActResult | Refused<Code | Stop>> => {
    const notice = await tx.get('notices', id);
    const stopped = stops(call, act, notice);
    if (!notice || stopped) return stopped ?? refused('NOT_FOUND');
    if (notice.version !== version) return refused('STALE');
    const after = await decide(notice, tx);
    if (isRefused(after)) return after;
    await tx.put('notices', after);
    if (after.edition > notice.edition && act === 'correct')
      await tx.put('noticeEditions', editionOf(after, call.id, call.now));
    await note(tx, call, after);
    return { noticeId: id };
  });
}

/** Why staff cannot do this to a notice. */
export function stops(
  call: Call,
  act: NoticeAct,
  notice: Notice | undefined,
): Refused<'NOT_FOUND' | 'NOT_PUBLISHER' | 'NOTICE_NOT_NOW'> | undefined {
  if (!notice || !call.reaches({ place: notice.place })) return refused('NOT_FOUND');
  if (!mayDo(call.grants, act, notice)) return refused('NOT_PUBLISHER');
  return isLawful(act, notice, call.now) ? undefined : refused('NOTICE_NOT_NOW');
}

/** What the journal keeps of a notice: no words. */
export const note = (
  tx: Tx,
  call: Call,
  { _id, place, class: kind, state, edition }: Notice,
): Promise<void> => journalled(tx, call, { place, about: _id, detail: { kind, state, edition } });

/** A notice that is for the caller and that has gone out; one that was taken back tells only that it was. */
export async function noticeFor(id: string, call: Call): Promise<Notice | undefined> {
  const notice = await one('notices', id);
  const out = notice?.publishedAt !== undefined;
  const parties = out && isFor(notice, call.caller) ? [call.id] : [];
  return notice && call.reaches({ parties }) ? notice : undefined;
}

/** Whether every file is the caller's own, or has stood in the notice before. */
export async function areOwnFiles(call: Call, said: Said, before?: Said): Promise<boolean> {
  const known = new Set(before ? filesOf(before) : []);
  const fresh = filesOf(said).filter((file) => !known.has(file));
  const files = await many('files', fresh);
  return files.length === new Set(fresh).size && files.every(({ ownerId }) => ownerId === call.id);
}

type Said = Pick<Notice, 'blocks' | 'attachments'>;
const filesOf = ({ blocks, attachments }: Said): string[] => [
  ...picturesIn(blocks),
  ...attachments.map(({ file }) => file),
];
