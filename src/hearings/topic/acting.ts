import type { View } from '../words/topic';

/** What the parts of the page that act are given. */
export interface Acting {
  topic: View;
  /** Shows the topic an act answered with. */
  put: (topic: View) => void;
  refresh: () => Promise<void>;
}

/** What a sheet is given besides. */
export interface InSheet extends Acting {
  onClose: () => void;
}
