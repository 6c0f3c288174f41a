import type { Draft, Item } from './draft';
import type { Ordering } from './useOrdering';

/** What both layouts of the form are given. */
export interface FormProps {
  item: Item;
  draft: Draft;
  change: (some: Partial<Draft>) => void;
  ordering: Ordering;
  now: number;
  medianMinutes: number | undefined;
}
