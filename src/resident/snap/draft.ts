import type { Photo } from '../../components/form/PhotoPicker';

/** What somebody saw, as far as it is said; kept under its item until it is sent. */
export interface Draft {
  /** A grid or a building of one's own community. */
  place: string;
  placeName: string;
  words: string;
  photos: readonly Photo[];
  /** Whether what others said of this place has been looked at, and was something else. */
  another: boolean;
}

export const blank: Draft = { place: '', placeName: '', words: '', photos: [], another: false };

/** Under what name it is kept. */
export const draftForm = (itemId: string): string => `snap:${itemId}`;

/** One question a page, in both layouts. */
export type Step = 'where' | 'similar' | 'what';

/** The page a draft stands at: the place first, then what others saw there, then one's own picture. */
export function stepOf(
  { place, another }: Pick<Draft, 'place' | 'another'>,
  similar: number | undefined,
): Step {
  if (place === '') return 'where';
  return another || similar === 0 ? 'what' : 'similar';
}
