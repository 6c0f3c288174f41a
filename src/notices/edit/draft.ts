import type { Input } from '@core/contract';
import { isReadable, MOST_WORDS } from '@core/domain/notice/block';
import type { NoticeClass } from '@core/domain/notice/notice';
import type { TargetRole } from '@core/domain/notice/target';
import { blocksOf, drawn, type DraftBlock } from '../../components/blocks/draft';
import type { Edited } from '../words';

export interface NoticeDraft {
  class: NoticeClass;
  place: string;
  placeName: string;
  roles: TargetRole[];
  days: number;
  title: string;
  blocks: DraftBlock[];
  attachments: { file: string; name: string }[];
  /** Why it is corrected. */
  why: string;
}

export const blankDraft = (place: string, placeName: string): NoticeDraft => ({
  ...{ class: 'announcement', place, placeName, roles: [], days: 7, title: '', attachments: [], why: '' },
  blocks: [{ kind: 'paragraph', text: '' }],
});

/** A notice taken up again. */
export function draftOf(notice: Edited): NoticeDraft {
  const { class: kind, place, placeName, roles, days, title, blocks, attachments } = notice;
  const files = attachments.map(({ file, name }) => ({ file, name }));
  return {
    ...{ class: kind, place, placeName, roles, days, title, why: '' },
    blocks: blocks.map(drawn),
    attachments: files,
  };
}

/** Why it cannot go out as it is; undefined when it can. */
export function lackOf({ title, blocks }: Pick<NoticeDraft, 'title' | 'blocks'>): string | undefined {
  return isReadable(title, blocksOf(blocks)) ? undefined : `题目和内容都要写，加起来最多 ${MOST_WORDS} 字`;
}

type Save = Input<'notice.save'>;
export const saidIn = (draft: NoticeDraft): Pick<Save, 'title' | 'blocks' | 'attachments'> => ({
  title: draft.title.trim(),
  blocks: blocksOf(draft.blocks),
  attachments: draft.attachments,
});
export const saveOf = (draft: NoticeDraft): Save => ({
  class: draft.class,
  target: { place: draft.place, roles: draft.roles },
  days: draft.days,
  ...saidIn(draft),
});
