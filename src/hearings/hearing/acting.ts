import type { Stands } from '../words/seat';
import type { View } from '../words/hearing';

/** What the parts of the page that act are given. */
export interface Acting {
  hearing: View;
  /** Shows the session an act answered with. */
  put: (hearing: View) => void;
  refresh: () => Promise<void>;
}

/** The same for what is done to seats. */
export interface Seating {
  hearing: View;
  stands: Stands;
  putStands: (stands: Stands) => void;
  refreshStands: () => Promise<void>;
}
