import type { View } from '../words';

/** What the parts of the page that act are given. */
export interface Acting {
  wish: View;
  /** Shows the wish an act answered with. */
  put: (wish: View) => void;
  refresh: () => Promise<void>;
}
