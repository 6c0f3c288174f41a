import type { Floor } from '../words/floor';

/** What parts of the page need to act on the floor and show what came of it at once. */
export interface Acting {
  id: string;
  put: (floor: Floor) => void;
  refresh: () => Promise<void>;
}
