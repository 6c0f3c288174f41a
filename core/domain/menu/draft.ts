import type { Ms } from '../calendar/time';
import { mistakesIn, type ItemContent, type Mistake } from './law';
import type { MenuItem } from './item';

/** What an admin has written of a service and residents do not see yet. Kept after publishing, so that old screens are known. */
export interface ItemDraft {
  /** Counts every change of the draft or of the item; an older number is an old screen. */
  revision: number;
  /** Whether it differs from what residents see. */
  pending: boolean;
  content: ItemContent;
}

/** What residents could order from a moment on. Never changed: orders point to the version they were placed with. */
export interface ItemVersion {
  itemId: string;
  version: number;
  content: ItemContent;
  by: string;
  at: Ms;
}

/** What is written about an item, without what is kept beside it. */
export function contentOf({ _id, version, order, active, ...content }: MenuItem): ItemContent {
  return content;
}

/** The draft an editor opens with: what was saved last, else what residents see. */
export function draftOf(item: MenuItem, saved: ItemDraft | undefined): ItemDraft {
  return saved ?? { revision: 0, pending: false, content: contentOf(item) };
}

/** The draft with something new written into it. */
export function rewritten(draft: ItemDraft, content: ItemContent): ItemDraft {
  return { revision: draft.revision + 1, pending: true, content };
}

/** The draft after what it says became, or stays, what residents see. */
export function settled(draft: ItemDraft, item: MenuItem): ItemDraft {
  return { revision: draft.revision + 1, pending: false, content: contentOf(item) };
}

/** A service nobody has published yet: it holds its place on the menu, and nobody sees it. */
export function unpublished(id: string, content: ItemContent, order: number): MenuItem {
  return { ...content, _id: id, version: 0, order, active: false };
}

/** The item as residents see it from now on, or what keeps it from being offered. */
export function publish(item: MenuItem, { content }: ItemDraft): MenuItem | Mistake[] {
  const mistakes = mistakesIn(content);
  if (mistakes.length > 0) return mistakes;
  return { ...content, _id: item._id, version: item.version + 1, order: item.order, active: true };
}
