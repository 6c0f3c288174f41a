import type { Mistakes, ShowDraft } from './draft';

/** What every row of the form is given. */
export interface RowProps {
  draft: ShowDraft;
  change: (some: Partial<ShowDraft>) => void;
  errors: Mistakes;
}
