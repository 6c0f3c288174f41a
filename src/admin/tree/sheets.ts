import type { Card, Labels } from './words';

/** What every sheet about a place is given. */
export interface PlaceSheet {
  open: boolean;
  place: Card;
  labels: Labels;
  onClose: () => void;
  onDone: () => void;
}
