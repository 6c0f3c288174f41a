import * as v from 'valibot';
import {
  LONGEST_ALT,
  LONGEST_HEADING,
  LONGEST_ITEM,
  LONGEST_PARAGRAPH,
  MOST_BLOCKS,
  MOST_ITEMS,
  MOST_PICTURES,
  picturesIn,
} from '../domain/notice/block';
import { id, photo, someText, text } from './shapes';

/** Blocks as they are written. What is none of these is refused: nothing is ever read as markup. */
const block = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), text: someText(LONGEST_HEADING) }),
  v.strictObject({ kind: v.literal('paragraph'), text: someText(LONGEST_PARAGRAPH) }),
  v.strictObject({
    kind: v.literal('list'),
    items: v.pipe(v.array(someText(LONGEST_ITEM)), v.minLength(1, 'empty'), v.maxLength(MOST_ITEMS)),
  }),
  v.strictObject({ kind: v.literal('picture'), photo: id, alt: text(LONGEST_ALT) }),
]);
export const blocks = v.pipe(
  v.array(block),
  v.maxLength(MOST_BLOCKS, 'tooLong'),
  v.check((list) => picturesIn(list).length <= MOST_PICTURES, 'tooManyPictures'),
);

/** Blocks as they are shown: a picture is there once it was checked, before that for who took it. */
export const shownBlock = v.variant('kind', [
  v.object({ kind: v.literal('heading'), text: v.string() }),
  v.object({ kind: v.literal('paragraph'), text: v.string() }),
  v.object({ kind: v.literal('list'), items: v.array(v.string()) }),
  v.object({
    kind: v.literal('picture'),
    photo: v.string(),
    alt: v.string(),
    shown: v.optional(photo),
  }),
]);
