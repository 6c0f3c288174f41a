import type { Input, Output } from '@core/contract';
import { dayOf, type Ms } from '@core/domain/calendar/time';
import type { Urgency } from '@core/domain/menu/item';
import { slotsLeft, type Slot } from '@core/domain/order/wanted';
import type { Photo } from '../../components/form/PhotoPicker';
import { firstDay } from '../../components/form/whenChoices';

export type Item = Output<'menu.list'>['list'][number];

/** What a resident has written so far. Kept under its item until the order is sent. */
export interface Draft {
  /** What it was opened with on home, so that the same words are not put in twice. */
  said: string;
  words: string;
  answers: Readonly<Record<string, string>>;
  photos: readonly Photo[];
  day: string;
  slot: Slot;
  urgency: Urgency;
  /** A line for whoever comes: 耳朵背，请大声. */
  note: string;
}

/** Under what name an item's draft is kept. */
export const draftForm = (itemId: string): string => `order:${itemId}`;

/**
 * The draft with which a form opens: what was kept, else a new one. Words that were just said or typed on home
 * go before kept ones, once.
 */
export function opened(kept: Draft | undefined, item: Item, said: string, now: Ms): Draft {
  const { urgency } = item;
  const blank = { answers: {}, photos: [], day: firstDay(now), slot: 'any', urgency, note: '' } as const;
  if (!kept) return { ...blank, said, words: said };
  return said !== '' && said !== kept.said ? { ...kept, said, words: said } : kept;
}

/** A kept draft as it can be sent now: a day that has gone by becomes the first possible one, an old question is dropped. */
export function revived(kept: Draft, item: Item, now: Ms): Draft {
  const day = kept.day < firstDay(now) ? firstDay(now) : kept.day;
  const slot = slotsLeft(day, now).includes(kept.slot) ? kept.slot : 'any';
  const asked = item.fields.map(({ key }) => key);
  const answers = Object.fromEntries(Object.entries(kept.answers).filter(([key]) => asked.includes(key)));
  return { ...kept, day, slot, answers };
}

/** The draft as the cloud takes it. What cannot wait is wanted today. */
export function inputOf(item: Item, draft: Draft, now: Ms): Input<'order.place'> {
  const urgent = draft.urgency === 'urgent';
  return {
    itemId: item.id,
    words: draft.words.trim(),
    answers: Object.fromEntries(Object.entries(draft.answers).filter(([, answer]) => answer.trim() !== '')),
    photos: draft.photos.map(({ fileId }) => fileId),
    wanted: urgent ? { day: dayOf(now), slot: 'any' } : { day: draft.day, slot: draft.slot },
    urgency: draft.urgency,
    note: draft.note.trim(),
  };
}
