import type { Input } from '@core/contract';
import { isReadable, MOST_WORDS, type Block } from '@core/domain/notice/block';
import type { NoticeClass } from '@core/domain/notice/notice';
import type { TargetRole } from '@core/domain/notice/target';
import type { Edited } from '../words';

/** A block while it is written: a list is a text of lines, a picture knows where it can be seen. */
export type DraftBlock =
  | { kind: 'heading' | 'paragraph' | 'list'; text: string }
  | { kind: 'picture'; photo: string; alt: string; url: string };

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

const drawn = (block: Edited['blocks'][number]): DraftBlock => {
  if (block.kind === 'list') return { kind: 'list', text: block.items.join('\n') };
  if (block.kind !== 'picture') return block;
  return { kind: 'picture', photo: block.photo, alt: block.alt, url: block.shown?.url ?? '' };
};

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

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The blocks as they are sent: what was left empty is not there. */
export function blocksOf(drafts: readonly DraftBlock[]): Block[] {
  return drafts.flatMap((block): Block[] => {
    if (block.kind === 'picture') return [{ kind: 'picture', photo: block.photo, alt: block.alt.trim() }];
    const text = block.text.trim();
    if (text === '') return [];
    return block.kind === 'list' ? [{ kind: 'list', items: lines(text) }] : [{ kind: block.kind, text }];
  });
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
