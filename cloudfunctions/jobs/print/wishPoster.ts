import { inChina } from '@core/domain/calendar/time';
import { pseudonymOf } from '@core/domain/wish/pseudonym';
import { leftOf, type Wish } from '@core/domain/wish/wish';
import { withoutNumbers } from '../../kit/mask';
import type { Piece, Poster } from './noticeSheet';

interface Around {
  gridName: string;
  /** The wish's page; absent where the browser edition is served nowhere. */
  address?: string | undefined;
}

const said = ({ wall, title, words }: Wish): { title: string; words: string } => {
  const shown = wall ?? { title, words };
  return { title: withoutNumbers(shown.title), words: withoutNumbers(shown.words) };
};

/** What hangs in the grid's group: what is wished for under the wall's name, what is missing, and a code to its page. */
export function wishPoster(wish: Wish, { gridName, address }: Around): Poster {
  const { title, words } = said(wish);
  const left = leftOf(wish);
  const missing = wish.parts.flatMap((part, n) => {
    const many = left[n] ?? 0;
    return many === 0
      ? []
      : [many > 1 ? `${withoutNumbers(part.title)} ${many} 份` : withoutNumbers(part.title)];
  });
  return {
    title: `微心愿：${title}`,
    line: [pseudonymOf(wish._id, wish.wisher), gridName, wish.verified ? '社区核实过' : '']
      .filter(Boolean)
      .join(' · '),
    pieces: [
      { kind: 'paragraph', words: `「${words}」` },
      { kind: 'heading', words: '还缺' },
      ...missing.map((one): Piece => ({ kind: 'item', words: one })),
    ],
    ...(address === undefined
      ? {}
      : { code: { address, words: '扫右边的码看这个心愿，认一份，或者全部认下。' } }),
    foot: '不收钱，不转账。认了 48 小时里联系。',
  };
}

/** One chapter of the year's book: what was wished for and the thanks, of who lets it be told. */
export function bookPieces(wish: Wish, gridName: string): Piece[] {
  const { title, words } = said(wish);
  const { thanks, confirmedAt = 0 } = wish;
  const when = inChina(confirmedAt).format('M 月 D 日');
  return [
    { kind: 'heading', words: title },
    { kind: 'paragraph', words: `${pseudonymOf(wish._id, wish.wisher)} · ${gridName} · ${when}实现` },
    { kind: 'paragraph', words: `「${words}」` },
    ...(thanks ? [{ kind: 'item' as const, words: withoutNumbers(thanks.words) }] : []),
  ];
}

/** Whether a wish may stand in a book that others read. */
export const isTold = ({ state, outcome, story }: Wish): boolean =>
  (state === 'confirmed' || outcome === 'fulfilled') && story?.given === true;

/** 心愿册: a year of a community. */
export const wishBook = (place: string, year: string, many: number, pieces: readonly Piece[]): Poster => ({
  title: `${year} 年心愿册`,
  line: `${place} · 实现了 ${many} 个心愿`,
  pieces: pieces.length > 0 ? pieces : [{ kind: 'paragraph', words: '这一年还没有本人同意讲出来的心愿。' }],
  foot: '只写本人同意讲的，都用化名；本人随时可以收回。',
});
