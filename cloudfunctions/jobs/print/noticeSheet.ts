import { inChina } from '@core/domain/calendar/time';
import type { Block } from '@core/domain/notice/block';
import type { Notice } from '@core/domain/notice/notice';

/** One stretch of a 明白纸. */
export type Piece =
  { kind: 'heading' | 'paragraph' | 'item'; words: string } | { kind: 'picture'; bytes: Buffer; alt: string };

/** A notice as it hangs in a stairwell: large, with who says it, until when, and a code that opens it. */
export interface Poster {
  title: string;
  /** Who says it and since when. */
  line: string;
  pieces: readonly Piece[];
  code?: { address: string; words: string };
  foot: string;
}

interface Around {
  placeName: string;
  phone: string;
  /** The notice's page; absent where the browser edition is served nowhere. */
  address?: string | undefined;
  /** The pictures that may be shown, by file. */
  pictures: ReadonlyMap<string, Buffer>;
}

const day = (at: number): string => inChina(at).format('YYYY 年 M 月 D 日');

const piecesOf = (block: Block, pictures: Around['pictures']): Piece[] => {
  if (block.kind === 'list') return block.items.map((words) => ({ kind: 'item', words }));
  if (block.kind !== 'picture') return [{ kind: block.kind, words: block.text }];
  const bytes = pictures.get(block.photo);
  return bytes ? [{ kind: 'picture', bytes, alt: block.alt }] : [];
};

/** 明白纸: what a notice says, for who reads it on a wall. */
export function noticeSheet(notice: Notice, { placeName, phone, address, pictures }: Around): Poster {
  const { title, blocks, publishedAt = 0, objectUntil, class: kind } = notice;
  const until = objectUntil === undefined ? '' : `，公示到 ${day(objectUntil - 1)}`;
  const words =
    kind === 'publicNotice'
      ? '有意见，用手机扫右边的码写给社区；写的话只有社区看得到。'
      : '用手机扫右边的码，在「邻里点单」里看这一条。';
  return {
    title,
    line: `${placeName} · ${day(publishedAt)}${until}`,
    pieces: blocks.flatMap((block) => piecesOf(block, pictures)),
    ...(address === undefined ? {} : { code: { address, words } }),
    foot: phone === '' ? '不会用手机的，请到社区来问。' : `不会用手机的，打社区电话 ${phone}，或到社区来问。`,
  };
}
