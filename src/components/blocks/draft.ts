import type { Output } from '@core/contract';
import type { Block } from '@core/domain/notice/block';

/** A block as the cloud shows it: a picture is there once it was checked. */
export type ShownBlock = Output<'notice.get'>['notice']['blocks'][number];

/** A block while it is written: a list is a text of lines, a picture knows where it can be seen. */
export type DraftBlock =
  | { kind: 'heading' | 'paragraph' | 'list'; text: string }
  | { kind: 'picture'; photo: string; alt: string; url: string };

/** A block taken up again. */
export const drawn = (block: ShownBlock): DraftBlock => {
  if (block.kind === 'list') return { kind: 'list', text: block.items.join('\n') };
  if (block.kind !== 'picture') return block;
  return { kind: 'picture', photo: block.photo, alt: block.alt, url: block.shown?.url ?? '' };
};

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
