import type { InRoom } from '../room/useRoom';
import type { Show } from '../words/show';

/** What parts of the page need to act on the show and show what came of it at once. */
export interface Acting {
  show: Show;
  put: (show: Show) => void;
  refresh: () => Promise<void>;
}

/** The same while it is on, with what the room tells. */
export interface OnAir extends Acting {
  room: InRoom;
}
