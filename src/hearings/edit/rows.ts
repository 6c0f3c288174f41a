import type { HearingDraft, Mistakes } from './draft';

/** What every row of the form is given. */
export interface RowProps {
  draft: HearingDraft;
  change: (some: Partial<HearingDraft>) => void;
  errors: Mistakes;
}
